import { useState } from "preact/hooks";
import type { MessageWay } from "../../domain/message-way";
import { Field } from "./field";
import { WORDS } from "../words";

const { MESSAGE } = WORDS.message;
const { MODALS } = WORDS.modals;
const { boundariesText } = WORDS.view;

interface MessageFormProps {
  readonly first: string;
  /** The preferred one first. */
  readonly ways: readonly MessageWay[];
  /** What they asked to be respected. */
  readonly boundaries: string | null;
  /** Hands the words over; without a way they are copied. */
  readonly hand: (words: string, way: MessageWay | null) => void;
  readonly onDraft: (words: string) => void;
  readonly onClose: () => void;
}

/** A draft to be made one's own, and the apps that can send it. */
export function MessageForm({ first, ways, boundaries, hand, onDraft, onClose }: MessageFormProps) {
  const [words, setWords] = useState(first);
  const doors = [...ways, null];
  const [firstDoor = null] = doors;
  const isEmpty = words.trim() === "";
  return (
    <form
      class="rapport-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) hand(words, firstDoor);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!isEmpty) hand(words, firstDoor);
      }}
    >
      {boundaries !== null && (
        <p class="rapport-form-boundaries" dir="auto">
          {boundariesText(boundaries)}
        </p>
      )}
      <Field label={MESSAGE.text}>
        {(naming) => (
          <textarea
            {...naming}
            class="rapport-form-text rapport-form-message"
            dir="auto"
            rows={8}
            value={words}
            onInput={({ currentTarget }) => {
              setWords(currentTarget.value);
              onDraft(currentTarget.value);
            }}
          />
        )}
      </Field>
      <p class="rapport-form-hint">{MESSAGE.hint}</p>
      <div class="modal-button-container rapport-form-buttons">
        {doors.map((way, at) => (
          <button
            key={way?.kind ?? "copy"}
            type={at === 0 ? "submit" : "button"}
            class={at === 0 ? "mod-cta" : ""}
            disabled={isEmpty}
            {...(at === 0 ? {} : { onClick: () => hand(words, way) })}
          >
            {way === null ? MESSAGE.copy : MESSAGE.open[way.kind]}
          </button>
        ))}
        <button type="button" class="mod-cancel" onClick={onClose}>
          {MODALS.cancel}
        </button>
      </div>
    </form>
  );
}

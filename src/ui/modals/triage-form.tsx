import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TriageCase } from "../../app/triage";
import { inWords, OWN_CADENCE, type TriageChoice } from "../triage-choices";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";
import { Case, Progress } from "./triage-case";
import { pressed } from "./triage-keys";
import { useTriage, type Deciding } from "./use-triage";
import { WordsForm, type WordsFormProps } from "./words-form";

const { MODALS } = WORDS.modals;
const { TRIAGE } = WORDS.triage;

interface TriageFormProps extends Deciding {
  /** What a cadence is asked by that is none of the choices. */
  readonly ownCadence: Pick<WordsFormProps, "label" | "placeholder" | "saveLabel" | "problemOf" | "options">;
  readonly choicesFor: (each: TriageCase) => readonly TriageChoice[];
  /** What is known of somebody, one fact a line. */
  readonly factsOf: (each: TriageCase) => readonly string[];
  readonly open: (each: TriageCase) => void;
  readonly onClose: () => void;
}

/**
 * Goes through people one at a time. Each answer is written at once, so the window can be closed at any time; the keys
 * are on the buttons.
 */
export function TriageForm(props: TriageFormProps) {
  const { cases, choicesFor, onClose } = props;
  const { at, current, said, answer, choose, back } = useTriage(props);
  const [typedAt, setTypedAt] = useState<number | null>(null);
  const isTyping = typedAt === at;
  const form = useFocusOnNext(at, isTyping);
  const choices = current === undefined ? [] : choicesFor(current);
  const type = (): void => setTypedAt(current === undefined ? null : at);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isTyping) return;
    if (pressed(event, { choices, choose, type, back }, form.current)) event.preventDefault();
  };
  return (
    <div class="rapport-form rapport-triage" ref={form} onKeyDown={onKeyDown}>
      <Progress answered={at} of={cases.length} />
      {current === undefined ? (
        <p class="rapport-triage-done">{TRIAGE.done}</p>
      ) : (
        <Case {...props} at={current} />
      )}
      {isTyping ? (
        <WordsForm
          {...props.ownCadence}
          first=""
          canClear={false}
          save={(words) => (words === null ? Promise.resolve(true) : answer(inWords(words)))}
          onDraft={() => undefined}
          onClose={() => setTypedAt(null)}
        />
      ) : (
        <Choices choices={choices} onChoose={choose} onType={current === undefined ? null : type} />
      )}
      <p class="rapport-triage-said" role="status">
        {said}
      </p>
      {!isTyping && (
        <Buttons isDone={current === undefined} onBack={at > 0 ? back : null} onClose={onClose} />
      )}
    </div>
  );
}

/** The form, whose first field or button has the focus as soon as there is another question. */
function useFocusOnNext(at: number, isTyping: boolean) {
  const form = useRef<HTMLDivElement>(null);
  // In the same turn in which the button that had the focus goes: a key that is pressed at once is not to be lost.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(isTyping ? "input" : "button")?.focus();
  }, [at, isTyping]);
  return form;
}

interface ChoicesProps {
  readonly choices: readonly TriageChoice[];
  readonly onChoose: (choice: TriageChoice) => Promise<void>;
  /** Asks for a cadence in words; null where nobody is asked about. */
  readonly onType: (() => void) | null;
}

function Choices({ choices, onChoose, onType }: ChoicesProps) {
  const { nameEl, ...named } = useHiddenName(TRIAGE.question);
  return (
    <div class="rapport-triage-choices" role="group" {...named}>
      {nameEl}
      {choices.map((choice) => (
        <Choice key={choice.key} choice={choice} onChoose={() => void onChoose(choice)} />
      ))}
      {onType !== null && <Choice choice={OWN} onChoose={onType} />}
    </div>
  );
}

interface ButtonsProps {
  readonly isDone: boolean;
  /** Takes the last answer back; null where there is none. */
  readonly onBack: (() => Promise<void>) | null;
  readonly onClose: () => void;
}

function Buttons({ isDone, onBack, onClose }: ButtonsProps) {
  return (
    <div class="modal-button-container rapport-form-buttons">
      {onBack !== null && (
        <button type="button" aria-keyshortcuts="u" onClick={() => void onBack()}>
          <kbd>u</kbd> {TRIAGE.back}
        </button>
      )}
      <button type="button" onClick={onClose}>
        {isDone ? MODALS.close : TRIAGE.stop}
      </button>
    </div>
  );
}

const OWN = { key: OWN_CADENCE, text: TRIAGE.own, note: "" };

function Choice({
  choice,
  onChoose,
}: {
  readonly choice: Omit<TriageChoice, "action">;
  readonly onChoose: () => void;
}) {
  const { key, text, note } = choice;
  return (
    <button type="button" class="rapport-triage-choice" aria-keyshortcuts={key} onClick={onChoose}>
      <kbd aria-hidden="true">{key}</kbd>
      <span class="rapport-triage-text">{text}</span>
      {note !== "" && <span class="rapport-triage-note">{note}</span>}
    </button>
  );
}

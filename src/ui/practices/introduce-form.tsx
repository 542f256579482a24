import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import type { Introduction } from "../../domain/introductions";
import type { Person } from "../../domain/person";
import type { Drafted } from "../drafts";
import { CopiedText } from "../modals/copied-text";
import { FormButtons } from "../modals/form-buttons";
import { NoteLine, type NotePreview } from "../modals/note-line";
import { TextField } from "../modals/text-field";
import { useDraft } from "../modals/use-draft";
import { useSaving } from "../modals/use-saving";
import { firstName } from "../message-draft";
import type { Called } from "../suggest/distinctions";
import { PersonSlot } from "./person-slot";
import { WORDS } from "../words";

const { workText } = WORDS.brief;
const { INTRODUCING, introductionDraft, SENDING } = WORDS.practiceForms;

/** The form as it is filled in at the moment. */
export interface IntroduceDraft {
  readonly one: Person | null;
  readonly other: Person | null;
  /** What brings them together; it goes into both entries. */
  readonly words: string;
}

export type Pair = readonly [Person, Person];

interface IntroduceFormProps extends Drafted<IntroduceDraft> {
  readonly suggestions: readonly Introduction[];
  readonly inCommon: (one: Person, other: Person) => readonly string[];
  readonly called: Called;
  readonly pickPerson: (choose: (person: Person) => void) => void;
  readonly copy: (text: string) => void;
  /** Opens the words to one of them as a draft, to be made one's own and handed to the app that sends them. */
  readonly draftTo: (person: Person, words: string) => void;
  /** The line that is written into the note of the first of them. */
  readonly preview: (pair: Pair, words: string) => NotePreview | null;
  readonly noteText: (path: string) => Promise<string>;
  readonly save: (pair: Pair, words: string) => Promise<boolean>;
}

/** Asks whom to introduce to whom, helps to ask both of them first, and notes it with both. */
export function IntroduceForm(props: IntroduceFormProps) {
  const { called, inCommon, pickPerson, preview, noteText, save, onClose } = props;
  const { draft, change } = useDraft(props);
  const pair = pairOf(draft);
  const words = draft.words.trim();
  const saving = useSaving(pair === null ? null : () => save(pair, words), onClose);
  const put = (part: Partial<IntroduceDraft>): void =>
    change((before) => ({ ...part, words: wordsAfter(before, part, inCommon) }));
  const nameOf = (person: Person | null): string | null => (person === null ? null : called(person));
  const [oneButton, otherButton] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  /** With the first of them chosen, the second is next. */
  const choose = (slot: "one" | "other", next: RefObject<HTMLButtonElement>): void =>
    pickPerson((person) => {
      put({ [slot]: person });
      if (draft[slot === "one" ? "other" : "one"] === null) next.current?.focus();
    });
  /** The suggestions go with that; below the second of them is what comes next. */
  const takeOffer = (part: Partial<IntroduceDraft>): void => {
    put(part);
    otherButton.current?.focus();
  };
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <div class="rapport-form-pair">
        <PersonSlot
          label={INTRODUCING.one}
          name={nameOf(draft.one)}
          buttonRef={oneButton}
          onChoose={() => choose("one", otherButton)}
        />
        <PersonSlot
          label={INTRODUCING.other}
          name={nameOf(draft.other)}
          buttonRef={otherButton}
          onChoose={() => choose("other", oneButton)}
        />
      </div>
      {pair === null ? (
        <Suggestions {...props} draft={draft} onChoose={takeOffer} />
      ) : (
        <Asks {...props} pair={pair} draft={props.draftTo} />
      )}
      {pair !== null && (
        <>
          <TextField
            label={INTRODUCING.words}
            value={draft.words}
            onInput={(typed) => change({ words: typed })}
          />
          <NoteLine
            label={INTRODUCING.preview(called(pair[0]))}
            preview={preview(pair, words)}
            noteText={noteText}
          />
          <p class="rapport-form-hint">{INTRODUCING.later}</p>
        </>
      )}
      <FormButtons label={INTRODUCING.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

function pairOf({ one, other }: IntroduceDraft): Pair | null {
  return one === null || other === null || one.path === other.path ? null : [one, other];
}

/** What they share is filled in, unless other words stand there. */
function wordsAfter(
  before: IntroduceDraft,
  part: Partial<IntroduceDraft>,
  inCommon: IntroduceFormProps["inCommon"],
): string {
  const sharedBy = (draft: IntroduceDraft): string => {
    const pair = pairOf(draft);
    return pair === null ? "" : inCommon(...pair).join(", ");
  };
  const isOwn = before.words !== "" && before.words !== sharedBy(before);
  return isOwn ? before.words : sharedBy({ ...before, ...part });
}

interface SuggestionsProps extends Pick<IntroduceFormProps, "suggestions" | "called"> {
  readonly draft: IntroduceDraft;
  readonly onChoose: (part: Partial<IntroduceDraft>) => void;
}

/** Those who share most; with one of them chosen, whom that one might like to know. */
const SHOWN = 5;

function Suggestions({ suggestions, called, draft, onChoose }: SuggestionsProps) {
  const chosen = draft.one ?? draft.other;
  const fitting = suggestions.filter(
    ({ one, other }) => chosen === null || [one.path, other.path].includes(chosen.path),
  );
  if (fitting.length === 0) {
    const { noSuggestion, noneFor } = INTRODUCING;
    return <p class="rapport-form-hint">{chosen === null ? noSuggestion : noneFor(chosen.name)}</p>;
  }
  return (
    <fieldset class="rapport-form-field rapport-form-offers">
      <legend class="rapport-form-label">{INTRODUCING.suggestions}</legend>
      {fitting.slice(0, SHOWN).map(({ one, other, shared }) => (
        <button
          key={`${one.path} ${other.path}`}
          type="button"
          class="rapport-form-offer"
          onClick={() => onChoose({ one, other })}
        >
          <span dir="auto">{INTRODUCING.pair(called(one), called(other))}</span>
          <span class="rapport-form-note">{shared.join(", ")}</span>
        </button>
      ))}
    </fieldset>
  );
}

type AsksProps = Pick<IntroduceFormProps, "called" | "inCommon" | "copy"> & {
  readonly pair: Pair;
  readonly draft: IntroduceFormProps["draftTo"];
};

/** Both are asked before they are brought together. */
function Asks({ pair, called, inCommon, copy, draft }: AsksProps) {
  const [one, other] = pair;
  const shared = inCommon(one, other);
  return (
    <>
      <p class="rapport-form-hint">
        {shared.length === 0 ? INTRODUCING.nothingShared : INTRODUCING.shared(shared)}
      </p>
      {[
        { to: one, about: other },
        { to: other, about: one },
      ].map(({ to, about }) => {
        const text = introductionDraft(firstName(to.name), toldOf(about), shared);
        return (
          <CopiedText
            key={to.path}
            label={INTRODUCING.ask(called(to))}
            text={text}
            ways={[
              { text: SENDING.draft, run: () => draft(to, text) },
              { text: INTRODUCING.copy, run: () => copy(text) },
            ]}
          />
        );
      })}
    </>
  );
}

/** A name, and what they do where the note says it. */
function toldOf({ name, details }: Person): string {
  const work = workText(details);
  return work === "" ? name : `${name} (${work})`;
}

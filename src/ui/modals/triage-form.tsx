import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TriageCase } from "../../app/triage";
import { inWords, OWN_CADENCE, type TriageChoice } from "../triage-choices";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";
import { WordsForm, type WordsFormProps } from "./words-form";

const { MODALS } = WORDS.modals;
const { progressText, TRIAGE } = WORDS.triage;

interface TriageFormProps {
  readonly cases: readonly TriageCase[];
  /** What a cadence is asked by that is none of the choices. */
  readonly ownCadence: Pick<WordsFormProps, "label" | "placeholder" | "saveLabel" | "problemOf" | "options">;
  readonly choicesFor: (each: TriageCase) => readonly TriageChoice[];
  /** What is known of somebody, one fact a line. */
  readonly factsOf: (each: TriageCase) => readonly string[];
  /** Writes the answer; resolves to what was done, as a sentence, or to null when the note was not written. */
  readonly decide: (each: TriageCase, choice: TriageChoice) => Promise<string | null>;
  /** Takes the last answer back; resolves to false when that was refused. */
  readonly takeBack: () => Promise<boolean>;
  readonly open: (each: TriageCase) => void;
  readonly onClose: () => void;
}

/** An answer that was given, by where it was given. */
interface Answered {
  readonly at: number;
  /** What was written, as a sentence; empty for somebody who was left open. */
  readonly text: string;
}

/**
 * Goes through people one at a time. Each answer is written at once, so the window can be closed at any time; the keys
 * are on the buttons.
 */
export function TriageForm(props: TriageFormProps) {
  const { cases, choicesFor, onClose } = props;
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const isBusy = useRef(false);
  const form = useRef<HTMLDivElement>(null);
  const [typedAt, setTypedAt] = useState<number | null>(null);
  const at = answered.length;
  const isTyping = typedAt === at;
  const current = cases[at];
  // In the same turn in which the button that had the focus goes: a key that is pressed at once is not to be lost.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(isTyping ? "input" : "button")?.focus();
  }, [at, isTyping]);
  const alone = async (run: () => Promise<void>): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    await run().finally(() => (isBusy.current = false));
  };
  const answer = async (choice: TriageChoice): Promise<boolean> => {
    if (current === undefined) return false;
    const text = choice.action === null ? "" : await props.decide(current, choice);
    if (text !== null) setAnswered([...answered, { at, text }]);
    return text !== null;
  };
  const choose = (choice: TriageChoice): Promise<void> => alone(async () => void (await answer(choice)));
  const back = (): Promise<void> =>
    alone(async () => {
      const last = answered.at(-1);
      if (last === undefined) return;
      if (last.text === "" || (await props.takeBack())) setAnswered(answered.slice(0, -1));
    });
  const choices = current === undefined ? [] : choicesFor(current);
  const { nameEl, ...named } = useHiddenName(TRIAGE.question);
  return (
    <div
      class="rapport-form rapport-triage"
      ref={form}
      onKeyDown={(event) => {
        if (isTyping) return;
        const type = (): void => setTypedAt(current === undefined ? null : at);
        if (pressed(event, { choices, choose, type, back }, form.current)) event.preventDefault();
      }}
    >
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
        <div class="rapport-triage-choices" role="group" {...named}>
          {nameEl}
          {choices.map((choice) => (
            <Choice key={choice.key} choice={choice} onChoose={() => void choose(choice)} />
          ))}
          {current !== undefined && <Choice choice={OWN} onChoose={() => setTypedAt(at)} />}
        </div>
      )}
      <p class="rapport-triage-said" role="status">
        {answered.at(-1)?.text}
      </p>
      {!isTyping && (
        <div class="modal-button-container rapport-form-buttons">
          {at > 0 && (
            <button type="button" aria-keyshortcuts="u" onClick={() => void back()}>
              <kbd>u</kbd> {TRIAGE.back}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {current === undefined ? MODALS.close : TRIAGE.stop}
          </button>
        </div>
      )}
    </div>
  );
}

function Progress({ answered, of }: { readonly answered: number; readonly of: number }) {
  return (
    <div class="rapport-triage-progress">
      <progress max={of} value={answered} aria-label={TRIAGE.progress} />
      <span>{progressText(Math.min(answered + 1, of), of)}</span>
    </div>
  );
}

function Case({
  at,
  factsOf,
  open,
}: Pick<TriageFormProps, "factsOf" | "open"> & { readonly at: TriageCase }) {
  const { person } = at;
  const label = person.details.relationship ?? person.circle;
  return (
    <div class="rapport-triage-case" aria-live="polite">
      <p class="rapport-triage-name" dir="auto">
        {person.name} {label !== null && <small class="rapport-label">{label}</small>}
      </p>
      {factsOf(at).map((fact) => (
        <p key={fact} class="rapport-triage-fact" dir="auto">
          {fact}
        </p>
      ))}
      <a class="rapport-triage-open" href="#" onClick={(event) => (event.preventDefault(), open(at))}>
        {TRIAGE.open}
      </a>
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

interface Keys {
  readonly choices: readonly TriageChoice[];
  readonly choose: (choice: TriageChoice) => Promise<void>;
  /** Asks for a cadence in words. */
  readonly type: () => void;
  readonly back: () => Promise<void>;
}

/** Carries out what a key asks for; false for one that is not ours. */
function pressed(
  event: KeyboardEvent,
  { choices, choose, type, back }: Keys,
  form: HTMLElement | null,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  const key = event.key.toLowerCase();
  if (key === "arrowdown" || key === "arrowup") return moveFocus(form, key === "arrowdown" ? 1 : -1);
  const choice = choices.find((each) => each.key === key);
  if (choice !== undefined) void choose(choice);
  else if (key === OWN_CADENCE) type();
  else if (key === "u") void back();
  else return false;
  return true;
}

function moveFocus(form: HTMLElement | null, by: 1 | -1): boolean {
  const buttons = Array.from(form?.querySelectorAll<HTMLElement>("button") ?? []);
  buttons[buttons.findIndex((button) => button.matches(":focus")) + by]?.focus();
  return true;
}

import type { PersonAction } from "../app/act";
import type { Cadence, Circle } from "../domain/cadence";
import { WORDS } from "./words";

const { everyText } = WORDS.brief;
const { TRIAGE } = WORDS.triage;

/** One of the answers to how often. */
export interface TriageChoice {
  /** The key that chooses it. */
  readonly key: string;
  readonly text: string;
  readonly note: string;
  /** Null for leaving it open. */
  readonly action: PersonAction | null;
}

/** The key that asks for a cadence in words. */
export const OWN_CADENCE = "c";

/** Offered where no circles are defined. */
const WITHOUT_CIRCLES: readonly Cadence[] = [
  { count: 1, unit: "month" },
  { count: 3, unit: "month" },
  { count: 6, unit: "month" },
  { count: 1, unit: "year" },
];

/** As many as there are digits to choose them by. */
const MOST_NUMBERED = 9;

/**
 * The answers for somebody: their real rhythm first, then the circles or the usual cadences, then the ways out. The
 * rhythm has a letter, so that a digit means the same circle for everybody, whether a rhythm is known or not.
 */
export function triageChoices(proposed: Cadence | null, circles: readonly Circle[]): TriageChoice[] {
  const own = proposed === null ? [] : [{ ...ofCadence(proposed), note: TRIAGE.rhythm, key: "r" }];
  const others = circles.length === 0 ? WITHOUT_CIRCLES.map(ofCadence) : circles.map(ofCircle);
  const numbered = others.map((choice, index) => ({ ...choice, key: String(index + 1) }));
  return [
    ...own,
    ...numbered.slice(0, MOST_NUMBERED).filter(isOther(proposed)),
    { key: "n", text: TRIAGE.never, note: "", action: { kind: "cadence", words: "none" } },
    { key: "x", text: TRIAGE.letGo, note: "", action: { kind: "status", status: "let-go" } },
    { key: "s", text: TRIAGE.skip, note: "", action: null },
  ];
}

type Unnumbered = Omit<TriageChoice, "key">;

function ofCadence(cadence: Cadence): Unnumbered {
  return {
    text: capitalised(everyText(cadence)),
    note: "",
    action: { kind: "cadence", words: written(cadence) },
  };
}

function ofCircle({ name, cadence }: Circle): Unnumbered {
  const note = cadence === null ? "" : everyText(cadence);
  return { text: name, note, action: { kind: "circle", name } };
}

/** As it is written into notes, which is English in every language. */
function written({ count, unit }: Cadence): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** True for an answer that would not write the cadence again that is proposed already. */
function isOther(proposed: Cadence | null): (choice: TriageChoice) => boolean {
  const words = proposed === null ? null : written(proposed);
  return ({ action }) => action?.kind !== "cadence" || action.words !== words;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** The answer that was given in words. */
export function inWords(words: string): TriageChoice {
  return { key: OWN_CADENCE, text: words, note: "", action: { kind: "cadence", words } };
}

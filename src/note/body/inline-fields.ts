import type { BodyLine } from "./body-lines";
import { fieldNamed, type Field } from "../properties/fields";
import { labelledLine } from "./line-label";

/** A property that stands in the text, as the whole of a line: `Birthday:: 1986-11-25`. */
export interface InlineField {
  readonly key: string;
  readonly value: string;
  /** The line of the note, counted from 1. */
  readonly line: number;
}

/** More no note of a person has. */
const MOST = 50;
const NONE: readonly InlineField[] = [];
/** What a list of the days of a life may say of the person all the same. */
const DAYS_OF_A_LIFE: ReadonlySet<Field | null> = new Set<Field>(["birthday", "anniversary"]);

/**
 * The inline fields that are whole lines of a note's text, in its order, in brackets or not. Those in the middle of a
 * sentence may be about anybody, those of tasks, of entries within an entry, of the log and of promises about that alone.
 */
export function readInlineFields(lines: readonly BodyLine[]): readonly InlineField[] {
  let found = NONE;
  for (const line of lines) {
    if (found.length === MOST || !line.words.includes("::")) continue;
    const field = inlineFieldOf(line);
    if (field !== null) found = [...found, field];
  }
  return found;
}

function inlineFieldOf({ words, line, part, starts, box }: BodyLine): InlineField | null {
  if (box !== null || starts === "nested bullet" || words.startsWith("|")) return null;
  const whole = withoutBrackets(words);
  const label = whole.slice(0, whole.indexOf("::"));
  const labelled = /[[(`]/.test(label) ? null : labelledLine(whole);
  if (labelled === null || labelled.value === "") return null;
  const { label: key, value } = labelled;
  const isOfPerson =
    part.kind === "other" || (part.kind === "biography" && DAYS_OF_A_LIFE.has(fieldNamed(key)));
  return isOfPerson ? { key, value: value.trim(), line } : null;
}

/** What stands in the brackets that a field may have, where they are around the whole line. */
function withoutBrackets(words: string): string {
  const isInside = /^\[[^[\]].{0,2000}\]$|^\([^()].{0,2000}\)$/s.test(words);
  return isInside ? words.slice(1, -1) : words;
}

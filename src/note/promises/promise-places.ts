import type { Commitment, PromiseWording } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { bodyLines } from "../body/body-lines";
import { withPlainDayLinks } from "../body/day-links";
import type { DayLinks } from "../body/named-day-link";
import { readCommitments } from "./commitment-lines";
import { readDatedEntries, type DayReader } from "../text/dated-entry";
import { readDay, type DateOrder } from "../text/day-value";
import { present, type FieldReader } from "../properties/fields";
import { readLinkedPromises } from "./linked-promises";
import { listOf } from "../front-matter/list-property";
import { readLog } from "../log/log-section";
import type { LogStyle } from "../log/log-style";
import { readNote, type ParseYaml } from "../front-matter/read-note";
import { allCommitments } from "./same-commitment";

/** What finding and writing promises depends on besides the note. */
export interface PromiseContext {
  readonly style: LogStyle;
  /** The heading of the plugin's own checklist, with or without `#` marks. */
  readonly checklistHeading: string;
  readonly dateOrder: DateOrder;
  readonly fields: FieldReader;
  readonly parseYaml: ParseYaml;
  /** What links to daily notes are called in this vault; absent where only days are read. */
  readonly dayLinks?: DayLinks;
}

/** A promise in the front matter. */
export interface PropertyPromise {
  readonly commitment: Commitment;
  /** The property as the note spells it, and the place in its list, counted from 0. */
  readonly key: string;
  readonly at: number;
  readonly entry: unknown;
}

/** Where one promise stands: in the front matter, on lines of the note counted from 1, or both. */
export interface PromisePlaces {
  readonly property: PropertyPromise | null;
  readonly tasks: readonly Commitment[];
}

const FIELDS = [
  ["commitments", "mine"],
  ["waiting-for", "theirs"],
] as const;

/** The reader of days that promises are read with. */
export function promiseDays({ dateOrder }: Pick<PromiseContext, "dateOrder">): DayReader<Day> {
  return (value) => readDay(value, dateOrder);
}

/** The text with the days of links by the vault's own names as days, as promises in it are read. */
export function withDaysOfLinks(text: string, { dayLinks }: Pick<PromiseContext, "dayLinks">): string {
  return dayLinks === undefined ? text : withPlainDayLinks(text, dayLinks.ofLink);
}

/** The open promises in the front matter of a person's note. */
export function promisesInProperties(text: string, context: PromiseContext): PropertyPromise[] {
  const fields = context.fields.read(readNote(text, context.parseYaml).properties);
  return FIELDS.flatMap(([field, direction]) => {
    const found = present(fields, field);
    if (found === null) return [];
    const { key, value } = found;
    return listOf(value).flatMap((entry, at) => {
      const [read, ...further] = readDatedEntries([entry], promiseDays(context));
      // Labelled days make several promises of one entry, none of which can be written by itself.
      if (read === undefined || further.length > 0 || read.done || read.text === "") return [];
      const { text: words, day: due } = read;
      const commitment = { text: words, direction, due, source: "property" as const, line: null };
      return [{ commitment, key, at, entry }];
    });
  });
}

/** The open promises in the text of a person's note, or those in another note that link to somebody. */
export function promisesInText(
  text: string,
  context: PromiseContext,
  isOwnNote: boolean,
): readonly Commitment[] {
  const plain = withDaysOfLinks(text, context);
  if (!isOwnNote) return readLinkedPromises(plain, context).map(({ commitment }) => commitment);
  const lines = bodyLines(readLog(plain, context.style), context.checklistHeading);
  return readCommitments(lines, promiseDays(context)).commitments;
}

/** All promises of a person's own note, each once. */
export function promisesOf(text: string, context: PromiseContext): readonly Commitment[] {
  const inProperties = promisesInProperties(text, context).map(({ commitment }) => commitment);
  return allCommitments(inProperties, promisesInText(text, context, true));
}

/**
 * Where a promise stands in a text as it is now. The line it was read on is only a hint for which of several equal
 * ones is meant. Null where no promise of these words, from this side and until this day is there.
 */
export function findPromise(
  text: string,
  promise: Commitment,
  context: PromiseContext,
): PromisePlaces | null {
  if (promise.source === "property") return inProperties(text, promise, context);
  const tasks = promisesInText(text, context, promise.from === undefined).filter(
    (other) => hasWordsOf(other, promise) && other.due === promise.due,
  );
  const [nearest] = tasks.sort((one, other) => distance(one, promise) - distance(other, promise));
  return nearest === undefined ? null : { property: null, tasks: [nearest] };
}

function inProperties(text: string, promise: Commitment, context: PromiseContext): PromisePlaces | null {
  const alike = promisesInProperties(text, context).filter(({ commitment }) =>
    hasWordsOf(commitment, promise),
  );
  const inText = alike.length === 0 ? [] : promisesInText(text, context, true);
  for (const property of alike) {
    const tasks = inText.filter((task) => isSamePromise(property.commitment, task));
    const { due } = property.commitment;
    // A day that only the text gives it is one that the reader of the note was told as well.
    const isMeant = due === promise.due || (due === null && tasks.some((task) => task.due === promise.due));
    if (isMeant) return { property, tasks };
  }
  return null;
}

/** A promise that is written down twice is listed once, so both places are where it stands. */
function isSamePromise(inProperty: Commitment, inText: Commitment): boolean {
  return allCommitments([inProperty], [inText]).length === 1;
}

function hasWordsOf(one: PromiseWording, other: PromiseWording): boolean {
  return one.text === other.text && one.direction === other.direction;
}

function distance(one: Commitment, other: Commitment): number {
  return Math.abs((one.line ?? 0) - (other.line ?? 0));
}

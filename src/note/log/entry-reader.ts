import type { Day } from "../../domain/day";
import type { Interaction } from "../../domain/interaction";
import type { DateOrder } from "../text/day-value";
import type { KnownChannels } from "./known-channels";
import { entryDay, readEntry, type EntryLines } from "./log-entry";

/** What any reading of an entry tells. */
export interface Dated {
  readonly day: Day;
}

/** Reads what somebody wants to know of an entry in its lines; null for lines that are none. */
export type EntryReader<E extends object> = (lines: EntryLines) => E | null;

/** A reader of interactions that name those channels, with days of that order. */
export function entryReader(channels: KnownChannels, order: DateOrder): EntryReader<Interaction> {
  return (lines) => readEntry(lines, channels, order);
}

/** An entry of which nothing has been read but its day, for those who only look for its place. */
export interface DatedLines extends Dated {
  readonly lines: EntryLines;
}

/** A reader of the day of an entry, with days of that order, and of its lines as they are. */
export function datedLinesReader(order: DateOrder): EntryReader<DatedLines> {
  return (lines) => {
    const day = entryDay(lines.first, order);
    return day === null ? null : { day, lines };
  };
}

/** True for entries in the same words, wherever they stand: nothing can be read of one that is not so of the other. */
export function haveSameWords({ lines }: DatedLines, other: DatedLines | undefined): boolean {
  return other !== undefined && areSameWords(lines, other.lines);
}

function areSameWords(one: EntryLines, other: EntryLines): boolean {
  if (one.first !== other.first || one.channel !== other.channel) return false;
  const { further } = other;
  return one.further.length === further.length && one.further.every((line, index) => line === further[index]);
}

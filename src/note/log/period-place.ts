import type { Day } from "../../domain/day";
import type { LinePlace } from "../text/insertion";
import { isBlank, type Line } from "../text/lines";
import type { Heading } from "../text/sections";
import { periodsIn, type LogPeriod, type PeriodRange } from "./log-periods";
import type { LogStyle } from "./log-style";

/** Where an entry goes in a log that is divided by years or months. */
export type PeriodPlace =
  /** Between those lines, which are below the heading of its own period. */
  | { readonly kind: "within"; readonly from: number; readonly to: number }
  /** Between those lines, beside the entries that are in none of these periods. */
  | {
      readonly kind: "outside";
      readonly from: number;
      readonly to: number;
      readonly periods: readonly LogPeriod[];
    }
  /** Below headings that the log does not have yet. */
  | { readonly kind: "new"; readonly lines: readonly string[]; readonly place: LinePlace };

/** One log of a note: the lines and headings are those of the whole note, and `to` is the line after its last. */
export interface DividedLog {
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  readonly from: number;
  readonly to: number;
  /** The index of the first line of each entry. */
  readonly entries: readonly number[];
  /** The order of its entries, where its periods do not show one. */
  readonly order: LogStyle["order"];
}

/** The place of an entry of that day; null in a log that is not divided. */
export function periodPlace(log: DividedLog, day: Day): PeriodPlace | null {
  return placeIn(log, { headings: log.headings, from: log.from, to: log.to, around: "" }, day);
}

function placeIn(log: DividedLog, range: PeriodRange, day: Day): PeriodPlace | null {
  const periods = periodsIn(range);
  if (periods.length === 0) return null;
  const own = periods.find(({ key }) => day.startsWith(key));
  if (own !== undefined) {
    const [from, to] = [own.heading.below, own.end];
    return placeIn(log, { ...range, from, to, around: own.key }, day) ?? { kind: "within", from, to };
  }
  const outside = { kind: "outside", from: range.from, to: range.to, periods } as const;
  return log.entries.some((at) => isIn(outside, at)) ? outside : newPeriod(log, { ...range, periods }, day);
}

/** True for a line that an entry would be beside. */
export function isIn(place: Exclude<PeriodPlace, { kind: "new" }>, at: number): boolean {
  if (at < place.from || at >= place.to) return false;
  return place.kind === "within" || !place.periods.some(({ heading, end }) => heading.at < at && at < end);
}

interface DividedRange extends PeriodRange {
  readonly periods: readonly LogPeriod[];
}

/** The heading of a period, and of one inside it where its neighbours have such, beside its neighbour by their order. */
function newPeriod(log: DividedLog, range: DividedRange, day: Day): PeriodPlace {
  const { periods } = range;
  const isLater = ({ key }: LogPeriod): boolean => key > day;
  const isNewestFirst = orderOf(periods, log.order) === "newest-first";
  const next = isNewestFirst ? periods.find((each) => !isLater(each)) : periods.find(isLater);
  const neighbour = next ?? periods.at(-1);
  if (neighbour === undefined) return { kind: "within", from: range.from, to: range.to };
  const spacing = spacingOf(log.lines, periods);
  const inside = { ...range, from: neighbour.heading.below, to: neighbour.end, around: neighbour.key };
  const [inner] = periodsIn(inside);
  const lines = [neighbour, ...(inner === undefined ? [] : [inner])].flatMap((each) => [
    `${"#".repeat(each.heading.level)} ${each.wordsFor(day)}`,
    ...(spacing.below ? [""] : []),
  ]);
  const side = next === undefined ? "after" : "before";
  const at = next === undefined ? lastLine(log.lines, neighbour) : next.heading.at;
  return { kind: "new", lines, place: { side, at, isSpaced: spacing.above } };
}

function orderOf(periods: readonly LogPeriod[], order: LogStyle["order"]): LogStyle["order"] {
  const [first, last] = [periods[0]?.key ?? "", periods.at(-1)?.key ?? ""];
  if (first === last) return order;
  return first > last ? "newest-first" : "oldest-first";
}

/** Whether the headings have blank lines around them, as the second shows: the first may follow that of the log. */
function spacingOf(
  lines: readonly Line[],
  periods: readonly LogPeriod[],
): { above: boolean; below: boolean } {
  const heading = (periods[1] ?? periods[0])?.heading;
  const isBlankAt = (at: number): boolean => lines[at] !== undefined && isBlank(lines[at]);
  if (heading === undefined) return { above: false, below: false };
  return { above: isBlankAt(heading.at - 1), below: isBlankAt(heading.below) };
}

function lastLine(lines: readonly Line[], { heading, end }: LogPeriod): number {
  let last = end - 1;
  while (last >= heading.below && isBlank(lines[last] ?? NOTHING)) last -= 1;
  return last;
}

const NOTHING: Line = { text: "", start: 0, end: "" };

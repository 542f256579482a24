import { addDays, anniversaryIn, hasYear, parseDay, yearlessOf, yearOf, type Day } from "../domain/day";
import type { Interaction } from "../domain/interaction";
import { yearsOn, type Milestone } from "../domain/milestone";
import type { Person } from "../domain/person";
import type { Reason } from "../domain/reason";
import type { LineSense } from "../note/checklist/line-sense";
import { oneLine } from "../note/log/entry-text";
import type { Dates } from "./dates";
import { linePieces, type LinePieces } from "./line-pieces";
import type { Words } from "./words";

/** What helps to understand a line. */
export interface KnownOfLine {
  readonly person: Pick<Person, "milestones" | "commitments" | "tagged">;
  /** The day of the note it stands in. */
  readonly day: Day;
  /** The user's own channels among them. */
  readonly channels: readonly string[];
}

/** The lines of a checklist in one language. */
export interface LinePhrases {
  /** What a line is about; null for one that starts with none of the language's phrases. */
  read(text: string, known: KnownOfLine): LineSense | null;
}

/** Makes what lines can say in a language, from the words that they are written with. */
export function createLinePhrases(words: Words, dates: Dates): LinePhrases {
  const pieces = linePieces(words, dates);
  const contacts = contactTexts(pieces);
  return {
    read: (text, known) =>
      knownPromise(text, known, pieces) ??
      knownMilestone(text, known, { words, dates }) ??
      thanks(text, known, { words, pieces }) ??
      otherPromise(text, pieces) ??
      contact(text, contacts, known, pieces),
  };
}

function knownPromise(text: string, { person }: KnownOfLine, pieces: LinePieces): LineSense | null {
  let best: LineSense | null = null;
  for (const wording of person.commitments) {
    const words = pieces.promise(wording);
    if (words.length > (best?.length ?? 0) && startsWith(text, words))
      best = { kind: "promise", length: words.length, wording };
  }
  return best;
}

/** A promise that is no longer known, by the words around it. */
function otherPromise(text: string, { promised }: LinePieces): LineSense | null {
  for (const direction of ["mine", "theirs"] as const) {
    const { before, between, after } = promised[direction];
    if (!text.startsWith(before)) continue;
    for (let at = text.indexOf(between, before.length); at >= 0; at = text.indexOf(between, at + 1)) {
      const dayAt = at + between.length;
      const due = parseDay(text.slice(dayAt, dayAt + DAY_LENGTH));
      const length = dayAt + DAY_LENGTH + after.length;
      if (due === null || text.slice(dayAt + DAY_LENGTH, length) !== after) continue;
      return { kind: "promise", length, wording: { text: text.slice(before.length, at), direction, due } };
    }
  }
  return null;
}

interface Phrasing {
  readonly words: Words;
  readonly dates: Dates;
}

function knownMilestone(text: string, { person, day }: KnownOfLine, phrasing: Phrasing): LineSense | null {
  const { reasonText, milestoneName } = phrasing.words.reason;
  let best: LineSense | null = null;
  for (const milestone of person.milestones) {
    for (const on of daysAround(milestone, day)) {
      const reason: Reason = { kind: "milestone", day: on, milestone, years: yearsOn(milestone, on) };
      const words = oneLine(reasonText(reason, day, phrasing.dates));
      if (words.length > (best?.length ?? 0) && startsWith(text, words))
        best = { kind: "milestone", length: words.length, milestone };
    }
  }
  return best ?? namedMilestone(text, person.milestones, milestoneName);
}

/** Dates come in the form of the device they were written on: where the name stands there, the next dash ends them. */
function namedMilestone(
  text: string,
  milestones: readonly Milestone[],
  nameOf: (milestone: Milestone) => string,
): LineSense | null {
  const named = milestones
    .filter((milestone) => startsWith(text, oneLine(nameOf(milestone))))
    .sort((one, other) => nameOf(other).length - nameOf(one).length);
  const [milestone] = named;
  return milestone === undefined ? null : { kind: "milestone", length: lengthToDash(text), milestone };
}

/** The days of a milestone that a note of that day can speak of. */
function daysAround({ day, yearly }: Milestone, around: Day): Day[] {
  if (!yearly) return hasYear(day) ? [day] : [];
  const yearless = hasYear(day) ? yearlessOf(day) : day;
  return [-1, 0, 1].map((years) => anniversaryIn(yearOf(around) + years, yearless));
}

function thanks(
  text: string,
  { person, day }: KnownOfLine,
  { words, pieces }: { readonly words: Words; readonly pieces: LinePieces },
): LineSense | null {
  if (!startsWith(text, pieces.thanks)) return null;
  let best: { readonly length: number; readonly entry: Interaction } | null = null;
  for (const entry of person.tagged) {
    const { length } = oneLine(words.reason.thanksText({ entry }));
    const isSaid = startsWith(text, oneLine(words.reason.thanksText({ entry })));
    if (entry.day <= day && length > (best?.length ?? 0) && isSaid) best = { length, entry };
  }
  return best === null
    ? { kind: "thanks", length: lengthToDash(text), entry: null }
    : { kind: "thanks", ...best };
}

/** How late somebody can be in different words: day by day for two months, then more coarsely for a hundred years. */
const STEPS = [
  { until: 60, step: 1 },
  { until: 730, step: 7 },
  { until: 36_525, step: 90 },
] as const;

/** All that a line can say of a contact, without the last one. */
function contactTexts({ contact: textFor, someDay }: LinePieces): ReadonlySet<string> {
  const texts = new Set<string>();
  let late = 0;
  for (const { until, step } of STEPS) {
    for (; late <= until; late += step) {
      const day = addDays(someDay, -late);
      texts.add(textFor({ kind: "reconnect", day }));
      texts.add(textFor({ kind: "next-contact", day }));
    }
  }
  return texts;
}

function contact(
  text: string,
  texts: ReadonlySet<string>,
  { channels }: KnownOfLine,
  pieces: LinePieces,
): LineSense | null {
  const { before, after } = pieces.followUp;
  const dayAt = before.length;
  const end = dayAt + DAY_LENGTH + after.length;
  let length = 0;
  if (text.startsWith(before) && parseDay(text.slice(dayAt, dayAt + DAY_LENGTH)) !== null) length = end;
  for (const words of texts) if (words.length > length && startsWith(text, words)) length = words.length;
  return length === 0
    ? null
    : { kind: "contact", length: length + lastLength(text.slice(length), channels, pieces) };
}

const DAY_LENGTH = "2026-11-22".length;

/** `, last: 2026-09-30 coffee` behind the rest. */
function lastLength(text: string, channels: readonly string[], { last, channelText }: LinePieces): number {
  const dayEnd = last.length + DAY_LENGTH;
  if (!text.startsWith(last) || parseDay(text.slice(last.length, dayEnd)) === null) return 0;
  const rest = text.slice(dayEnd);
  const names = channels.map((channel) => channelText(channel)).filter((name) => startsWith(rest, name));
  return dayEnd + Math.max(0, ...names.map(({ length }) => length));
}

/** Up to the next dash that stands by itself, or to the end. */
function lengthToDash(text: string): number {
  const end = text.search(/ [—–-] /);
  return end < 0 ? text.length : end;
}

/** True for a text that starts with those words, and not with a part of a longer one. */
function startsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length, words.length + 2));
}

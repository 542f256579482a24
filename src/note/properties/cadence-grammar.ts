import type { Cadence, CadenceUnit, Circle } from "../../domain/cadence";
import { nearestWord } from "../../domain/nearest-word";
import { understood, unlinked, unread, unwrapped, type Reading } from "../text/reading";

/** What a cadence value says: a cadence, none on purpose, or a circle whose cadence counts. */
export type CadenceValue =
  | { readonly kind: "cadence"; readonly cadence: Cadence }
  | { readonly kind: "none" }
  | { readonly kind: "circle"; readonly circle: Circle };

const WORDS: ReadonlyMap<string, Cadence> = new Map([
  ["daily", { count: 1, unit: "day" }],
  ["weekly", { count: 1, unit: "week" }],
  ["biweekly", { count: 2, unit: "week" }],
  ["bi weekly", { count: 2, unit: "week" }],
  ["fortnightly", { count: 2, unit: "week" }],
  ["fortnight", { count: 2, unit: "week" }],
  ["monthly", { count: 1, unit: "month" }],
  ["bimonthly", { count: 2, unit: "month" }],
  ["bi monthly", { count: 2, unit: "month" }],
  ["quarterly", { count: 3, unit: "month" }],
  ["semiannually", { count: 6, unit: "month" }],
  ["semiannual", { count: 6, unit: "month" }],
  ["semi annually", { count: 6, unit: "month" }],
  ["bi annually", { count: 6, unit: "month" }],
  ["biannually", { count: 6, unit: "month" }],
  ["twice yearly", { count: 6, unit: "month" }],
  ["twice a year", { count: 6, unit: "month" }],
  ["twice per year", { count: 6, unit: "month" }],
  ["half yearly", { count: 6, unit: "month" }],
  ["yearly", { count: 1, unit: "year" }],
  ["annual", { count: 1, unit: "year" }],
  ["annually", { count: 1, unit: "year" }],
  ["täglich", { count: 1, unit: "day" }],
  ["wöchentlich", { count: 1, unit: "week" }],
  ["14 tägig", { count: 2, unit: "week" }],
  ["14 täglich", { count: 2, unit: "week" }],
  ["vierzehntägig", { count: 2, unit: "week" }],
  ["zweiwöchentlich", { count: 2, unit: "week" }],
  ["monatlich", { count: 1, unit: "month" }],
  ["zweimonatlich", { count: 2, unit: "month" }],
  ["vierteljährlich", { count: 3, unit: "month" }],
  ["quartalsweise", { count: 3, unit: "month" }],
  ["halbjährlich", { count: 6, unit: "month" }],
  ["jedes halbe jahr", { count: 6, unit: "month" }],
  ["zweimal im jahr", { count: 6, unit: "month" }],
  ["zweimal jährlich", { count: 6, unit: "month" }],
  ["jährlich", { count: 1, unit: "year" }],
]);

const NO_CADENCE: ReadonlySet<string> = new Set([
  "none",
  "never",
  "no",
  "off",
  "nie",
  "kein",
  "keine",
  "keiner",
  "nein",
  "aus",
]);

const UNITS: readonly { readonly names: string; readonly unit: CadenceUnit; readonly times: number }[] = [
  { names: "d day days tag tage tagen", unit: "day", times: 1 },
  { names: "w wk wks week weeks woche wochen", unit: "week", times: 1 },
  { names: "fortnight fortnights", unit: "week", times: 2 },
  { names: "m mo mos month months monat monate monaten", unit: "month", times: 1 },
  { names: "q quarter quarters quartal quartale quartalen", unit: "month", times: 3 },
  { names: "y yr yrs year years jahr jahre jahren", unit: "year", times: 1 },
];

const NUMBER_WORDS: readonly (readonly string[])[] = [
  "zero null",
  "one ein eine einen einem einer",
  "two other zwei zweite zweiten zweites",
  "three drei dritte dritten drittes",
  "four vier",
  "five fünf",
  "six sechs",
  "seven sieben",
  "eight acht",
  "nine neun",
  "ten zehn",
].map((words) => words.split(" "));
const PHRASE =
  /^(?:(?:every|each|once|per|a|an|alle|jede|jeden|jedes|jeder|einmal|pro|im|in der) )*(?:(\d{1,5})(?:st|nd|rd|th|\.)? ?|(\p{L}+) )?(\p{L}+)$/u;
const ISO_PERIOD = /^p(\d{1,5})([dwmy])$/;
const LONGEST_CADENCE = 36500;

/**
 * The cadence a value names. Numbers are days; `2w`, `every 6 weeks`, `3 months`, `1q`, words such as `quarterly`,
 * the same in German, such as `alle 6 Wochen` and `vierteljährlich`, ISO 8601 `P3M`, a circle's name, and `none`. Months and years are calendar ones.
 *
 * @returns the issue `unknown-cadence` with the nearest known word for anything else
 * @example readCadence("every 6 weeks", []) // { count: 6, unit: "week" }
 */
export function readCadence(value: unknown, circles: readonly Circle[]): Reading<CadenceValue> {
  const text = cadenceText(value);
  if (text === null) return unread("unknown-cadence");
  if (NO_CADENCE.has(text)) return understood({ kind: "none" });
  const circle = circles.find(({ name }) => simplified(name) === text);
  if (circle !== undefined) return understood({ kind: "circle", circle });
  const cadence = WORDS.get(text) ?? readDays(text) ?? readPeriod(text) ?? readPhrase(text);
  if (cadence === null) return unread("unknown-cadence", nearestWord(text, knownWords(circles)));
  return understood(cadence.count === 0 ? { kind: "none" } : { kind: "cadence", cadence });
}

function cadenceText(value: unknown): string | null {
  const single = unwrapped(value);
  if (typeof single === "number") return String(single);
  return isWords(single) ? simplified(unlinked(single)) : null;
}

/** True for text of a length that somebody may write; a negative number is no cadence, and its minus is no blank. */
function isWords(value: unknown): value is string {
  return typeof value === "string" && value.length <= 100 && !/\s-\d/.test(value);
}

/** Words set apart by single blanks. A minus in front stays, so that a negative number is no cadence. */
function simplified(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/(\S)[\s_-]+/g, "$1 ")
    .trim();
}

function readDays(text: string): Cadence | null {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : LONGEST_CADENCE + 1;
  return count <= LONGEST_CADENCE ? { count, unit: "day" } : null;
}

function readPeriod(text: string): Cadence | null {
  const match = ISO_PERIOD.exec(text);
  return match === null ? null : inUnit(Number(match[1]), match[2] ?? "");
}

function readPhrase(text: string): Cadence | null {
  const [matched, count, word, unit = ""] = PHRASE.exec(text) ?? [];
  if (matched === undefined) return null;
  if (count !== undefined) return inUnit(Number(count), unit);
  return inUnit(word === undefined ? 1 : countNamed(word), unit);
}

/** The number a word stands for, or -1; 2 for `other` as in "every other week". */
function countNamed(word: string): number {
  return NUMBER_WORDS.findIndex((words) => words.includes(word));
}

function inUnit(count: number, name: string): Cadence | null {
  const found = UNITS.find(({ names }) => names.split(" ").includes(name));
  if (found === undefined || count < 0) return null;
  const cadence = { count: count * found.times, unit: found.unit };
  return cadence.count <= LONGEST_CADENCE && !(found.unit === "year" && count > 100) ? cadence : null;
}

function knownWords(circles: readonly Circle[]): string[] {
  return [...WORDS.keys(), ...circles.map(({ name }) => name)];
}

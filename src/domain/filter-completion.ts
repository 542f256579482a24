import { STATES, THINGS, VALUE_KEYS, type ValueKey } from "./filter";
import { keySpelled, SPELLINGS, type FilterKey } from "./filter-grammar";
import { tokens, type Token, type TokenValue } from "./filter-tokens";
import { folded } from "./folded";

/** A value that people have, as the notes spell it. */
export interface ValueCount {
  readonly value: string;
  /** How many people have it. */
  readonly people: number;
}

/** The values that there are under a key, the most frequent first. */
export type Vocabulary = (key: ValueKey) => readonly ValueCount[];

/** Something that can be put into a filter. */
export interface Offer {
  /** What it is: a key to go on from, or a value under one. */
  readonly key: FilterKey;
  /** The value; null where the key itself is offered. */
  readonly value: string | null;
  /** What is put in place of what was typed. */
  readonly text: string;
  /** How many people have the value; null where nobody has counted. */
  readonly people: number | null;
}

/** What can replace the characters from `from` to `to`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly offers: readonly Offer[];
}

const MOST_OFFERS = 8;
/** How much of a key has to be typed before it is offered: names begin like keys, and are typed more often. */
const SHORTEST_KEY = 3;

/** The keys in the order in which they are offered. */
const OFFERED_KEYS: readonly FilterKey[] = ["is", "has", ...VALUE_KEYS];
const FIXED: Readonly<Partial<Record<FilterKey, readonly string[]>>> = { is: STATES, has: THINGS };

/**
 * What can be put at the caret: every key in an empty filter, the values of a key after it, and in a word the keys that
 * begin with it; null where there is nothing to offer.
 */
export function completionAt(text: string, caret: number, vocabulary: Vocabulary): Completion | null {
  if (text.trim() === "") return { from: 0, to: text.length, offers: OFFERED_KEYS.map(keyOffer) };
  const token = tokens(text).find(({ from, to }) => from < caret && caret <= to);
  if (token === undefined) return null;
  if (token.key === null) return keysLike(token);
  const key = keySpelled(token.key);
  return key === null || caret < token.valuesFrom ? null : valuesOf(key, token, { caret, vocabulary });
}

/** The text of a completed filter and where the caret is in it. */
export interface Completed {
  readonly text: string;
  readonly caret: number;
}

/**
 * The filter with the offer put in and the caret after it. A value is followed by a blank, so that the next term can be
 * typed.
 */
export function completed(text: string, { from, to }: Completion, offer: Offer): Completed {
  const rest = text.slice(to);
  const gap = offer.value === null || rest.startsWith(" ") ? "" : " ";
  const head = text.slice(0, from) + offer.text + gap;
  return { text: head + rest, caret: head.length + (gap === "" && offer.value !== null ? 1 : 0) };
}

function keyOffer(key: FilterKey): Offer {
  const sign = SPELLINGS[key].find((spelling) => spelling.length === 1);
  return { key, value: null, text: sign ?? `${key}:`, people: null };
}

function keysLike({ values, from, to, isNegated }: Token): Completion | null {
  const [word] = values;
  const typed = folded(word?.text ?? "");
  if (word === undefined || word.isQuoted || typed.length < SHORTEST_KEY) return null;
  const offers = OFFERED_KEYS.filter((key) => SPELLINGS[key].some((spelling) => spelling.startsWith(typed)));
  return offered(
    from + (isNegated ? 1 : 0),
    to,
    offers.map((key) => ({ ...keyOffer(key), text: `${key}:` })),
  );
}

interface Place {
  readonly caret: number;
  readonly vocabulary: Vocabulary;
}

function valuesOf(key: FilterKey, token: Token, { caret, vocabulary }: Place): Completion | null {
  const at = token.values.find(({ from, to }) => from <= caret && caret <= to);
  const typed = folded(at?.text ?? "");
  const range = at ?? { from: caret, to: caret };
  const taken = new Set(token.values.filter((value) => value !== at).map(({ text }) => folded(text)));
  const offers = candidates(key, vocabulary)
    .filter(({ value }) => isLike(value, typed) && !taken.has(folded(value)))
    .map(({ value, people }) => ({ key, value, text: quotedWhereNeeded(value), people }));
  return isAlreadyThere(at, offers) ? null : offered(range.from, range.to, offers);
}

interface Counted {
  readonly value: string;
  readonly people: number | null;
}

function candidates(key: FilterKey, vocabulary: Vocabulary): readonly Counted[] {
  const fixed = FIXED[key];
  if (fixed !== undefined) return fixed.map((value) => ({ value, people: null }));
  return key === "is" || key === "has" ? [] : vocabulary(key);
}

/** True where one of the words of a value begins like what was typed. */
function isLike(value: string, typed: string): boolean {
  const plain = folded(value);
  return plain.startsWith(typed) || plain.split(/[\s/]/).some((word) => word.startsWith(typed));
}

/** True when nothing would change: the one value on offer has been typed. */
function isAlreadyThere(at: TokenValue | undefined, offers: readonly Offer[]): boolean {
  const [first] = offers;
  return at !== undefined && offers.length === 1 && folded(first?.value ?? "") === folded(at.text);
}

function quotedWhereNeeded(value: string): string {
  return /[\s,"“”„«»]/.test(value) ? `"${value.replace(/["“”„«»]/g, " ").trim()}"` : value;
}

function offered(from: number, to: number, offers: readonly Offer[]): Completion | null {
  return offers.length === 0 ? null : { from, to, offers: offers.slice(0, MOST_OFFERS) };
}

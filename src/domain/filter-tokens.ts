/** The longest filter that is looked at; nobody types a longer one. */
export const LONGEST_FILTER = 1000;

/** A value of a token: one word, or the text in quotes. */
export interface TokenValue {
  readonly text: string;
  /** True for one in quotes that are closed. */
  readonly isQuoted: boolean;
  /** Where it begins and ends, quotes included. */
  readonly from: number;
  readonly to: number;
}

/** A part of a filter as it is written, before it is known what it means. */
export interface Token {
  readonly isNegated: boolean;
  /** What comes before the colon, or `#` or `@`; null for plain words. */
  readonly key: string | null;
  /** The values between commas; none where none has been written yet. Plain words have one. */
  readonly values: readonly TokenValue[];
  readonly from: number;
  /** Where the key ends and values can begin. */
  readonly valuesFrom: number;
  readonly to: number;
}

const BLANKS = /\s*/y;
const NEGATION = /-(?=\S)/y;
/** A key, but not the beginning of a web address. */
const HEAD = /([#@])|([\p{L}_-]{1,40}):(?!\/\/)/uy;
/** Quotes of any kind, for phones write round ones by themselves. */
const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)/y;
const VALUE = /[^\s,"“”„«»]+/y;
const WORD = /[^\s"“”„«»]+/y;
const ONE_COMMA = /,/y;
const COMMA = /,\s*/y;

/**
 * The parts of a filter in their order. A quote that is not closed runs to the end; `circle: close` is read as
 * `circle:close`.
 */
export function tokens(text: string): Token[] {
  const source = text.slice(0, LONGEST_FILTER);
  const found: Token[] = [];
  let at = skip(BLANKS, source, 0);
  while (at < source.length) {
    const token = tokenAt(source, at);
    found.push(token);
    at = skip(BLANKS, source, Math.max(token.to, at + 1));
  }
  return found;
}

function tokenAt(source: string, from: number): Token {
  const start = skip(NEGATION, source, from);
  const isNegated = start > from;
  const head = matchAt(HEAD, source, start);
  if (head === null) {
    const word = valueAt(WORD, source, start);
    const values = word === null ? [] : [word];
    return { isNegated, key: null, values, from, valuesFrom: start, to: word?.to ?? start };
  }
  const key = head[1] ?? head[2] ?? "";
  const valuesFrom = start + head[0].length;
  const values = valuesAt(source, valueStart(source, valuesFrom, key));
  // A comma behind the last value is that of one still to come.
  const to = skip(ONE_COMMA, source, values.at(-1)?.to ?? valuesFrom);
  return { isNegated, key, values, from, valuesFrom, to };
}

/** Where the values of a key begin: behind blanks too, unless another key stands there. */
function valueStart(source: string, at: number, key: string): number {
  const next = skip(BLANKS, source, at);
  const isSign = key === "#" || key === "@";
  const isOther = matchAt(HEAD, source, skip(NEGATION, source, next)) !== null;
  return next > at && (isSign || isOther) ? at : next;
}

function valuesAt(source: string, from: number): TokenValue[] {
  const values: TokenValue[] = [];
  for (let at = from; ;) {
    const value = valueAt(VALUE, source, at);
    if (value !== null) values.push(value);
    const end = value?.to ?? at;
    const next = skip(COMMA, source, end);
    if (next === end || matchAt(HEAD, source, next) !== null) return values;
    at = next;
  }
}

function valueAt(pattern: RegExp, source: string, from: number): TokenValue | null {
  const quoted = matchAt(QUOTED, source, from);
  if (quoted !== null) {
    const [whole, text = "", end] = quoted;
    return { text, isQuoted: end !== "", from, to: from + whole.length };
  }
  const bare = matchAt(pattern, source, from);
  return bare === null ? null : { text: bare[0], isQuoted: false, from, to: from + bare[0].length };
}

function skip(pattern: RegExp, source: string, at: number): number {
  return at + (matchAt(pattern, source, at)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

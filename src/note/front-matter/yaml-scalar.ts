import { parseDay } from "../../domain/day";
import { closingQuote } from "./yaml-entries";
import { flowParts } from "./yaml-flow";

/** What a property, or an entry of a list, can be given. */
export type YamlValue = string | number | boolean;

/** The quotes that text can stand in; null for none. */
export type Quote = '"' | "'" | null;

/** Where the value stands in the line of its key. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

const PLAIN_WORDS = /^\p{L}[\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+)*$/u;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity|e[\d_]+)$/i;

/** What no YAML text may hold as it is, or what some parsers take for the end of a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u;
/** Those of them that JSON leaves as they are. */
const NOT_IN_JSON = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * A value as YAML text. Text stays plain only where no YAML version reads it as something else (days and plain
 * words); all other text is quoted, in the style asked for.
 *
 * @example yamlScalar("+441234567890", null) // "\"+441234567890\""
 */
export function yamlScalar(value: YamlValue, quote: Quote): string {
  if (typeof value !== "string") return String(value);
  if (quote === null && isPlainText(value)) return value;
  if (quote === "'" && !UNPRINTABLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(NOT_IN_JSON, escaped);
}

/** Several words, none of which could be anything else in YAML, in a list in brackets either. */
const SENTENCE = /^[\p{L}\p{N}](?!.*(?::(?: |$)| #| $|[,[\]{}]))(?=.* \p{L}{2}).*$/u;

/**
 * Text in the place of other text: in the same quotes, and without any where there were none and YAML cannot take the
 * words for anything else.
 */
export function yamlInPlaceOf(value: string, quote: Quote): string {
  const isBare = quote === null && SENTENCE.test(value) && !UNPRINTABLE.test(value);
  return isBare ? value : yamlScalar(value, quote);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Days stay plain so that Obsidian shows them as days; one that the calendar has not is text like any other. */
function isPlainText(value: string): boolean {
  return parseDay(value) !== null || (PLAIN_WORDS.test(value) && !NOT_TEXT.test(value));
}

/**
 * The span of the value in a line, from the offset after its colon; a comment after it is left out. An empty span just
 * after the colon means that the line holds no value; the quote is given only when it closes on the same line.
 */
export function valueSpan(line: string, afterColon: number): ValueSpan {
  const start = afterColon + line.slice(afterColon).search(/[^ \t]|$/);
  const opening = line.charAt(start);
  if (opening === "" || opening === "#") return { start: afterColon, end: afterColon, quote: null };
  if (opening === '"' || opening === "'") {
    const end = closingQuote(line, start, opening);
    // In text that runs on below, a hash opens no comment.
    return end === null ? { start, end: line.length, quote: null } : { start, end, quote: opening };
  }
  const flow = opening === "[" || opening === "{" ? flowParts(line, start, line.length) : null;
  return { start, end: flow === null ? plainEnd(line, start) : flow.close + 1, quote: null };
}

function plainEnd(line: string, start: number): number {
  const comment = /[ \t]#/.exec(line.slice(start));
  const end = comment === null ? line.length : start + comment.index;
  return start + line.slice(start, end).trimEnd().length;
}

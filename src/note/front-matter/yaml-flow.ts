import { closingQuote } from "./yaml-entries";

/** A stretch of a text, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands between two brackets. */
export interface FlowParts {
  /** The offsets of the opening bracket and of the closing one. */
  readonly open: number;
  readonly close: number;
  /** What stands between the commas, without the blanks around it. */
  readonly parts: readonly Span[];
}

/**
 * The parts of the flow list or map that opens at that offset, which may go over several lines up to `end`. Null where
 * it does not close, where a comment stands in it and where a part is missing: nobody could say what belongs to what.
 */
export function flowParts(text: string, open: number, end: number): FlowParts | null {
  const commas: number[] = [];
  let depth = 0;
  for (let at = open; at < end; at += 1) {
    const character = text.charAt(at);
    if (isQuoteAt(text, at)) at = (closingQuote(text, at, character === '"' ? '"' : "'") ?? end) - 1;
    else if (character === "#" && isBlankBefore(text, at)) return null;
    else if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    else if (character === "," && depth === 1) commas.push(at);
    if (depth === 0) return withParts(text, { open, close: at }, commas);
  }
  return null;
}

function withParts(text: string, { open, close }: Omit<FlowParts, "parts">, commas: readonly number[]) {
  const starts = [open, ...commas].map((at) => at + 1);
  const spans = starts.map((start, index) => trimmedSpan(text, start, commas[index] ?? close));
  // A comma may stand behind the last part.
  const parts = spans.at(-1)?.start === spans.at(-1)?.end ? spans.slice(0, -1) : spans;
  return parts.every(({ start, end }) => start < end) ? { open, close, parts } : null;
}

function trimmedSpan(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

/** A quote opens text only where a part, a key or a value starts; in `Ana's` it is a letter. */
function isQuoteAt(text: string, at: number): boolean {
  if (text.charAt(at) !== '"' && text.charAt(at) !== "'") return false;
  return /[[{,:\s]/.test(text.charAt(at - 1));
}

function isBlankBefore(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1));
}

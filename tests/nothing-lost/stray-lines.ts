import { lineEnding, splitLines, textStart } from "../../src/note/text/lines";

/** Lines that an action may write or take out besides those with its own token. */
const OWN_LINES =
  /^(?:---|\uFEFF?|## (?:Interactions|Promises|Waiting for|Reconnect|Life events)|(?:last|snooze|next|status|cadence|company|tags?|ask|commitments|waiting|milestones|promises)[\w-]*\s*:.*|- \d{4}-\d\d-\d\d company: .*)$/i;

/**
 * The lines that were added or are gone, line endings and byte order mark included, and that the action had no
 * business with: they hold none of its tokens and are no property that it sets.
 */
export function strayLines(before: string, after: string, own: ReadonlySet<string>): string[] {
  const difference = new Map<string, number>();
  for (const line of linesOf(after)) difference.set(line, (difference.get(line) ?? 0) + 1);
  for (const line of linesOf(before)) difference.set(line, (difference.get(line) ?? 0) - 1);
  return [...difference]
    .filter(([line, count]) => count !== 0 && !isOwn(line, own))
    .map(([line, count]) => `${count > 0 ? "+" : "-"}${JSON.stringify(line)}`);
}

function isOwn(line: string, own: ReadonlySet<string>): boolean {
  return OWN_LINES.test(line.replace(/[\r\n]+$/, "")) || [...own].some((token) => line.includes(token));
}

/** The mark, or its absence, is a line of its own; a final line ending that is missing counts as there. */
function linesOf(text: string): string[] {
  const lines = splitLines(text).map(({ text: words, end }) => words + (end || lineEnding(text)));
  return [text.slice(0, textStart(text)), ...lines];
}

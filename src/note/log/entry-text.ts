import { LINE_LEAD } from "../text/scan-note";
import { startsWithEntryMark } from "./entry-mark";

/**
 * What would open a heading, a fence, a comment or formulas at the start of a line, or turn the line above into a
 * heading; with the backslashes that already stand before it.
 */
const OPENING = new RegExp(
  `^(${LINE_LEAD})(\\\\*)(?=#{1,6}(?:[ \\t]|$)|\`\`\`|~~~|%%|<!--|\\$\\$|(?:=+|-+)[ \\t]*$)`,
);

/**
 * Free text as lines that stay inside the entry they are written into, whatever the user typed or pasted: blank lines
 * around it go, and Markdown that would end the list or swallow the rest of the note gets a backslash. An entry's
 * first line follows its day and needs none at its start.
 */
export function entryLines(text: string): string[] {
  const [first = "", ...further] = trimmedLines(text).map(withInlineGuards);
  return [first, ...further.map(withOpeningGuard)];
}

/** The free text that lines of an entry hold: the reverse of {@link entryLines}. */
export function entryText(first: string, further: readonly string[]): string {
  if (further.length === 0) return withoutInlineGuards(first).trim();
  const lines = [first, ...further.map(withoutOpeningGuard)].map((line) =>
    withoutInlineGuards(line.trimEnd()),
  );
  return lines.join("\n").trim();
}

/** Free text on one line, made safe as {@link entryLines} does. */
export function oneLine(text: string): string {
  return withInlineGuards(text.replace(/\s+/g, " ").trim());
}

/** A line with a backslash before what would open a block at its start. */
export function withOpeningGuard(line: string): string {
  return startsWithEntryMark(line) ? line : line.replace(OPENING, "$1\\$2");
}

/** The line without the backslash that {@link withOpeningGuard} puts there. */
export function withoutOpeningGuard(line: string): string {
  if (!line.includes("\\")) return line;
  const match = OPENING.exec(line);
  const [, lead = "", slashes = ""] = match ?? [];
  return slashes === "" ? line : lead + line.slice(lead.length + 1);
}

function trimmedLines(text: string): string[] {
  return text
    .trim()
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trimEnd());
}

/** A comment mark that is not closed on its line would hide what follows in the note. */
function withInlineGuards(line: string): string {
  const isOpenComment = line.split("%%").length % 2 === 0;
  const guarded = isOpenComment ? line.replaceAll("%%", "\\%\\%") : line;
  return guarded.lastIndexOf("<!--") > guarded.lastIndexOf("-->")
    ? guarded.replaceAll("<!--", "<\\!--")
    : guarded;
}

/** The line without the backslashes that guard comment marks inside it. */
export function withoutInlineGuards(line: string): string {
  if (!line.includes("\\")) return line;
  return line.replaceAll("\\%\\%", "%%").replaceAll("<\\!--", "<!--");
}

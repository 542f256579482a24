import { isBlank, type Line } from "../text/lines";
import type { Dated } from "./entry-reader";
import { entryLines, withOpeningGuard } from "./entry-text";
import { entryOpening, entryParagraph, indented, type NewInteraction } from "./log-entry";
import type { EntryForm, LoggedEntry } from "./log-section";
import { formatRow, type LogTable } from "./log-table";

/** An entry to write, and its day as it is to be written: plain, or as a link. */
export interface EntryToWrite extends NewInteraction {
  readonly dayText: string;
}

/** The lines of a note, and the entries of the log that a new one is to look like. */
export interface Surroundings {
  readonly lines: readonly Line[];
  readonly entries: readonly LoggedEntry<Dated>[];
}

/** The entry's lines in the form that its neighbour has; null when that form has no place for its words. */
export function formattedAs(form: EntryForm, entry: EntryToWrite, around: Surroundings): string[] | null {
  if (form.kind === "bullet") return indented(entryParagraph(entry, entry.dayText), form.prefix);
  // Free text of several paragraphs would fall apart in a paragraph; in a list it stays together.
  if (form.kind === "paragraph") return indented(entryParagraph(entry, entry.dayText), "- ");
  if (form.kind === "row") return tableRow(form.table, entry);
  return headed(entry, form.level, hasSpaceBelowHeadings(around));
}

/** The row of a table that an entry becomes; null when the table has no place for its words. */
export function tableRow(table: LogTable, entry: EntryToWrite): string[] | null {
  const row = formatRow(table, entry, { dayText: entry.dayText, lines: entryLines(entry.text) });
  return row === null ? null : [row];
}

function headed(entry: EntryToWrite, level: number, isSpaced: boolean): string[] {
  const heading = `${"#".repeat(level)} ${entryOpening(entry, entry.dayText)}`;
  const [first = "", ...further] = entryLines(entry.text);
  return first === "" ? [heading] : [heading, ...(isSpaced ? [""] : []), withOpeningGuard(first), ...further];
}

/** True when blank lines stand between most of the log's entries of that form that follow one another. */
export function isSpacedLike({ lines, entries }: Surroundings, kind: EntryForm["kind"]): boolean {
  if (kind === "paragraph") return true;
  const alike = entries.filter(({ form }) => form.kind === kind);
  let balance = 0;
  alike.forEach((entry, index) => {
    const previous = alike[index - 1];
    if (previous === undefined || !lines.slice(previous.last + 1, entry.first).every(isBlank)) return;
    balance += entry.first > previous.last + 1 ? 1 : -1;
  });
  return balance === 0 ? kind === "heading" : balance > 0;
}

function hasSpaceBelowHeadings({ lines, entries }: Surroundings): boolean {
  const withText = entries.find(({ form, first, last }) => form.kind === "heading" && last > first);
  const below = withText === undefined ? undefined : lines[withText.first + 1];
  return below !== undefined && isBlank(below);
}

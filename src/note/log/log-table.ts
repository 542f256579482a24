import { startsWithEntryMark } from "./entry-mark";
import { entryOpening, type EntryLines, type NewInteraction } from "./log-entry";
import { trimmed } from "../text/reading";
import type { NoteLine } from "../text/scan-note";

/** A log kept as a table: one interaction a row. */
export interface LogTable {
  /** The indexes of the line of dashes and of the last row; the same when there are no rows. */
  readonly rule: number;
  readonly last: number;
  /** How many columns there are, and which of them hold what. */
  readonly width: number;
  readonly day: number;
  readonly channel: number | null;
  readonly text: number | null;
}

const DAY_NAMES = ["date", "day", "when", "datum", "tag", "wann"];
const CHANNEL_NAMES = ["channel", "type", "how", "via", "medium", "kind", "method", "kanal", "art"];

/** The tables between two lines (the second not included) whose header names a column of days. */
export function logTables(lines: readonly NoteLine[], from: number, to: number): LogTable[] {
  const tables: LogTable[] = [];
  for (let at = from; at + 1 < to; at += 1) {
    const table = tableAt(lines, at, to);
    if (table === null) continue;
    tables.push(table);
    at = table.last;
  }
  return tables;
}

function tableAt(lines: readonly NoteLine[], at: number, to: number): LogTable | null {
  const [header, rule] = [lines[at], lines[at + 1]];
  if (header === undefined || rule === undefined || !isRow(header) || !isRow(rule)) return null;
  if (!cellsOf(rule.text).every((cell) => /^:?-+:?$/.test(cell))) return null;
  const names = cellsOf(header.text).map((cell) => cell.replace(/[*_]/g, "").toLowerCase());
  const day = names.findIndex((name) => DAY_NAMES.includes(name));
  if (day < 0) return null;
  let last = at + 1;
  for (let line = lines[last + 1]; last + 1 < to && line !== undefined && isRow(line); line = lines[last + 1])
    last += 1;
  const channel = names.findIndex((name) => CHANNEL_NAMES.includes(name));
  const text = names.findIndex((_, column) => column !== day && column !== channel);
  return { rule: at + 1, last, width: names.length, day, channel: column(channel), text: column(text) };
}

function column(index: number): number | null {
  return index < 0 ? null : index;
}

function isRow(line: NoteLine): boolean {
  return line.kind === "prose" && trimmed(line.text).startsWith("|");
}

/** The lines of the entry that a row of a table is. */
export function rowLines(
  table: LogTable,
  { text, line }: { readonly text: string; readonly line: number },
): EntryLines {
  const cells = cellsOf(text);
  const channel = table.channel === null ? "" : (cells[table.channel] ?? "");
  const words = cells.filter((cell, index) => index !== table.day && index !== table.channel && cell !== "");
  const [first = "", ...further] = words.join(" — ").split("<br>");
  const opening = /^(?:→|←|↔|<?->|<-)/.test(first) || channel === "" ? "" : ":";
  const day = cells[table.day] ?? "";
  return { first: `${day}${opening} ${first}`, further, channel, line };
}

/** A row for an interaction, or null when the table has no column for its words. */
export function formatRow(table: LogTable, entry: NewInteraction, words: RowWords): string | null {
  if (table.text === null) return null;
  const cells = new Array<string>(table.width).fill("");
  cells[table.day] = words.dayText;
  if (table.channel !== null) cells[table.channel] = entry.channel ?? "";
  const said = table.channel === null ? entry : { ...entry, channel: null };
  const [first = "", ...further] = words.lines;
  const opening = entryOpening(said, "");
  const isSaid = first !== "" && !startsWithEntryMark(first);
  const marker = opening !== "" && entry.direction === null && isSaid ? ":" : "";
  cells[table.text] = [`${opening}${marker} ${first}`.trim(), ...further].join("<br>");
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** The words of a row: its day, and the lines of its text. */
export interface RowWords {
  readonly dayText: string;
  readonly lines: readonly string[];
}

/** The cells of a row; `\|` is part of a cell. */
function cellsOf(row: string): string[] {
  const cells = row.trim().replaceAll("\\|", "\u0000").split("|");
  const inner = cells.slice(1, cells.at(-1)?.trim() === "" ? -1 : undefined);
  return inner.map((cell) => cell.replaceAll("\u0000", "|").trim());
}

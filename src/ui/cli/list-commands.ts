import type { CliData } from "obsidian";
import type { Agenda } from "../../domain/agenda-book";
import { dueRows } from "../../domain/due-rows";
import type { Row } from "../../domain/row";
import { horizon, type Windows } from "../../domain/horizon";
import type { Person } from "../../domain/person";
import type { Dates } from "../../i18n/dates";
import { headingText } from "../parts/heading-text";
import type { ListSearch } from "../list-search";
import { dueGroups, filterParam, type DueGroup } from "./list-order";
import { dueShape, issueShape, personShape } from "./shapes";
import { WORDS } from "../words";

const { cli } = WORDS.commands;
const { issueText } = WORDS.issue;
const { foundText } = WORDS.filter;
const { reasonText } = WORDS.reason;

/** What the listing commands look at. */
export interface ListDeps {
  readonly agenda: () => Agenda;
  readonly people: () => readonly Person[];
  readonly windows: () => Windows;
  readonly dates: Dates;
  readonly listSearch: ListSearch;
}

/** Who is due to reconnect and why. */
export function due(params: CliData, deps: ListDeps, asJson: boolean): string {
  const { agenda, dates, people, listSearch } = deps;
  const current = agenda();
  const found = dueGroups(params, current, listSearch);
  if (asJson) return json(dueShape(current, found, dates));
  if (people().length === 0) return cli.noPeople;
  if (found.length > 0) return dueText(found, current, dates);
  if (dueRows(current).length > 0) return foundText(0);
  return current.nextDue === null ? cli.nobodyDue : cli.nextDue(current.nextDue);
}

/** The table of everybody, or one below the heading of each group. */
function dueText(found: readonly DueGroup[], agenda: Agenda, dates: Dates): string {
  const tables = found.map(({ heading, rows }) => {
    const lines = table(rows.map((row) => dueCells(row, agenda, dates)));
    return heading === null ? lines : `${headingText(heading)}\n${lines.replace(/^/gm, "  ")}`;
  });
  return tables.join("\n\n");
}

/** Every person with what their note says. */
export function people(params: CliData, deps: ListDeps, asJson: boolean): string {
  const { agenda, people: all, windows, listSearch } = deps;
  const around = horizon(agenda().today, windows());
  const filter = filterParam(params);
  const found = new Set(
    listSearch.everybody().flatMap((rows) => listSearch.matching(rows, filter).map(({ person }) => person)),
  );
  const shapes = byPath(all().filter((person) => found.has(person))).map((person) =>
    personShape(person, around),
  );
  if (asJson) return json({ today: around.today, people: shapes });
  if (all().length === 0) return cli.noPeople;
  if (shapes.length === 0) return foundText(0);
  return table(
    shapes.map(({ name, standing, dueOn, lastContact, path }) => [
      name,
      standing,
      dueOn ?? "",
      lastContact?.day ?? "",
      path,
    ]),
  );
}

/** What could not be read, with its line. */
export function issues({ agenda, people: all }: ListDeps, asJson: boolean): string {
  const found = byPath(all()).flatMap((person) => person.issues.map((issue) => ({ person, issue })));
  if (asJson) {
    const items = found.map(({ person: { path, name }, issue }) => ({ path, name, ...issueShape(issue) }));
    return json({ today: agenda().today, items });
  }
  if (all().length === 0) return cli.noPeople;
  if (found.length === 0) return cli.noIssues;
  return found
    .map(({ person, issue }) => `${person.path}:${issue.line ?? 1}: ${issueText(issue)}`)
    .join("\n");
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Cells in columns, as wide as their widest, two blanks apart. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, at) => Math.max(known[at] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function dueCells({ person, standing, reasons }: Row, { today }: Agenda, dates: Dates): string[] {
  return [person.name, standing, reasons.map((reason) => reasonText(reason, today, dates)).join("; ")];
}

function byPath(all: readonly Person[]): Person[] {
  return [...all].sort((one, other) => (one.path < other.path ? -1 : 1));
}

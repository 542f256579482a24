import type { Agenda } from "../../domain/agenda";
import { dueRows, type Row } from "../../domain/agenda";
import { horizon, type Windows } from "../../domain/horizon";
import type { Person } from "../../domain/person";
import type { Dates } from "../../i18n/dates";
import { dueShape, issueShape, personShape } from "./shapes";
import { WORDS } from "../words";

const { cli } = WORDS.commands;
const { issueText } = WORDS.issue;
const { reasonText } = WORDS.reason;

/** What the listing commands look at. */
export interface ListDeps {
  readonly agenda: () => Agenda;
  readonly people: () => readonly Person[];
  readonly windows: () => Windows;
  readonly dates: Dates;
}

/** Who is due to reconnect and why. */
export function due({ agenda, dates, people }: ListDeps, asJson: boolean): string {
  const current = agenda();
  if (asJson) return json(dueShape(current, dates));
  if (people().length === 0) return cli.noPeople;
  const rows = dueRows(current);
  if (rows.length > 0) return table(rows.map((row) => dueCells(row, current, dates)));
  return current.nextDue === null ? cli.nobodyDue : cli.nextDue(current.nextDue);
}

/** Every person with what their note says. */
export function people({ agenda, people: all, windows }: ListDeps, asJson: boolean): string {
  const around = horizon(agenda().today, windows());
  const shapes = byPath(all()).map((person) => personShape(person, around));
  if (asJson) return json({ today: around.today, people: shapes });
  if (shapes.length === 0) return cli.noPeople;
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

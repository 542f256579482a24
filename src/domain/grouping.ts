import { dueRows } from "./due-rows";
import type { Agenda } from "./agenda-book";
import { compareText } from "./compare";
import { folded } from "./folded";
import type { Row } from "./row";
import { isRaised, type SectionId } from "./section-id";
import { sortedBy, type Sorting } from "./sorting";

/** What the list can be grouped by; `urgency` gives the sections of the agenda. */
export const GROUPINGS = ["urgency", "circle", "relationship", "place", "channel"] as const;
/** A grouping in the spelling of settings and blocks, whatever the language of the app. */
export type Grouping = (typeof GROUPINGS)[number];

/**
 * A section of the list: one of the agenda, the overdue who can wait after an absence, or everybody who matches a
 * filter and is in none of them.
 */
export type ListSection = SectionId | "later" | "others";

/** What a group holds: a section, or the people who share a value; null for those without one. */
export type Heading =
  | { readonly kind: "section"; readonly id: ListSection }
  | { readonly kind: "value"; readonly by: Exclude<Grouping, "urgency">; readonly value: string | null };

/** A part of the list under a heading. */
export interface Group {
  readonly heading: Heading;
  readonly rows: readonly Row[];
}

/** How the list is grouped, and how the rows within each group are sorted. */
export interface Arrangement {
  readonly group: Grouping;
  readonly sort: Sorting;
  /** The circles in the order of the settings, which is that of closeness. */
  readonly circles: readonly string[];
  /** The value that puts a row into a group, the first where a person has several; null for none. */
  readonly groupOf: (row: Row, by: Exclude<Grouping, "urgency">) => string | null;
}

/**
 * The agenda as groups. Grouped by a value, everybody who is due is in the group of their value, and those without one
 * come after it. The other sections, such as the snoozed and what needs attention, stay at the end.
 */
export function groups(agenda: Agenda, { group, sort, ...values }: Arrangement): Group[] {
  const sections = agenda.sections.map(({ id, rows }) => section(id, sortedBy(sort, rows)));
  if (group === "urgency") return sections;
  const due = sortedBy(sort, dueRows(agenda));
  return [...byValue(due, group, values), ...sections.filter(({ heading }) => isBesides(heading))];
}

/** A key that tells a group from every other one and can be saved. */
export function groupKey(heading: Heading): string {
  return heading.kind === "section" ? heading.id : `${heading.by}:${folded(heading.value ?? "")}`;
}

function section(id: ListSection, rows: readonly Row[]): Group {
  return { heading: { kind: "section", id }, rows };
}

/**
 * True for a section besides those of people who are due, such as the snoozed, what needs attention or search results.
 */
export function isBesides(heading: Heading): boolean {
  return heading.kind === "section" && !isRaised(heading.id);
}

type Values = Pick<Arrangement, "circles" | "groupOf">;

/** Spellings that differ in case or accents are one group, under the first of them. */
function byValue(rows: readonly Row[], by: Exclude<Grouping, "urgency">, values: Values): Group[] {
  const found = new Map<string, { readonly value: string | null; readonly rows: Row[] }>();
  for (const row of rows) {
    const value = values.groupOf(row, by);
    const key = folded(value ?? "");
    const known = found.get(key);
    if (known === undefined) found.set(key, { value, rows: [row] });
    else known.rows.push(row);
  }
  const ranks = by === "circle" ? values.circles.map(folded) : [];
  return [...found]
    .sort(([one], [other]) => compareKeys(one, other, ranks))
    .map(([, { value, rows: inGroup }]) => ({ heading: { kind: "value", by, value }, rows: inGroup }));
}

/** Known ones in their order, the others by name, none at the end. */
function compareKeys(one: string, other: string, ranks: readonly string[]): number {
  return placeOf(one, ranks) - placeOf(other, ranks) || compareText(one, other);
}

function placeOf(key: string, ranks: readonly string[]): number {
  if (key === "") return ranks.length + 1;
  const rank = ranks.indexOf(key);
  return rank < 0 ? ranks.length : rank;
}

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

/** What a group is of: a section, or who shares a value; null for those who have none. */
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
  /** What a person has of that which the list is grouped by, the first where there are several. */
  readonly groupOf: (row: Row, by: Exclude<Grouping, "urgency">) => string | null;
}

/**
 * The agenda as groups. Grouped by a value, everybody who is due stands once, in the group of their value; who has
 * none comes after. The other sections, such as who is snoozed and what needs attention, stay at the end.
 */
export function groups(agenda: Agenda, { group, sort, ...values }: Arrangement): Group[] {
  const sections = agenda.sections.map(({ id, rows }) => section(id, sortedBy(sort, rows)));
  if (group === "urgency") return sections;
  const due = sortedBy(sort, dueRows(agenda));
  return [...byValue(due, group, values), ...sections.filter(({ heading }) => isBesides(heading))];
}

/** A key that tells a group from every other, also in what is saved. */
export function groupKey(heading: Heading): string {
  return heading.kind === "section" ? heading.id : `${heading.by}:${folded(heading.value ?? "")}`;
}

function section(id: ListSection, rows: readonly Row[]): Group {
  return { heading: { kind: "section", id }, rows };
}

/** True for a section beside those of whom something raises: who is snoozed, needs attention or is only looked for. */
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

import { folded } from "./folded";
import type { Row } from "./row";

/** What the rows of a group can be sorted by; `urgency` is how the agenda has them. */
export const SORTINGS = ["urgency", "name", "last-contact", "due"] as const;
/** A sorting in the spelling of settings and blocks, whatever the language of the app. */
export type Sorting = (typeof SORTINGS)[number];

/**
 * The rows in that order: by urgency as they came, by name from A to Z, by day from the earliest on. Equal rows stay in
 * order of urgency, and what is not known comes last.
 */
export function sortedBy(sorting: Sorting, rows: readonly Row[]): readonly Row[] {
  switch (sorting) {
    case "urgency":
      return rows;
    case "name":
      return byKey(rows, ({ person }) => folded(person.name));
    case "last-contact":
      return byKey(rows, ({ person }) => person.lastContact?.day ?? null);
    case "due":
      return byKey(rows, dueDay);
  }
}

/** The day of the most urgent reason, which the row shows, else the one on which the person becomes due. */
function dueDay({ reasons: [first], person }: Row): string | null {
  return first?.day ?? person.dueOn;
}

function byKey(rows: readonly Row[], keyOf: (row: Row) => string | null): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort((one, other) => {
    if (one.key === other.key) return 0;
    if (one.key === null || other.key === null) return one.key === null ? 1 : -1;
    return one.key < other.key ? -1 : 1;
  });
  return keyed.map(({ row }) => row);
}

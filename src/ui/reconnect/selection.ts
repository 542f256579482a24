import type { Person } from "../../domain/person";
import type { Listed } from "./listed";

/** Who is selected, by the paths of their notes, so that somebody who is listed twice is one person. */
export interface Selection {
  readonly paths: ReadonlySet<string>;
  /** The row from which a range goes out; null before there is one. */
  readonly anchor: string | null;
  /** Who was selected before the range, and stays so however it grows and shrinks. */
  readonly base: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Nobody is selected. */
export const NOBODY: Selection = { paths: NONE, anchor: null, base: NONE };

/** The selection with that person in it, or without them when they were; the next range goes out from there. */
export function toggled({ paths }: Selection, { key, row }: Listed): Selection {
  const others = new Set(paths);
  if (!others.delete(row.person.path)) others.add(row.person.path);
  return { paths: others, anchor: key, base: others };
}

/**
 * The selection with everybody between two rows. The second of them moves as the range is drawn further or back; the
 * first is the one that it went out from before, unless that has left the list.
 */
export function extended(
  { paths, anchor, base }: Selection,
  rows: readonly Listed[],
  { from, to }: { readonly from: string; readonly to: string },
): Selection {
  const anchorAt = anchor === null ? -1 : rows.findIndex(({ key }) => key === anchor);
  const isNew = anchorAt < 0;
  const start = isNew ? rows.findIndex(({ key }) => key === from) : anchorAt;
  const end = rows.findIndex(({ key }) => key === to);
  if (start < 0 || end < 0) return { paths, anchor, base };
  const range = rows.slice(Math.min(start, end), Math.max(start, end) + 1);
  const before = isNew ? paths : base;
  return { paths: withAll(before, range), anchor: rows[start]?.key ?? null, base: before };
}

/** The selection with everybody in the group of that row; once they all are, with everybody who is listed. */
export function widened({ paths }: Selection, rows: readonly Listed[], { group }: Listed): Selection {
  const inGroup = rows.filter((other) => other.group === group);
  const isWhole = inGroup.every(({ row }) => paths.has(row.person.path));
  const all = withAll(paths, isWhole ? rows : inGroup);
  return { paths: all, anchor: null, base: all };
}

/** The selection without those who are not among the paths; the same one when nobody has gone. */
export function among(selection: Selection, listed: ReadonlySet<string>): Selection {
  const gone = [...selection.paths].filter((path) => !listed.has(path));
  return gone.length === 0 ? selection : without(selection, gone);
}

/** The selection without those people. */
export function without({ paths, anchor, base }: Selection, gone: readonly string[]): Selection {
  const left = (all: ReadonlySet<string>): ReadonlySet<string> => {
    const others = new Set(all);
    for (const path of gone) others.delete(path);
    return others;
  };
  return { paths: left(paths), anchor, base: left(base) };
}

/** The selected people, each once, in the order of the list. */
export function selectedPeople({ paths }: Selection, rows: readonly Listed[]): Person[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row: { person } }) => {
    if (!paths.has(person.path) || seen.has(person.path)) return [];
    seen.add(person.path);
    return [person];
  });
}

function withAll(paths: ReadonlySet<string>, rows: readonly Listed[]): ReadonlySet<string> {
  const all = new Set(paths);
  for (const { row } of rows) all.add(row.person.path);
  return all;
}

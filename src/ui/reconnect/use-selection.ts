import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Person } from "../../domain/person";
import type { Listed } from "./listed";
import {
  among,
  extended,
  NOBODY,
  selectedPeople,
  toggled,
  widened,
  without,
  type Selection,
} from "./selection";

/** Who is selected, and what changes that. */
export interface SelectedPeople {
  readonly paths: ReadonlySet<string>;
  /** The selected people in the order of the list. */
  readonly people: () => readonly Person[];
  readonly toggle: (listed: Listed) => void;
  /** Selects everybody between two rows, by their keys. */
  readonly extend: (from: string, to: string) => void;
  /** Selects the section of that row; once all of it is selected, the whole list. */
  readonly widen: (listed: Listed) => void;
  readonly clear: () => void;
  /** Takes people out whom something has been done with. */
  readonly drop: (people: readonly Person[]) => void;
}

/** The selection among those rows. Who leaves the list leaves it for good. */
export function useSelection(rows: readonly Listed[]): SelectedPeople {
  const [kept, keep] = useState<Selection>(NOBODY);
  const listed = useListedPaths(rows);
  const lookedAt = useRef(listed);
  // Only what is listed is ever selected, so that nobody can have left while the list is the same.
  const mayHaveLeft = lookedAt.current !== listed && kept.paths.size > 0;
  const selection = mayHaveLeft ? among(kept, listed()) : kept;
  useLayoutEffect(() => {
    lookedAt.current = listed;
    if (selection !== kept) keep(selection);
  });
  return {
    paths: selection.paths,
    people: () => selectedPeople(selection, rows),
    toggle: (row) => keep((before) => toggled(before, row)),
    extend: (from, to) => keep((before) => extended(before, rows, { from, to })),
    widen: (row) => keep((before) => widened(before, rows, row)),
    clear: () => keep(NOBODY),
    drop: (people) =>
      keep((before) =>
        without(
          before,
          people.map(({ path }) => path),
        ),
      ),
  };
}

/** The paths of all rows, gathered once for each list and only when somebody is selected. */
function useListedPaths(rows: readonly Listed[]): () => ReadonlySet<string> {
  const known = useRef<ReadonlySet<string> | null>(null);
  return useMemo(() => {
    known.current = null;
    return () => (known.current ??= new Set(rows.map(({ row }) => row.person.path)));
  }, [rows]);
}

import { useMemo, useRef, useState } from "preact/hooks";
import type { Person } from "../../domain/person";
import { LookAlikes } from "../suggest/look-alikes";
import { changesBetween } from "./list-changes";
import type { Listed } from "./listed";
import { labelOf } from "./row-face";

const NOBODY: readonly Listed[] = [];

/** What tells those in the list apart who would look the same, by the paths of their notes. */
export function useApart(rows: readonly Listed[]): ReadonlyMap<string, string> {
  const [looks] = useState(() => new LookAlikes<Person>(labelOf));
  const before = useRef(NOBODY);
  return useMemo(() => {
    for (const { gone, come } of changesBetween(before.current, rows)) {
      for (const { row } of gone) looks.remove(row.person);
      for (const { row } of come) looks.add(row.person);
    }
    before.current = rows;
    return looks.parts();
  }, [rows, looks]);
}

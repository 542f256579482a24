import { useMemo, useRef } from "preact/hooks";
import type { Filter } from "../../domain/filter";
import { isNarrower } from "../../domain/filter-narrowing";
import type { Group } from "../../domain/grouping";
import type { ListSearch } from "./surface";

type Matching = Pick<ListSearch, "matching">;

/** Whom a filter was looked for among, and whom it let through. */
interface Finding {
  readonly everybody: readonly Group[];
  readonly search: Matching;
  readonly filter: Filter;
  readonly found: readonly Group[];
}

/**
 * The groups with those whom the filter lets through; all of them where there is none. After one more letter only those
 * are looked through whom the letters before it have left.
 */
export function useFound(
  everybody: readonly Group[],
  filter: Filter | null,
  search: Matching,
): readonly Group[] {
  const before = useRef<Finding | null>(null);
  return useMemo(() => {
    if (filter === null) return everybody;
    const among = leftBy(before.current, { everybody, filter, search });
    const found = narrowed(among, filter, search);
    before.current = { everybody, search, filter, found };
    return found;
  }, [everybody, filter, search]);
}

function leftBy(before: Finding | null, now: Omit<Finding, "found">): readonly Group[] {
  const isOfTheSame = before?.everybody === now.everybody && before.search === now.search;
  return isOfTheSame && isNarrower(now.filter, before.filter) ? before.found : now.everybody;
}

/** The short lists are only the top of something; whoever is on them is found among the others. */
function narrowed(groups: readonly Group[], filter: Filter, search: Matching): readonly Group[] {
  return groups.flatMap(({ heading, rows }) => {
    if (heading.kind === "section" && (heading.id === "next" || heading.id === "silent")) return [];
    const found = search.matching(rows, filter);
    return found.length === 0 ? [] : [{ heading, rows: found }];
  });
}

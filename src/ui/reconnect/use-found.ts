import { useMemo, useRef } from "preact/hooks";
import type { Filter } from "../../domain/filter";
import { isNarrower } from "../../domain/filter-narrowing";
import type { Group } from "../../domain/grouping";
import type { ListSearch } from "../list-search";

type Matching = Pick<ListSearch, "matching">;

/** A filter and whom it let through. */
interface Step {
  readonly filter: Filter;
  readonly found: readonly Group[];
}

/** What was found, by filters each of which is narrower than the one before it. */
interface Findings {
  readonly everybody: readonly Group[];
  readonly search: Matching;
  readonly steps: readonly Step[];
}

/** So many letters can be taken back without anybody being looked through again. */
const MOST_STEPS = 12;

/**
 * The groups with those whom the filter lets through; all of them where there is none. After one more letter only those
 * are looked through whom the letters before it have left, and after one letter less nobody.
 */
export function useFound(
  everybody: readonly Group[],
  filter: Filter | null,
  search: Matching,
): readonly Group[] {
  const before = useRef<Findings | null>(null);
  return useMemo(() => {
    if (filter === null) return everybody;
    const wider = stepsTo(filter, before.current, { everybody, search });
    const last = wider.at(-1);
    const isTheSame = last !== undefined && isNarrower(last.filter, filter);
    const found = isTheSame ? last.found : narrowed(last?.found ?? everybody, filter, search);
    const steps = isTheSame ? wider : [...wider, { filter, found }].slice(-MOST_STEPS);
    before.current = { everybody, search, steps };
    return found;
  }, [everybody, filter, search]);
}

/** The steps that lead to a filter: those by filters that it is narrower than. */
function stepsTo(filter: Filter, before: Findings | null, now: Omit<Findings, "steps">): readonly Step[] {
  const isOfTheSame = before?.everybody === now.everybody && before.search === now.search;
  return isOfTheSame ? before.steps.filter((step) => isNarrower(filter, step.filter)) : [];
}

/** The short lists are only the top of something; whoever is on them is found among the others. */
function narrowed(groups: readonly Group[], filter: Filter, search: Matching): readonly Group[] {
  return groups.flatMap(({ heading, rows }) => {
    if (heading.kind === "section" && (heading.id === "next" || heading.id === "silent")) return [];
    const found = search.matching(rows, filter);
    return found.length === 0 ? [] : [{ heading, rows: found }];
  });
}

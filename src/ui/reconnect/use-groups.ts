import { useEffect, useMemo, useReducer } from "preact/hooks";
import type { Agenda } from "../../domain/agenda-book";
import type { Row } from "../../domain/row";
import type { Filter } from "../../domain/filter";
import { parseFilter } from "../../domain/filter-grammar";
import { groups, type Group, type Grouping } from "../../domain/grouping";
import { sortedBy } from "../../domain/sorting";
import type { ListSearch } from "../list-search";
import { useFound } from "./use-found";
import { usePreparation, useReadiness } from "./use-readiness";
import type { ViewState } from "./view-state";

export interface GroupedList {
  readonly groups: readonly Group[];
  readonly filter: Filter;
  /** True while the filter narrows the list. */
  readonly isFiltered: boolean;
}

interface Wanted {
  readonly agenda: Agenda;
  /** Who is in no section although something raises them. */
  readonly unlisted: readonly Row[];
  readonly view: Pick<ViewState, "filter" | "group" | "sort">;
  readonly search: ListSearch;
}

const NOBODY: readonly Row[] = [];
const NOTHING: readonly (readonly Row[])[] = [];
/** The groupings for which everybody's note has to be looked at. */
const DETAILED: readonly Grouping[] = ["relationship", "place", "channel"];

/**
 * The list as the view wants it: grouped, sorted and narrowed by the filter; whoever matches and is in no section
 * comes last. Until a large vault has been made ready, it is the list of the agenda.
 */
export function useGroups({ agenda, unlisted, view, search }: Wanted): GroupedList {
  const { filter: text, sort } = view;
  const filter = useMemo(() => parseFilter(text ?? ""), [text]);
  const wantsFilter = filter.terms.length > 0;
  const unraised = useOthers(search, wantsFilter);
  const others = useMemo(
    () => (wantsFilter && unlisted.length > 0 ? [...unraised, ...unlisted] : unraised),
    [unraised, unlisted, wantsFilter],
  );
  const needsDetails = wantsFilter || DETAILED.includes(view.group);
  const lists = useMemo(
    () => (needsDetails ? [...agenda.sections.map(({ rows }) => rows), others] : NOTHING),
    [agenda, others, needsDetails],
  );
  const isReady = useReadiness(search, lists);
  usePreparation(search, text !== null);
  const group = isReady ? view.group : "urgency";
  const everybody = useMemo(
    () => [...arranged(agenda, { group, sort }, search), ...othersIn(others, sort)],
    [agenda, others, group, sort, search],
  );
  const isFiltered = isReady && wantsFilter;
  const found = useFound(everybody, isFiltered ? filter : null, search);
  return { groups: found, filter, isFiltered };
}

/** Who is in no section, followed from change to change for as long as they are wanted; nobody otherwise. */
function useOthers(search: ListSearch, isWanted: boolean): readonly Row[] {
  const [, drawAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  useEffect(() => (isWanted ? search.onOthers(() => drawAgain(undefined)) : undefined), [search, isWanted]);
  return isWanted ? search.others() : NOBODY;
}

function arranged(agenda: Agenda, order: Pick<ViewState, "group" | "sort">, search: ListSearch): Group[] {
  return groups(agenda, { ...order, circles: search.circles(), groupOf: search.groupOf });
}

function othersIn(others: readonly Row[], sort: ViewState["sort"]): Group[] {
  if (others.length === 0) return [];
  return [{ heading: { kind: "section", id: "others" }, rows: sortedBy(sort, others) }];
}

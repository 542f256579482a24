import { useMemo, useState } from "preact/hooks";
import type { AgendaState } from "../../app/agenda-feed";
import { dueRows } from "../../domain/due-rows";
import { ChipCounter, chipInForce, countsAmong, groupsUnder } from "./chips";
import { restState } from "./rest-state";
import type { Surface } from "./surface";
import { useDay } from "./use-day";
import { useFolds } from "./use-folds";
import { useGroups } from "./use-groups";
import { useSeen } from "./use-seen";
import type { ViewState } from "./view-state";

interface Drawn {
  readonly state: AgendaState;
  readonly view: ViewState;
  readonly surface: Pick<Surface, "isPrivate" | "search" | "beginning">;
  readonly onView: (view: ViewState) => void;
}

/** A list that was asked for is shown whole. */
const NO_CAP = { cap: 0, contacted: 0 };

/** What the panel shows of the agenda, by what the view remembers: hidden, filtered, under a chip, of a day, folded. */
export function usePanel({ state, view, surface, onView }: Drawn) {
  const { agenda, unlisted } = useSeen(state.agenda, surface.isPrivate);
  const due = useMemo(() => dueRows(agenda), [agenda]);
  const [counter] = useState(() => new ChipCounter());
  const chips = useMemo(() => counter.chips(due), [counter, due]);
  const chip = chipInForce(view.chip, chips);
  const { groups, filter, isFiltered } = useGroups({ agenda, unlisted, view, search: surface.search });
  const counts = useMemo(
    () => (isFiltered ? countsAmong(groups, chips) : chips),
    [groups, chips, isFiltered],
  );
  const under = useMemo(() => groupsUnder(groups, chip), [groups, chip]);
  const isWhole = !isFiltered && chip === "all" && view.sort === "urgency";
  const { groups: shown, ...day } = useDay(under, isWhole ? surface.beginning.dayRoom() : NO_CAP);
  const folds = useFolds(view, isFiltered, onView);
  const rest = isFiltered ? null : restState(state, due.length);
  return { today: agenda.today, due: due.length, chip, counts, filter, isFiltered, shown, day, folds, rest };
}

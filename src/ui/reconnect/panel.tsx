import type { AgendaState } from "../../app/agenda-feed";
import type { Absence } from "../../domain/absence";
import type { Day } from "../../domain/day";
import { groupKey } from "../../domain/grouping";
import { AbsenceNote, EnoughNote } from "./absence-note";
import { Announcer } from "./announcer";
import { ChipBar } from "./chip-bar";
import type { Chip } from "./chips";
import { FilterBox } from "./filter-box";
import { FirstRun } from "./first-run";
import { Header } from "./header";
import { ListTop } from "./list-top";
import { NobodyMatches } from "./nobody-matches";
import { PeopleList } from "./people-list";
import { Rest } from "./rest";
import type { RestState } from "./rest-state";
import type { Surface } from "./surface";
import { usePanel } from "./use-panel";
import type { ViewState } from "./view-state";

interface PanelProps {
  readonly state: AgendaState;
  readonly view: ViewState;
  readonly surface: Surface;
  readonly onView: (view: ViewState) => void;
  /** The menu is asked for; the keys are those of the groups that can be folded. */
  readonly onMore: (at: HTMLElement, groups: readonly string[]) => void;
  /** The box of the filter is to be opened and to have the focus, or to be closed. */
  readonly onFilter: (isWanted: boolean) => void;
  /** The focus is to go to the list. */
  readonly onLeave: () => void;
  /** The question which notes are people has been dealt with, and the focus was on it. */
  readonly onAnswered: () => void;
}

/** Everything in the view, drawn from the agenda and from what the view remembers. */
export function Panel(props: PanelProps) {
  const { state, view, surface, onView, onMore, onFilter, onLeave, onAnswered } = props;
  const { today, due, chip, counts, filter, isFiltered, shown, day, folds, rest } = usePanel(props);
  const findings = state.phase === "loading" ? null : surface.firstRun.findings(state.people);
  const order = [chip, view.group, view.sort, view.filter ?? ""].join("\n");
  const choose = (chosen: Chip): void => {
    onView({ ...view, chip: chosen });
  };
  const clear = (): void => {
    onFilter(false);
  };
  return (
    <>
      <Header
        state={state}
        surface={surface}
        isFilterOpen={view.filter !== null}
        onFilter={onFilter}
        onMore={(at) => {
          onMore(at, isFiltered ? [] : shown.map(({ heading }) => groupKey(heading)));
        }}
      />
      {view.filter !== null && (
        <FilterBox
          text={view.filter}
          filter={filter}
          found={isFiltered ? shown : null}
          vocabulary={() => surface.search.vocabulary()}
          onText={(text) => {
            onView({ ...view, filter: text });
          }}
          onClose={clear}
          onLeave={onLeave}
        />
      )}
      {findings !== null && (
        <FirstRun
          findings={findings}
          onUse={(markers) => {
            void surface.firstRun.use(markers).then(onAnswered);
          }}
          onAdjust={() => {
            surface.openSettings("peopleFolders");
          }}
          onLater={() => {
            surface.firstRun.later();
            onAnswered();
          }}
        />
      )}
      <ChipBar counts={counts} chosen={chip} onChoose={choose} />
      <PeopleList
        sections={shown}
        folded={folds.folded}
        today={today}
        order={order}
        surface={surface}
        onFold={folds.toggle}
        onBack={() => {
          if (chip !== "all") choose("all");
          else if (view.filter !== null) clear();
        }}
      >
        <ListTop of={order} />
        <Notes {...day} rest={rest} today={today} surface={surface} />
        {isFiltered && shown.length === 0 && (
          <NobodyMatches
            text={view.filter ?? ""}
            chip={chip}
            onClear={clear}
            onEverybody={() => {
              choose("all");
            }}
          />
        )}
      </PeopleList>
      <Announcer phase={state.phase} due={due} />
    </>
  );
}

interface NotesProps {
  readonly absence: Absence | null;
  readonly isEnough: boolean;
  readonly rest: RestState | null;
  readonly today: Day;
  readonly surface: Surface;
}

/** What is said above the rows. */
function Notes({ absence, isEnough, rest, today, surface }: NotesProps) {
  return (
    <>
      {absence !== null && <AbsenceNote absence={absence} surface={surface} />}
      {isEnough && <EnoughNote />}
      {rest !== null && <Rest rest={rest} today={today} surface={surface} />}
    </>
  );
}

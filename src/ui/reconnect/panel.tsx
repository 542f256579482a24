import { useMemo } from "preact/hooks";
import type { AgendaState } from "../../app/agenda-feed";
import { dueRows } from "../../domain/agenda";
import { Announcer } from "./announcer";
import { ChipBar } from "./chip-bar";
import { chipCounts, chipInForce, sectionsUnder, type Chip } from "./chips";
import { FirstRun } from "./first-run";
import { Header } from "./header";
import { PeopleList } from "./people-list";
import { Rest } from "./rest";
import { restState } from "./rest-state";
import type { Surface } from "./surface";
import { withFoldToggled, type ViewState } from "./view-state";

interface PanelProps {
  readonly state: AgendaState;
  readonly view: ViewState;
  readonly surface: Surface;
  readonly onView: (view: ViewState) => void;
  readonly onMore: (at: HTMLElement) => void;
  /** The question which notes are people has been dealt with, and the focus was on it. */
  readonly onAnswered: () => void;
}

/** Everything in the view, drawn from the agenda and from what the view remembers. */
export function Panel({ state, view, surface, onView, onMore, onAnswered }: PanelProps) {
  const { agenda } = state;
  const due = useMemo(() => dueRows(agenda), [agenda]);
  const counts = useMemo(() => chipCounts(due), [due]);
  const chip = chipInForce(view.chip, counts);
  const sections = useMemo(() => sectionsUnder(agenda, chip), [agenda, chip]);
  const rest = restState(state, due.length);
  const findings = state.phase === "loading" ? null : surface.firstRun.findings(state.people);
  const choose = (chosen: Chip): void => {
    onView({ ...view, chip: chosen });
  };
  return (
    <>
      <Header state={state} surface={surface} onMore={onMore} />
      {findings !== null && (
        <FirstRun
          findings={findings}
          onUse={(markers) => {
            void surface.firstRun.use(markers).then(onAnswered);
          }}
          onLater={() => {
            surface.firstRun.later();
            onAnswered();
          }}
        />
      )}
      <ChipBar counts={counts} chosen={chip} onChoose={choose} />
      <PeopleList
        sections={sections}
        folded={view.folded}
        today={agenda.today}
        surface={surface}
        onFold={(section) => {
          onView(withFoldToggled(view, section));
        }}
        onBack={() => {
          if (chip !== "all") choose("all");
        }}
      >
        {rest !== null && <Rest rest={rest} today={agenda.today} surface={surface} />}
      </PeopleList>
      <Announcer phase={state.phase} due={due.length} />
    </>
  );
}

import { useMemo } from "preact/hooks";
import type { AgendaState } from "../../app/agenda-feed";
import { dueRows } from "../../domain/agenda";
import { Announcer } from "./announcer";
import { ChipBar } from "./chip-bar";
import { chipCounts, chipInForce, sectionsUnder, type Chip } from "./chips";
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
}

/** Everything in the view, drawn from the agenda and from what the view remembers. */
export function Panel({ state, view, surface, onView, onMore }: PanelProps) {
  const { agenda } = state;
  const due = useMemo(() => dueRows(agenda), [agenda]);
  const counts = useMemo(() => chipCounts(due), [due]);
  const chip = chipInForce(view.chip, counts);
  const sections = useMemo(() => sectionsUnder(agenda, chip), [agenda, chip]);
  const rest = restState(state, due.length);
  const choose = (chosen: Chip): void => {
    onView({ ...view, chip: chosen });
  };
  return (
    <>
      <Header state={state} surface={surface} onMore={onMore} />
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

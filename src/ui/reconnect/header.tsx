import type { AgendaState } from "../../app/agenda-feed";
import { IconButton } from "./icon";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { VIEW } = WORDS.view;

interface HeaderProps {
  readonly state: AgendaState;
  readonly surface: Surface;
  readonly onMore: (at: HTMLElement) => void;
}

/** The day the list is for, and what can be done without choosing a row first. */
export function Header({ state: { phase, agenda }, surface, onMore }: HeaderProps) {
  return (
    <header class="rapport-header">
      <span class="rapport-header-day">{surface.dates.weekday(agenda.today)}</span>
      {phase === "reading" && <span class="rapport-header-note">{VIEW.states.reading}</span>}
      <span class="rapport-header-buttons">
        <IconButton
          icon="plus"
          label={VIEW.header.logWith}
          onPress={() => {
            surface.logWithSomebody();
          }}
        />
        <IconButton
          icon="list-checks"
          label={VIEW.header.insertChecklist}
          onPress={() => {
            surface.insertChecklist();
          }}
        />
        <IconButton
          icon="more-horizontal"
          label={VIEW.header.more}
          onPress={({ currentTarget }) => {
            onMore(currentTarget);
          }}
        />
      </span>
    </header>
  );
}

import type { AgendaState } from "../../app/agenda-feed";
import { IconButton } from "../parts/icon";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { FILTER } = WORDS.filter;
const { VIEW } = WORDS.view;

interface HeaderProps {
  readonly state: AgendaState;
  readonly surface: Surface;
  readonly isFilterOpen: boolean;
  readonly onFilter: (isWanted: boolean) => void;
  readonly onMore: (at: HTMLElement) => void;
}

/** The day the list is for, and what can be done without choosing a row first. */
export function Header({ state, surface, isFilterOpen, onFilter, onMore }: HeaderProps) {
  const { phase, agenda } = state;
  return (
    <header class="rapport-header">
      <span class="rapport-header-day">{surface.dates.weekday(agenda.today)}</span>
      {phase === "reading" && <span class="rapport-header-note">{VIEW.states.reading}</span>}
      <span class="rapport-header-buttons">
        {surface.isPrivate && (
          <IconButton
            icon="eye-off"
            label={VIEW.header.isPrivate}
            class="rapport-private-mark"
            onPress={() => {
              surface.togglePrivacy();
            }}
          />
        )}
        <IconButton
          icon="search"
          label={FILTER.open}
          isPressed={isFilterOpen}
          onPress={() => {
            onFilter(!isFilterOpen);
          }}
        />
        <IconButton
          icon="plus"
          label={VIEW.header.logWith}
          onPress={() => {
            surface.logWithSomebody();
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

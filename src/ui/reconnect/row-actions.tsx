import { useRef } from "preact/hooks";
import type { Person } from "../../domain/person";
import { waysOf, type Way } from "../../domain/way";
import { IconButton } from "../parts/icon";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { logNowText, reachText, VIEW } = WORDS.view;

interface RowActionsProps {
  readonly person: Person;
  readonly surface: Surface;
}

/** How close two clicks follow each other in a double click, in milliseconds. */
const DOUBLE_CLICK = 500;

/** What can be done about a person, on the row one is on. Arrow keys lead here, so the buttons are no tab stops. */
export function RowActions({ person, surface: { actions } }: RowActionsProps) {
  const lastClick = useRef(-DOUBLE_CLICK);
  return (
    <div class="rapport-actions" onClick={(event) => event.stopPropagation()}>
      <button
        type="button"
        class="rapport-log"
        tabIndex={-1}
        aria-label={logNowText(person.name)}
        onClick={({ timeStamp }) => {
          // The second click of a double click would write a second entry. What the browser counts will not do: to it
          // a tap that unfolds the row and one on the button are a double tap.
          if (timeStamp - lastClick.current > DOUBLE_CLICK) void actions.logToday(person);
          lastClick.current = timeStamp;
        }}
      >
        {VIEW.actions.log}
      </button>
      <IconButton
        icon="pencil"
        label={VIEW.actions.logWithDetails}
        tabIndex={-1}
        onPress={() => {
          actions.logWithDetails(person);
        }}
      />
      <Ways person={person} actions={actions} />
      <IconButton
        icon="alarm-clock"
        label={VIEW.actions.snooze}
        tabIndex={-1}
        onPress={({ currentTarget }) => {
          actions.snoozeMenu(person, currentTarget);
        }}
      />
      <IconButton
        icon="flag"
        label={VIEW.actions.promise}
        tabIndex={-1}
        class="rapport-action-extra rapport-action-promise"
        onPress={() => {
          actions.promise(person);
        }}
      />
      <IconButton
        icon="file-text"
        label={VIEW.actions.open}
        tabIndex={-1}
        class="rapport-action-extra rapport-action-open"
        onPress={() => {
          void actions.open(person.path);
        }}
      />
      <IconButton
        icon="more-horizontal"
        label={VIEW.actions.more}
        tabIndex={-1}
        onPress={({ currentTarget }) => {
          actions.menu(person, currentTarget);
        }}
      />
    </div>
  );
}

/** As many as stand in a line with the other actions; the menu has them all. */
const WAYS_SHOWN = 2;

/** The preferred ways to reach somebody. */
function Ways({
  person: { name, details },
  actions,
}: { readonly person: Person } & Pick<Surface, "actions">) {
  const { boundaries } = details;
  return (
    <>
      {waysOf(details)
        .slice(0, WAYS_SHOWN)
        .map(({ kind, address }, at) => (
          <IconButton
            key={kind}
            icon={WAY_ICONS[kind]}
            label={reachText(kind, name, boundaries)}
            tabIndex={-1}
            class={at === 0 ? "rapport-action-extra" : "rapport-action-extra rapport-action-second"}
            onPress={() => {
              actions.reach(address);
            }}
          />
        ))}
    </>
  );
}

const WAY_ICONS: Readonly<Record<Way["kind"], string>> = {
  message: "message-circle",
  email: "mail",
  phone: "phone",
};

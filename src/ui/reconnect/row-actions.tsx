import type { Person } from "../../domain/person";
import { reachOf, type Reach } from "../../domain/reach";
import { IconButton } from "./icon";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { logNowText, reachText, VIEW } = WORDS.view;

interface RowActionsProps {
  readonly person: Person;
  readonly surface: Surface;
}

/** What can be done about a person, on the row one is on. Arrow keys lead here, so the buttons are no tab stops. */
export function RowActions({ person, surface: { actions } }: RowActionsProps) {
  return (
    <div class="rapport-actions" onClick={(event) => event.stopPropagation()}>
      <button
        type="button"
        class="rapport-log"
        tabIndex={-1}
        aria-label={logNowText(person.name)}
        onClick={({ detail }) => {
          // The second click of a double click would write a second entry.
          if (detail < 2) void actions.logToday(person);
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
      {waysToReach(person).map((reach) => (
        <ReachButton key={reach.address} reach={reach} person={person} surface={{ actions }} />
      ))}
      <IconButton
        icon="alarm-clock"
        label={VIEW.actions.snooze}
        tabIndex={-1}
        onPress={({ currentTarget }) => {
          actions.snoozeMenu(person, currentTarget);
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

interface ReachButtonProps {
  readonly reach: Reach;
  readonly person: Person;
  readonly surface: Pick<Surface, "actions">;
}

function ReachButton({ reach, person, surface }: ReachButtonProps) {
  return (
    <IconButton
      icon={reach.kind === "email" ? "mail" : "phone"}
      label={reachText(reach.kind, person.name, person.details.boundaries)}
      tabIndex={-1}
      class="rapport-action-extra"
      onPress={() => {
        surface.actions.reach(reach.address);
      }}
    />
  );
}

/** The first mail and the first phone address, the preferred channel before the other. */
function waysToReach({ details }: Person): readonly Reach[] {
  const reach = reachOf(details);
  const kinds = details.channel === "call" ? (["phone", "email"] as const) : (["email", "phone"] as const);
  return kinds.flatMap((kind) => reach.filter((way) => way.kind === kind).slice(0, 1));
}

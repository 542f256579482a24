import { Actions, type ActionDeps } from "./actions";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { Standing } from "../domain/standing";
import type { Settings } from "../settings/settings";
import { Asking, type AskingDeps } from "./asking";
import { Briefing, type BriefingDeps } from "./brief/briefing";
import { Choosing, type ChoosingDeps } from "./choosing";
import type { GroupActions } from "./group";
import { createGroupActions } from "./group-actions";
import { Messaging } from "./messaging";
import type { Privacy } from "./privacy";
import { createPersonActions, type PersonActions } from "./person-actions";
import { createPractices, type Practices, type PracticesDeps } from "./practices/practices";
import { PersonSuggest } from "./suggest/person-suggest";
import { Tagging } from "./tagging";
import { WORDS } from "./words";

const { standingText } = WORDS.modals;

export interface ActingDeps
  extends
    ActionDeps,
    Pick<AskingDeps, "noteText" | "drafts">,
    Pick<ChoosingDeps, "newPersonPath">,
    Pick<BriefingDeps, "linkTo" | "peopleIn" | "insertBlock">,
    Pick<
      PracticesDeps,
      | "match"
      | "sourceOf"
      | "introductions"
      | "inCommon"
      | "meeting"
      | "logMeeting"
      | "mentionsOf"
      | "mentionDays"
    > {
  readonly feed: ChoosingDeps["feed"] & PracticesDeps["feed"];
  readonly settings: () => Settings;
  readonly privacy: Privacy;
  readonly people: () => readonly Person[];
  readonly person: (path: string) => Person | null;
  readonly standing: (person: Person) => Standing;
}

/** The parts that act on people, those that ask first, and what the view is given of them. */
export interface ActingParts {
  readonly actions: Actions;
  readonly asking: Asking;
  readonly choosing: Choosing;
  readonly tagging: Tagging;
  readonly briefing: Briefing;
  readonly practices: Practices;
  readonly messaging: Messaging;
  readonly personActions: PersonActions;
  readonly group: GroupActions;
  /** Lets somebody be picked, or created, and asks for an interaction with them. */
  readonly logWithSomebody: () => void;
  readonly today: () => Day;
  /** Lets somebody be chosen among those who have a note. */
  readonly pickPerson: (choose: (person: Person) => void) => void;
}

/** Builds them and lets them know of each other. */
export function createActingParts(deps: ActingDeps): ActingParts {
  const { app, clock, dates, people } = deps;
  const today = (): Day => clock.today();
  const beside = (person: Person): string =>
    standingText(person, deps.standing(person), { today: today(), dates });
  const pickPerson = (choose: (chosen: Person) => void): void =>
    new PersonSuggest(app, { people, choose, standingText: beside }).open();
  const actions = new Actions(deps);
  const asking = new Asking({ ...deps, actions, pickPerson });
  const choosing = new Choosing({ ...deps, actions, asking });
  const tagging = new Tagging({ ...deps, actions, asking });
  const briefing = new Briefing({ ...deps, actions, asking });
  const messaging = new Messaging({ ...deps, actions, asking });
  const practices = createPractices({ ...deps, actions, asking, choosing, messaging, pickPerson });
  const parts = { actions, asking, choosing, tagging, briefing, messaging, practices, pickPerson, today };
  return {
    ...parts,
    personActions: createPersonActions(parts),
    group: createGroupActions(parts),
    logWithSomebody: () => {
      const choose = (chosen: Person): void => asking.log(chosen);
      const create = (name: string): void => choosing.newPersonFor(name, choose);
      new PersonSuggest(app, { people, choose, create, standingText: beside }).open();
    },
  };
}

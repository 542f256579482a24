import { Menu } from "obsidian";
import type { PersonAction } from "../app/act";
import type { Person, Status } from "../domain/person";
import { groupMenu } from "./menus/group-menu";
import type { PersonMenuDeps } from "./menus/person-menu";
import { addSnoozeChoices, showMenu } from "./menus/snooze-menu";

/** Called with those whom something has been done with. */
export type WhenDone = (people: readonly Person[]) => void;

/** What several people on screen can be asked for at once; each is one step to be undone, and ends in one notice. */
export interface GroupActions {
  /** Writes an interaction of today with each, by the channel that each prefers. */
  log(people: readonly Person[], done: WhenDone): void;
  /** Opens the log modal filled for all of them. */
  logWithDetails(people: readonly Person[], done: WhenDone): void;
  /** Shows the snooze choices at an element or a pointer. */
  snoozeMenu(people: readonly Person[], at: MouseEvent | HTMLElement, done: WhenDone): void;
  /** Asks for a circle. */
  circle(people: readonly Person[]): void;
  /** Asks for a tag to add. */
  addTag(people: readonly Person[]): void;
  /** Shows everything that can be done with several people. */
  menu(people: readonly Person[], at: MouseEvent | HTMLElement, done: WhenDone): void;
}

/** What the view asks for, carried out. */
export function createGroupActions(deps: PersonMenuDeps): GroupActions {
  const { actions, asking, choosing, tagging, today } = deps;
  const group: GroupActions = {
    log: (people, done) => {
      void actions.logTodayWithEach(people).then((left) => done(without(people, left)));
    },
    logWithDetails: (people, done) => asking.logFilledIn(people, {}, () => done(people)),
    snoozeMenu: (people, at, done) => {
      const menu = new Menu();
      addSnoozeChoices(menu, today(), {
        choose: (until) => act(people, { kind: "snooze", until }, done),
        askForDay: () => asking.snoozeEach(people, (left) => done(without(people, left))),
      });
      showMenu(menu, at);
    },
    circle: (people) => choosing.circle(...people),
    addTag: (people) => tagging.add(...people),
    menu: (people, at, done) => {
      const set = (some: readonly Person[], status: Status): void =>
        act(some, { kind: "status", status }, done);
      showMenu(groupMenu(people, { ...deps, group, set, done }), at);
    },
  };
  const act = (people: readonly Person[], action: PersonAction, done: WhenDone): void => {
    void actions.actEach(people, () => action).then((left) => done(without(people, left)));
  };
  return group;
}

function without(people: readonly Person[], left: readonly Person[]): readonly Person[] {
  const paths = new Set(left.map(({ path }) => path));
  return people.filter(({ path }) => !paths.has(path));
}

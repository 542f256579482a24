import { Menu } from "obsidian";
import type { PersonAction } from "../app/act";
import type { Person, Status } from "../domain/person";
import type { GroupActions, WhenDone } from "./group";
import { groupMenu } from "./menus/group-menu";
import type { PersonMenuDeps } from "./menus/person-menu";
import { addSnoozeChoices, showMenu } from "./menus/snooze-menu";

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

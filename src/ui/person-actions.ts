import { Menu } from "obsidian";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { Mend } from "../note/properties/mend";
import { addSnooze, personMenu, type PersonMenuDeps } from "./menus/person-menu";
import { showMenu } from "./menus/snooze-menu";

/** What a person on screen can be asked for; each ends in a notice, an open note or a modal. */
export interface PersonActions {
  /** Opens the note, in a new tab when asked, at a line counted from 1 when one is given. */
  open(path: string, options?: { readonly newTab?: boolean; readonly line?: number }): Promise<void>;
  /** Writes an interaction of today with the preferred channel at once; the notice offers to undo it. */
  logToday(person: Person): Promise<void>;
  /** Opens the log modal filled for that person. */
  logWithDetails(person: Person): void;
  /** Shows what there is to know before talking to them. */
  brief(person: Person): void;
  /** Asks for a promise to them or of theirs. */
  promise(person: Person): void;
  /** Hides the person until that day. */
  snooze(person: Person, until: Day): Promise<void>;
  /** Shows the snooze choices (tomorrow, next week, in a month, until a day) at an element or a pointer. */
  snoozeMenu(person: Person, at: MouseEvent | HTMLElement): void;
  /** Shows every action, as the row's context menu does. */
  menu(person: Person, at: MouseEvent | HTMLElement): void;
  /** Writes what was meant in the place of what could not be read; the notice offers to undo it. */
  mend(person: Person, mend: Mend): Promise<void>;
  /** Opens a mail, phone or profile address of the note. */
  reach(address: string): void;
}

/** What the view asks for, carried out. */
export function createPersonActions(deps: PersonMenuDeps): PersonActions {
  const { actions, asking, briefing } = deps;
  return {
    open: (path, options) => actions.open(path, options),
    logToday: (person) => actions.logToday(person),
    logWithDetails: (person) => asking.log(person),
    brief: (person) => briefing.show(person),
    promise: (person) => asking.promise(person),
    snooze: (person, until) => actions.snooze(person, until),
    snoozeMenu: (person, at) => {
      const menu = new Menu();
      addSnooze(menu, person, deps);
      showMenu(menu, at);
    },
    menu: (person, at) => showMenu(personMenu(person, deps), at),
    mend: async (person, mend) => void (await actions.act([person], () => ({ kind: "mend", mend }))),
    reach: (address) => actions.reach(address),
  };
}

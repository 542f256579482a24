import { Menu } from "obsidian";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { profilesOf, reachOf } from "../../domain/reach";
import { isSnoozed } from "../../domain/standing";
import { menu as words } from "../../i18n/en/commands";
import type { Actions } from "../actions";
import type { Asking } from "../asking";
import { addSnoozeChoices } from "./snooze-menu";

export interface PersonMenuDeps {
  readonly actions: Actions;
  readonly asking: Asking;
  readonly today: () => Day;
}

/** Everything that can be done with somebody, as the row's context menu shows it. */
export function personMenu(person: Person, deps: PersonMenuDeps): Menu {
  const menu = new Menu();
  const { actions, asking } = deps;
  const add = (title: string, icon: string, run: () => void): void =>
    void menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
  add(words.logToday, "check", () => void actions.logToday(person));
  add(words.logDetails, "message-square-plus", () => asking.log(person));
  menu.addSeparator();
  addSnooze(menu, person, deps);
  menu.addSeparator();
  add(words.open, "file-text", () => void actions.open(person.path));
  add(words.openTab, "file-plus", () => void actions.open(person.path, { newTab: true }));
  for (const { kind, label, address } of reachOf(person.details)) {
    const isMail = kind === "email";
    add(isMail ? words.mail(label) : words.call(label), isMail ? "mail" : "phone", () =>
      actions.reach(address),
    );
  }
  for (const { label, address } of profilesOf(person.details)) {
    add(words.profile(label), "globe", () => actions.reach(address));
  }
  return menu;
}

/** The choices of a snooze, and its end for somebody who is snoozed. */
export function addSnooze(menu: Menu, person: Person, { actions, asking, today }: PersonMenuDeps): void {
  if (isSnoozed(person, today())) {
    menu.addItem((entry) =>
      entry
        .setTitle(words.wake)
        .setIcon("alarm-clock-off")
        .setSection("snooze")
        .onClick(() => void actions.wake(person)),
    );
  }
  addSnoozeChoices(menu, today(), {
    choose: (until) => void actions.snooze(person, until),
    askForDay: () => asking.snooze(person),
  });
}

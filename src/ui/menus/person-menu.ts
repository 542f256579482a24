import { Menu } from "obsidian";
import type { Day } from "../../domain/day";
import type { Person, Status } from "../../domain/person";
import { profilesOf, reachOf } from "../../domain/reach";
import { isSnoozed } from "../../domain/standing";
import type { Actions } from "../actions";
import type { Asking } from "../asking";
import type { Briefing } from "../brief/briefing";
import type { Choosing } from "../choosing";
import type { Messaging } from "../messaging";
import { tagsOf, type Tagging } from "../tagging";
import { addSnoozeChoices } from "./snooze-menu";
import { WORDS } from "../words";

const { menu: words } = WORDS.commands;

export interface PersonMenuDeps {
  readonly actions: Actions;
  readonly asking: Asking;
  readonly choosing: Choosing;
  readonly tagging: Tagging;
  readonly briefing: Pick<Briefing, "show">;
  readonly messaging: Pick<Messaging, "draft">;
  readonly today: () => Day;
}

type Add = (title: string, icon: string, run: () => void) => void;

/** Everything that can be done with somebody, as the row's context menu shows it. */
export function personMenu(person: Person, deps: PersonMenuDeps): Menu {
  const menu = new Menu();
  const add: Add = (title, icon, run) =>
    void menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
  addLog(add, person, deps);
  menu.addSeparator();
  addPromises(add, person, deps);
  menu.addSeparator();
  addSnooze(menu, person, deps);
  addStanding(add, person, deps);
  menu.addSeparator();
  addWays(add, person, deps);
  return menu;
}

function addLog(add: Add, person: Person, { actions, asking, briefing }: PersonMenuDeps): void {
  add(words.brief, "contact", () => briefing.show(person));
  add(words.logToday, "check", () => void actions.logToday(person));
  add(words.logDetails, "message-square-plus", () => asking.log(person));
}

/** Promises and milestones; what needs one that is there is left out where there is none. */
function addPromises(add: Add, person: Person, { asking, choosing }: PersonMenuDeps): void {
  add(words.promise, "handshake", () => asking.promise(person));
  if (person.commitments.length > 0) {
    add(words.keep, "circle-check", () => choosing.keep(person));
    add(words.drop, "circle-x", () => choosing.drop(person));
    add(words.move, "calendar-clock", () => choosing.move(person));
  }
  add(words.milestone, "party-popper", () => asking.milestone(person));
  if (choosing.toCelebrate(person).length > 0) add(words.celebrate, "cake", () => choosing.celebrate(person));
}

function addStanding(add: Add, person: Person, deps: PersonMenuDeps): void {
  const { actions, asking, choosing, tagging } = deps;
  const set = (status: Status): void => void actions.act([person], () => ({ kind: "status", status }));
  add(words.nextContact, "calendar-plus", () => asking.nextContact(person));
  add(words.cadence, "repeat", () => choosing.cadence([person]));
  add(words.circle, "circle-dot", () => choosing.circle(person));
  add(words.relationship, "users", () => choosing.relationship(person));
  add(words.addTag, "tag", () => tagging.add(person));
  if (tagsOf([person]).length > 0) add(words.removeTag, "eraser", () => tagging.remove(person));
  if (person.status === "active") {
    add(words.pause, "pause", () => set("paused"));
    add(words.letGo, "leaf", () => set("let-go"));
  } else add(words.resume, "play", () => set("active"));
}

/** Ways to the note and to the person. */
function addWays(add: Add, person: Person, { actions, messaging }: PersonMenuDeps): void {
  add(words.open, "file-text", () => void actions.open(person.path));
  add(words.openTab, "file-plus", () => void actions.open(person.path, { newTab: true }));
  if (person.status !== "deceased") add(words.draft, "pen-line", () => messaging.draft(person));
  for (const { kind, label, address } of reachOf(person.details)) {
    const isMail = kind === "email";
    add(isMail ? words.mail(label) : words.call(label), isMail ? "mail" : "phone", () =>
      actions.reach(address),
    );
  }
  for (const { label, address } of profilesOf(person.details)) {
    add(words.profile(label), "globe", () => actions.reach(address));
  }
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

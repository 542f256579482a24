import { Menu } from "obsidian";
import type { Person, Status } from "../../domain/person";
import type { GroupActions, WhenDone } from "../group";
import { tagsOf } from "../tagging";
import type { PersonMenuDeps } from "./person-menu";
import { WORDS } from "../words";

const { menu: words } = WORDS.commands;

interface GroupMenuDeps extends PersonMenuDeps {
  readonly group: GroupActions;
  /** Gives each of them that status. */
  readonly set: (people: readonly Person[], status: Status) => void;
  readonly done: WhenDone;
}

/** Everything that can be done with several people at once. */
export function groupMenu(people: readonly Person[], deps: GroupMenuDeps): Menu {
  const { choosing, group, tagging, set, done } = deps;
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => void): void =>
    void menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
  add(words.logToday, "check", () => group.log(people, done));
  add(words.logDetails, "message-square-plus", () => group.logWithDetails(people, done));
  menu.addSeparator();
  add(words.cadence, "repeat", () => choosing.cadence(people));
  add(words.circle, "circle-dot", () => group.circle(people));
  add(words.relationship, "users", () => choosing.relationship(...people));
  add(words.addTag, "tag", () => group.addTag(people));
  if (tagsOf(people).length > 0) add(words.removeTag, "eraser", () => tagging.remove(...people));
  menu.addSeparator();
  const active = withStatus(people, "active");
  const resting = withStatus(people, "paused", "let-go");
  if (active.length > 0) {
    add(words.pause, "pause", () => set(active, "paused"));
    add(words.letGo, "leaf", () => set(active, "let-go"));
  }
  if (resting.length > 0) add(words.resume, "play", () => set(resting, "active"));
  return menu;
}

function withStatus(people: readonly Person[], ...statuses: readonly Status[]): Person[] {
  return people.filter(({ status }) => statuses.includes(status));
}

import type { Menu, Plugin } from "obsidian";
import type { Person } from "../../domain/person";
import { linkPathAt } from "../../note/text/link-at";
import type { Actions } from "../actions";
import type { Asking } from "../asking";
import type { Briefing } from "../brief/briefing";
import type { Messaging } from "../messaging";
import { WORDS } from "../words";

const { menu: words } = WORDS.commands;

export interface NoteMenuDeps {
  readonly actions: Actions;
  readonly asking: Asking;
  readonly briefing: Briefing;
  readonly messaging: Messaging;
  readonly person: (path: string) => Person | null;
  /** The person that a link in a note leads to; null where it leads to none. */
  readonly linkedPerson: (linkpath: string, from: string) => Person | null;
}

/** Puts what is wanted most into the menu of a person's note, and into that of a link to one in the editor. */
export function registerNoteMenus(plugin: Plugin, deps: NoteMenuDeps): void {
  const { workspace } = plugin.app;
  // The menu of a link in the editor is offered twice: as that of the note it leads to, and as that of the editor.
  const filled = new WeakSet<Menu>();
  const fill = (menu: Menu, person: Person | null): void => {
    if (person === null || filled.has(menu)) return;
    filled.add(menu);
    addEntries(menu, person, deps);
  };
  plugin.registerEvent(
    workspace.on("file-menu", (menu, { path }) => {
      const person = deps.person(path);
      fill(menu, person);
      if (person === null) addBriefOfAll(menu, path, deps.briefing);
    }),
  );
  plugin.registerEvent(
    workspace.on("editor-menu", (menu, editor, { file }) => {
      const { line, ch } = editor.getCursor();
      const linkpath = linkPathAt(editor.getLine(line), ch);
      if (linkpath !== null && file !== null) fill(menu, deps.linkedPerson(linkpath, file.path));
    }),
  );
}

/** For a note about others, such as that of a meeting. */
function addBriefOfAll(menu: Menu, path: string, briefing: Briefing): void {
  if (briefing.peopleIn(path).length === 0) return;
  menu.addItem((entry) =>
    entry
      .setTitle(words.of.briefAll)
      .setIcon("contact")
      .onClick(() => briefing.showAll(path)),
  );
}

/** Among the entries of other plugins, which the app puts above what deletes. */
function addEntries(menu: Menu, person: Person, deps: NoteMenuDeps): void {
  const { actions, asking, briefing, messaging } = deps;
  const add = (title: string, icon: string, run: () => void): void =>
    void menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
  const { name } = person;
  add(words.of.brief(name), "contact", () => briefing.show(person));
  add(words.of.logToday(name), "check", () => void actions.logToday(person));
  add(words.of.log(name), "message-square-plus", () => asking.log(person));
  if (person.status !== "deceased") add(words.of.draft(name), "pen-line", () => messaging.draft(person));
  add(words.of.promise(name), "handshake", () => asking.promise(person));
  add(words.of.snooze(name), "calendar-clock", () => asking.snooze(person));
}

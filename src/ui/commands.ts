import type { Plugin } from "obsidian";
import type { Day } from "../domain/day";
import type { Person, Status } from "../domain/person";
import { isSnoozed } from "../domain/standing";
import type { Actions } from "./actions";
import type { Asking } from "./asking";
import type { Briefing } from "./brief/briefing";
import type { Choosing } from "./choosing";
import { onNote, onPersonNote, type ForPerson } from "./note-commands";
import type { Messaging } from "./messaging";
import { tagsOf, type Tagging } from "./tagging";
import { noteInHand, type NoteInHand } from "./note-in-hand";
import { WORDS } from "./words";

const { commands: words } = WORDS.commands;

export interface CommandDeps extends PersonCommandDeps {
  readonly person: (path: string) => Person | null;
  readonly openView: () => Promise<void>;
  readonly logWithSomebody: () => void;
  readonly triage: () => void;
  readonly insertToday: () => Promise<void>;
  readonly insertChecklistHere: (note: NoteInHand) => Promise<void>;
  readonly isTodaysNote: (path: string) => boolean;
  readonly settleToday: () => Promise<void>;
  readonly weeklyReview: () => Promise<void>;
  readonly rebuild: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly why: (path: string) => void;
  readonly hideOrShowPrivate: () => void;
}

interface PersonCommandDeps {
  readonly actions: Actions;
  readonly asking: Asking;
  readonly choosing: Choosing;
  readonly tagging: Tagging;
  readonly briefing: Briefing;
  readonly messaging: Messaging;
  readonly today: () => Day;
}

/** A command about the person of the note in front. */
interface PersonCommand extends ForPerson {
  readonly id: keyof typeof words.here;
}

/** Registers the palette commands. Those about a person are offered only while a person note is in front. */
export function registerCommands(plugin: Plugin, deps: CommandDeps): void {
  const { actions, choosing } = deps;
  const { app } = plugin;
  plugin.addCommand({ id: "open", name: words.open, callback: () => deps.openView() });
  plugin.addCommand({ id: "log-with", name: words.logWith, callback: deps.logWithSomebody });
  plugin.addCommand({ id: "triage", name: words.triage, callback: deps.triage });
  plugin.addCommand({ id: "new-person", name: words.newPerson, callback: () => choosing.newPerson() });
  plugin.addCommand({ id: "undo", name: words.undo, callback: () => actions.undo() });
  plugin.addCommand({ id: "redo", name: words.redo, callback: () => actions.redo() });
  registerChecklist(plugin, deps);
  plugin.addCommand({ id: "weekly-review", name: words.weeklyReview, callback: () => deps.weeklyReview() });
  plugin.addCommand({ id: "rebuild-index", name: words.rebuild, callback: () => deps.rebuild() });
  plugin.addCommand({ id: "check-index", name: words.check, callback: () => deps.check() });
  registerBriefs(plugin, deps.briefing);
  plugin.addCommand({ id: "privacy", name: words.privacy, callback: () => deps.hideOrShowPrivate() });
  plugin.addCommand({ id: "why-person", name: words.why, checkCallback: onNote(app, deps.why) });
  for (const command of personCommands(deps)) {
    const { id } = command;
    plugin.addCommand({
      id,
      name: words.here[id],
      checkCallback: onPersonNote(app, deps.person, command),
    });
  }
}

/** The one at the cursor is offered only where ticks count, which is in today's daily note. */
function registerChecklist(plugin: Plugin, deps: CommandDeps): void {
  const { app } = plugin;
  const { insertToday, insertChecklistHere, isTodaysNote, settleToday } = deps;
  plugin.addCommand({ id: "insert-checklist", name: words.checklist, callback: () => insertToday() });
  plugin.addCommand({
    id: "insert-checklist-here",
    name: words.checklistHere,
    checkCallback: (checking) => {
      const note = noteInHand(app);
      if (note === null || !isTodaysNote(note.path)) return false;
      if (!checking) void insertChecklistHere(note);
      return true;
    },
  });
  plugin.addCommand({ id: "settle-checklist", name: words.settle, callback: () => settleToday() });
}

/** Those about everybody in the note in front are offered only where it names somebody. */
function registerBriefs(plugin: Plugin, briefing: Briefing): void {
  const { app } = plugin;
  const names = (path: string): boolean => briefing.peopleIn(path).length > 0;
  plugin.addCommand({
    id: "brief-all",
    name: words.briefAll,
    checkCallback: onNote(app, (path) => briefing.showAll(path), names),
  });
  plugin.addCommand({
    id: "brief-insert",
    name: words.briefInsert,
    checkCallback: (checking) => {
      const note = noteInHand(app);
      if (note === null || !names(note.path)) return false;
      if (!checking) void briefing.insertAll(note);
      return true;
    },
  });
}

function personCommands(deps: PersonCommandDeps): PersonCommand[] {
  const { actions, asking, briefing, choosing, messaging, tagging, today } = deps;
  const hasPromises = ({ commitments }: Person): boolean => commitments.length > 0;
  return [
    { id: "brief", run: (person) => briefing.show(person) },
    { id: "log-here", run: (person) => asking.log(person) },
    { id: "log-today", run: (person) => void actions.logToday(person) },
    {
      id: "draft-message",
      run: (person) => messaging.draft(person),
      isFor: ({ status }) => status !== "deceased",
    },
    { id: "promise-add", run: (person) => asking.promise(person) },
    { id: "promise-keep", run: (person) => choosing.keep(person), isFor: hasPromises },
    { id: "promise-drop", run: (person) => choosing.drop(person), isFor: hasPromises },
    { id: "promise-move", run: (person) => choosing.move(person), isFor: hasPromises },
    { id: "milestone-add", run: (person) => asking.milestone(person) },
    {
      id: "milestone-celebrate",
      run: (person) => choosing.celebrate(person),
      isFor: (person) => choosing.toCelebrate(person).length > 0,
    },
    { id: "snooze", run: (person) => asking.snooze(person) },
    {
      id: "wake",
      run: (person) => void actions.wake(person),
      isFor: (person) => isSnoozed(person, today()),
    },
    ...statusCommands(actions),
    { id: "set-cadence", run: (person) => choosing.cadence([person]) },
    { id: "set-circle", run: (person) => choosing.circle(person) },
    { id: "set-relationship", run: (person) => choosing.relationship(person) },
    { id: "set-next-contact", run: (person) => asking.nextContact(person) },
    { id: "add-tag", run: (person) => tagging.add(person) },
    {
      id: "remove-tag",
      run: (person) => tagging.remove(person),
      isFor: (person) => tagsOf([person]).length > 0,
    },
  ];
}

function statusCommands(actions: Actions): PersonCommand[] {
  const statuses = [
    ["pause", "paused"],
    ["let-go", "let-go"],
    ["deceased", "deceased"],
    ["resume", "active"],
  ] as const;
  return statuses.map(([id, status]: readonly [PersonCommand["id"], Status]) => ({
    id,
    run: (person) => void actions.act([person], () => ({ kind: "status", status })),
    isFor: (person) => person.status !== status,
  }));
}

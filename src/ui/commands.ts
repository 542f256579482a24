import type { App, Plugin } from "obsidian";
import type { Person, Status } from "../domain/person";
import { commands as words } from "../i18n/en/commands";
import type { Actions } from "./actions";
import type { Asking } from "./asking";

export interface CommandDeps {
  readonly actions: Actions;
  readonly asking: Asking;
  readonly person: (path: string) => Person | null;
  readonly openView: () => Promise<void>;
  readonly logWithSomebody: () => void;
  readonly insertChecklist: () => Promise<void>;
  readonly rebuild: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly why: (path: string) => void;
}

const STATUS_IDS: Readonly<Record<Status, string>> = {
  paused: "pause",
  "let-go": "let-go",
  deceased: "deceased",
  active: "resume",
};
const STATUSES = ["paused", "let-go", "deceased", "active"] as const;

/** Registers the palette commands. Those about a person are offered only while a person note is in front. */
export function registerCommands(plugin: Plugin, deps: CommandDeps): void {
  const { actions, asking } = deps;
  plugin.addCommand({ id: "open", name: words.open, callback: () => deps.openView() });
  plugin.addCommand({ id: "log-with", name: words.logWith, callback: deps.logWithSomebody });
  plugin.addCommand({
    id: "insert-checklist",
    name: words.checklist,
    callback: () => deps.insertChecklist(),
  });
  plugin.addCommand({ id: "rebuild-index", name: words.rebuild, callback: () => deps.rebuild() });
  plugin.addCommand({ id: "check-index", name: words.check, callback: () => deps.check() });
  plugin.addCommand({ id: "why-person", name: words.why, checkCallback: onNote(plugin.app, deps.why) });
  plugin.addCommand({ id: "undo", name: words.undo, callback: () => actions.undo() });
  plugin.addCommand({ id: "redo", name: words.redo, callback: () => actions.redo() });
  const here = (id: string, name: string, run: (person: Person) => void): void => {
    plugin.addCommand({ id, name, checkCallback: onPersonNote(plugin.app, deps.person, run) });
  };
  here("log-here", words.logHere, (person) => asking.log(person));
  here("log-today", words.logToday, (person) => void actions.logToday(person));
  here("snooze", words.snoozeHere, (person) => asking.snooze(person));
  here("wake", words.wake, (person) => void actions.wake(person));
  for (const status of STATUSES) {
    here(
      STATUS_IDS[status],
      words.status[status],
      (person) => void actions.act([person], () => ({ kind: "status", status })),
    );
  }
}

function onNote(app: App, run: (path: string) => void): (checking: boolean) => boolean {
  return (checking) => {
    const file = app.workspace.getActiveFile();
    if (file?.extension !== "md") return false;
    if (!checking) run(file.path);
    return true;
  };
}

function onPersonNote(
  app: App,
  personAt: (path: string) => Person | null,
  run: (person: Person) => void,
): (checking: boolean) => boolean {
  return (checking) => {
    const file = app.workspace.getActiveFile();
    const person = file === null ? null : personAt(file.path);
    if (person === null) return false;
    if (!checking) run(person);
    return true;
  };
}

import type { App } from "obsidian";
import type { Acting } from "../app/act";
import type { Clock } from "../clock";
import type { Person } from "../domain/person";
import { formatEntry } from "../note/interaction-log";
import type { Settings } from "../settings/settings";
import type { Actions } from "./actions";
import { LogModal } from "./modals/log-modal";
import { SnoozeModal } from "./modals/snooze-modal";

export interface AskingDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly acting: Acting;
  readonly actions: Actions;
  readonly settings: () => Settings;
}

/** Asks for what an action needs, and then acts. */
export class Asking {
  constructor(private readonly deps: AskingDeps) {}

  log(person: Person): void {
    const { app, clock, acting, actions, settings } = this.deps;
    const { path, name, details } = person;
    new LogModal(app, {
      name,
      today: clock.today(),
      channel: details.channel,
      channels: settings().channels,
      preview: (entry) => formatEntry(entry, acting.context(path).dayText(entry.day)),
      save: async (entry) => {
        const isWritten = await actions.act([person], () => ({ kind: "log", contact: entry, kept: [] }));
        // The modal stays open with every word in it; the notice has said why.
        if (!isWritten) throw new Error(`The entry for ${path} was not written`);
      },
    }).open();
  }

  snooze(person: Person): void {
    const { app, clock, actions } = this.deps;
    new SnoozeModal(app, {
      name: person.name,
      today: clock.today(),
      save: (until) => actions.snooze(person, until),
    }).open();
  }
}

import { Menu, type App } from "obsidian";
import type { Recorder } from "../app/record-interaction";
import type { Clock } from "../clock";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { isSnoozed } from "../domain/standing";
import { profilesOf, reachOf } from "../domain/reach";
import type { Dates } from "../i18n/dates";
import { menu as words } from "../i18n/en/commands";
import { outcome } from "../i18n/en/outcome";
import type { Settings } from "../settings/settings";
import { formatEntry } from "../note/interaction-log";
import { LogModal } from "./modals/log-modal";
import { SnoozeModal } from "./modals/snooze-modal";
import type { Notices } from "./notices";
import { openNote, type OpenOptions } from "./open-note";
import type { PersonActions } from "./person-actions";
import { addSnoozeChoices, showMenu } from "./snooze-menu";

export interface ActionDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly notices: Notices;
  readonly dates: Dates;
  readonly settings: () => Settings;
}

/** What a person on screen can be asked for, carried out. */
export class Actions implements PersonActions {
  constructor(private readonly deps: ActionDeps) {}

  async open(path: string, options: OpenOptions = {}): Promise<void> {
    const opened = await openNote(this.deps.app, path, options);
    if (!opened) this.deps.notices.say(outcome.missing(path));
  }

  async logToday({ path, name, details: { channel } }: Person): Promise<void> {
    const day = this.deps.clock.today();
    const [result] = await this.deps.recorder.log({ paths: [path], day, channel, direction: null, text: "" });
    if (result !== undefined) this.deps.notices.wrote(result, { text: outcome.logged(name), name });
  }

  logWithDetails({ path, name, details: { channel } }: Person): void {
    const { app, clock, recorder, notices, settings } = this.deps;
    new LogModal(app, {
      name,
      today: clock.today(),
      channel,
      channels: settings().channels,
      preview: (entry) => formatEntry(entry, recorder.context(path).dayText(entry.day)),
      save: async (entry) => {
        const [result] = await recorder.log({ paths: [path], ...entry });
        const isWritten = result !== undefined && notices.wrote(result, { text: outcome.logged(name), name });
        // The modal stays open with every word in it; the notice has said why.
        if (!isWritten) throw new Error(`The entry for ${path} was not written`);
      },
    }).open();
  }

  async snooze({ path, name }: Person, until: Day): Promise<void> {
    const { clock, dates, notices, recorder } = this.deps;
    const text = outcome.snoozed(name, dates.near(until, clock.today()));
    notices.wrote(await recorder.snooze(path, until), { text, name });
  }

  async wake({ path, name }: Person): Promise<void> {
    const { notices, recorder } = this.deps;
    notices.wrote(await recorder.wake(path), { text: outcome.awake(name), name });
  }

  snoozeMenu(person: Person, at: MouseEvent | HTMLElement): void {
    const menu = new Menu();
    this.addSnooze(menu, person);
    showMenu(menu, at);
  }

  askSnooze(person: Person): void {
    const { app, clock } = this.deps;
    new SnoozeModal(app, {
      name: person.name,
      today: clock.today(),
      save: (until) => this.snooze(person, until),
    }).open();
  }

  menu(person: Person, at: MouseEvent | HTMLElement): void {
    const menu = new Menu();
    const { details } = person;
    const add = (title: string, icon: string, run: () => void): void =>
      void menu.addItem((entry) => entry.setTitle(title).setIcon(icon).onClick(run));
    add(words.logToday, "check", () => void this.logToday(person));
    add(words.logDetails, "message-square-plus", () => this.logWithDetails(person));
    menu.addSeparator();
    this.addSnooze(menu, person);
    menu.addSeparator();
    add(words.open, "file-text", () => void this.open(person.path));
    add(words.openTab, "file-plus", () => void this.open(person.path, { newTab: true }));
    for (const { kind, label, address } of reachOf(details)) {
      const isMail = kind === "email";
      add(isMail ? words.mail(label) : words.call(label), isMail ? "mail" : "phone", () =>
        this.reach(address),
      );
    }
    for (const { label, address } of profilesOf(details)) {
      add(words.profile(label), "globe", () => this.reach(address));
    }
    showMenu(menu, at);
  }

  /** Only addresses that no page can abuse are opened; the note decides the rest of the address, not its scheme. */
  reach(address: string): void {
    if (/^(?:mailto|tel|sms|https?):/i.test(address)) window.open(address);
    else this.deps.notices.say(outcome.noSafeLink);
  }

  private addSnooze(menu: Menu, person: Person): void {
    const today = this.deps.clock.today();
    if (isSnoozed(person, today)) {
      menu.addItem((entry) =>
        entry
          .setTitle(words.wake)
          .setIcon("alarm-clock-off")
          .setSection("snooze")
          .onClick(() => void this.wake(person)),
      );
    }
    addSnoozeChoices(menu, today, {
      choose: (until) => void this.snooze(person, until),
      askForDay: () => this.askSnooze(person),
    });
  }
}

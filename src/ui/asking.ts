import type { App } from "obsidian";
import { h } from "preact";
import type { Acting, PersonAction } from "../app/act";
import type { Clock } from "../clock";
import { addDays, type Day } from "../domain/day";
import type { Person } from "../domain/person";
import { formatEntry } from "../note/log/interaction-log";
import { contactEntries } from "../note/log/record-contact";
import { writtenChannel } from "../app/record-interaction";
import type { Settings } from "../settings/settings";
import type { Actions } from "./actions";
import { Drafts } from "./drafts";
import { DayForm, type DayFormProps } from "./modals/day-form";
import { FormModal, type FormWindow } from "./modals/form-modal";
import {
  fixedDays,
  freshDraft,
  withFilledIn,
  type FilledIn,
  type LogDraft,
  type LogEntry,
} from "./modals/log-draft";
import { LogForm } from "./modals/log-form";
import { MilestoneForm } from "./modals/milestone-form";
import { PromiseForm, type PromiseDraft } from "./modals/promise-form";
import { WordsForm, type WordsFormProps } from "./modals/words-form";
import { WORDS } from "./words";

const { logTitle, MODALS, snoozeTitle, titles } = WORDS.modals;
const { outcome } = WORDS.outcome;

export interface AskingDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly acting: Acting;
  readonly actions: Actions;
  readonly settings: () => Settings;
  readonly person: (path: string) => Person | null;
  /** Lets somebody be chosen among those who have a note. */
  readonly pickPerson: (choose: (person: Person) => void) => void;
}

/** A week, in calendar days: how long a snooze and a plan are at first. */
const FIRST_PROPOSAL = 7;

/** Asks for what an action needs, and then acts; a window stays open with every word in it until that is written. */
export class Asking {
  private readonly logs = new Drafts<LogDraft>();
  private readonly promises = new Drafts<PromiseDraft>();

  constructor(private readonly deps: AskingDeps) {}

  log(...people: readonly Person[]): void {
    this.logFilledIn(people, {});
  }

  /** The same with a part of it filled in, beside what a draft says already; `done` is called once it is written. */
  logFilledIn(people: readonly Person[], filled: FilledIn, done: () => void = () => undefined): void {
    const { clock, settings, pickPerson } = this.deps;
    const today = clock.today();
    const key = people.map(({ path }) => path).join("\n");
    const names = outcome.names(people.map(({ name }) => name));
    const first = withFilledIn(this.upToDate(this.logs.open(key, () => freshDraft(people))), filled);
    this.show({ title: logTitle(names), focus: "textarea" }, (close) =>
      h(LogForm, {
        today,
        first,
        ownChannels: settings().channels,
        pickPerson,
        preview: (entry) => this.logPreview(entry),
        save: async ({ people: all, ...entry }) => {
          await this.saved(all, () => ({ kind: "log", ...entry }));
          done();
        },
        onDraft: (draft) => this.logs.keep(key, fixedDays(draft, today)),
        onClose: () => {
          this.logs.forget(key);
          close();
        },
      }),
    );
  }

  snooze(person: Person): void {
    const { day: label, save: saveLabel } = { day: MODALS.snooze.until, save: MODALS.snooze.save };
    this.day(
      { title: snoozeTitle(person.name), label, saveLabel, first: this.inDays(FIRST_PROPOSAL) },
      (until) => this.saved([person], () => ({ kind: "snooze", until })),
    );
  }

  /** Asks until when all of them are to be out of sight; `done` is told with whom that could not be done. */
  snoozeEach(people: readonly Person[], done: (left: readonly Person[]) => void): void {
    const { until: label, save: saveLabel } = MODALS.snooze;
    const title = snoozeTitle(outcome.names(people.map(({ name }) => name)));
    this.day({ title, label, saveLabel, first: this.inDays(FIRST_PROPOSAL) }, async (until) => {
      const left = await this.deps.actions.actEach(people, () => ({ kind: "snooze", until }));
      mustBeTrue(left.length < people.length);
      done(left);
    });
  }

  nextContact(person: Person): void {
    const { day: label, save: saveLabel } = MODALS.nextContact;
    const first = person.nextContact ?? this.inDays(FIRST_PROPOSAL);
    const set = (day: Day | null): Promise<void> =>
      this.saved([person], () => ({ kind: "next-contact", day }));
    const onClear = person.nextContact === null ? null : () => set(null);
    this.day({ title: titles.nextContact(person.name), label, saveLabel, first, onClear }, set);
  }

  /** Asks for another day of a promise. */
  moveDay(person: Person, promise: Person["commitments"][number]): void {
    const { day: label, save: saveLabel } = MODALS.move;
    const first = addDays(promise.due ?? this.deps.clock.today(), FIRST_PROPOSAL);
    this.day({ title: titles.move(promise.text), label, saveLabel, first }, (to) =>
      this.saved([person], () => ({ kind: "promise-move", promise, to })),
    );
  }

  promise(person: Person): void {
    const { path, name } = person;
    const first = this.promises.open(path, () => ({ text: "", direction: "mine", day: "" }));
    this.show({ title: titles.promise(name), focus: "input" }, (close) =>
      h(PromiseForm, {
        today: this.deps.clock.today(),
        first,
        save: (promise) => this.saved([person], () => ({ kind: "promise-add", promise })),
        onDraft: (draft) => this.promises.keep(path, draft),
        onClose: () => {
          this.promises.forget(path);
          close();
        },
      }),
    );
  }

  milestone(person: Person): void {
    this.show({ title: titles.milestone(person.name), focus: "input" }, (onClose) =>
      h(MilestoneForm, {
        today: this.deps.clock.today(),
        save: (milestone) => this.saved([person], () => ({ kind: "milestone-add", milestone })),
        onClose,
      }),
    );
  }

  /** Asks for something that is said in a word or two. */
  words(
    title: string,
    form: Omit<WordsFormProps, "save" | "onClose">,
    act: (words: string | null) => Promise<boolean>,
  ): void {
    this.show({ title, focus: "input" }, (onClose) =>
      h(WordsForm, { ...form, onClose, save: async (words) => mustBeTrue(await act(words)) }),
    );
  }

  show(window: Omit<FormWindow, "form">, form: FormWindow["form"]): void {
    new FormModal(this.deps.app, { ...window, form }).open();
  }

  private day(
    { title, ...form }: Omit<DayFormProps, "today" | "save" | "onClose"> & { readonly title: string },
    save: (day: Day) => Promise<void>,
  ): void {
    const today = this.deps.clock.today();
    this.show({ title, focus: "input" }, (onClose) => h(DayForm, { ...form, today, save, onClose }));
  }

  /** Rejects when it was not written, so that the window stays; a notice has said why. */
  private async saved(people: readonly Person[], actionFor: (person: Person) => PersonAction): Promise<void> {
    mustBeTrue(await this.deps.actions.act(people, actionFor));
  }

  private inDays(count: number): Day {
    return addDays(this.deps.clock.today(), count);
  }

  /** People as their notes have them by now. */
  private upToDate(draft: LogDraft): LogDraft {
    return { ...draft, people: draft.people.map((each) => this.deps.person(each.path) ?? each) };
  }

  /** The entries as they will stand in the note of the first of them. */
  private logPreview({ people, contact, kept }: LogEntry): string {
    const [first] = people;
    if (first === undefined) return "";
    const own = kept.filter(({ path }) => path === first.path).map(({ promise }) => promise);
    const context = this.deps.acting.context(first.path);
    const dayText = context.dayText(contact.day);
    const entries = contactEntries({ ...contact, channel: writtenChannel(contact, context), kept: own });
    return entries.map((entry) => formatEntry(entry, dayText)).join("\n");
  }
}

function mustBeTrue(isWritten: boolean): void {
  if (!isWritten) throw new Error("It was not written");
}

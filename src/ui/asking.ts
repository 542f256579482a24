import type { App } from "obsidian";
import { h } from "preact";
import type { Acting } from "../app/act";
import type { Clock } from "../clock";
import { addDays, parseDay, type Day } from "../domain/day";
import { readDayWords } from "../domain/day-words";
import type { Person } from "../domain/person";
import type { Standing } from "../domain/standing";
import { purposeTags, type Settings } from "../settings/settings";
import type { Actions } from "./actions";
import { askHint } from "./ask-hint";
import type { DraftBook, Drafted, DraftKey, Drafts } from "./drafts";
import { entryPreview } from "./entry-preview";
import { DayForm, type DayFormProps } from "./modals/day-form";
import { FormModal, type FormWindow } from "./modals/form-modal";
import {
  fixedDays,
  freshDraft,
  isAsk,
  logAsOfNow,
  withFilledIn,
  type FilledIn,
  type LogDraft,
} from "./modals/log-draft";
import { LogForm } from "./modals/log-form";
import { FRESH_MILESTONE, MilestoneForm, type MilestoneDraft } from "./modals/milestone-form";
import { PromiseForm, type PromiseDraft } from "./modals/promise-form";
import { WordsForm, type WordsFormProps } from "./modals/words-form";
import type { Privacy } from "./privacy";
import { settlesOf } from "./settles";
import { WORDS } from "./words";

const { logTitle, MODALS, snoozeTitle, titles } = WORDS.modals;
const { outcome } = WORDS.outcome;

export interface AskingDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly acting: Acting;
  readonly actions: Actions;
  readonly drafts: DraftBook;
  readonly settings: () => Settings;
  readonly privacy: Pick<Privacy, "shown">;
  readonly person: (path: string) => Person | null;
  readonly standing: (person: Person) => Standing;
  readonly noteText: (path: string) => Promise<string>;
  /** Lets somebody be chosen among those who have a note. */
  readonly pickPerson: (choose: (person: Person) => void) => void;
}

/** What is asked, and of whom. */
export interface Asked {
  /** By it a form is known when it is opened again, whatever the people are called by then. */
  readonly what: string;
  readonly title: string;
  readonly of: readonly Person[];
}

/** A week, in calendar days: how long a snooze and a plan are at first. */
const FIRST_PROPOSAL = 7;

/** Asks for what an action needs, and then acts; a window stays open with every word in it until that is written. */
export class Asking {
  private readonly logs: Drafts<LogDraft>;
  private readonly promises: Drafts<PromiseDraft>;
  private readonly milestones: Drafts<MilestoneDraft>;
  /** Of the forms for a day and for a word or two, by what is asked and of whom. */
  private readonly answers: Drafts<string>;

  constructor(private readonly deps: AskingDeps) {
    const { drafts, person } = deps;
    this.logs = drafts.drafts((draft, now) => logAsOfNow(draft, now, person));
    this.promises = drafts.drafts();
    this.milestones = drafts.drafts();
    this.answers = drafts.drafts();
  }

  log(...people: readonly Person[]): void {
    this.logFilledIn(people, {});
  }

  /** The same with a part of it filled in, beside what a draft says already; `done` is called once it is written. */
  logFilledIn(people: readonly Person[], filled: FilledIn, done: () => void = () => undefined): void {
    const { acting, clock, settings, standing, pickPerson, privacy } = this.deps;
    const today = clock.today();
    const key = people.map(({ path }) => path);
    const names = outcome.names(people.map(({ name }) => name));
    this.show({ title: logTitle(names), focus: "textarea" }, (close) => {
      const kept = (draft: LogDraft): LogDraft => fixedDays(draft, today);
      const drafted = this.logs.form(key, { fresh: () => freshDraft(people), close, kept });
      return h(LogForm, {
        ...drafted,
        first: withFilledIn(this.upToDate(drafted.first), filled),
        today,
        ownChannels: settings().channels,
        pickPerson: (choose) => pickPerson((person) => choose(privacy.shown(person))),
        preview: (entry) => entryPreview(acting, entry),
        noteText: this.deps.noteText,
        settles: (all) => settlesOf(all, { today, settings: settings(), standing }),
        hint: (draft) => (isAsk(draft, purposeTags(settings())) ? askHint(draft.people, today) : null),
        save: async ({ people: all, ...entry }) => {
          const isWritten = await this.deps.actions.act(all, () => ({ kind: "log", ...entry }));
          if (isWritten) done();
          return isWritten;
        },
      });
    });
  }

  snooze(person: Person): void {
    const { until: label, save: saveLabel } = MODALS.snooze;
    const asked = { what: "snooze", title: snoozeTitle(person.name), of: [person] };
    this.day(asked, { label, saveLabel, first: this.inDays(FIRST_PROPOSAL) }, (until) =>
      this.deps.actions.act([person], () => ({ kind: "snooze", until })),
    );
  }

  /** Asks until when all of them are to be out of sight; `done` is told with whom that could not be done. */
  snoozeEach(people: readonly Person[], done: (left: readonly Person[]) => void): void {
    const { until: label, save: saveLabel } = MODALS.snooze;
    const title = snoozeTitle(outcome.names(people.map(({ name }) => name)));
    const form = { label, saveLabel, first: this.inDays(FIRST_PROPOSAL) };
    this.day({ what: "snooze", title, of: people }, form, async (until) => {
      const left = await this.deps.actions.actEach(people, () => ({ kind: "snooze", until }));
      const isWritten = left.length < people.length;
      if (isWritten) done(left);
      return isWritten;
    });
  }

  nextContact(person: Person): void {
    const { day: label, save: saveLabel } = MODALS.nextContact;
    const first = person.nextContact ?? this.inDays(FIRST_PROPOSAL);
    const set = (day: Day | null): Promise<boolean> =>
      this.deps.actions.act([person], () => ({ kind: "next-contact", day }));
    const onClear = person.nextContact === null ? null : () => set(null);
    const asked = { what: "next-contact", title: titles.nextContact(person.name), of: [person] };
    this.day(asked, { label, saveLabel, first, onClear }, set);
  }

  /** Asks for another day of a promise. */
  moveDay(person: Person, promise: Person["commitments"][number]): void {
    const { day: label, save: saveLabel } = MODALS.move;
    const first = addDays(promise.due ?? this.deps.clock.today(), FIRST_PROPOSAL);
    const asked = { what: `move ${promise.text}`, title: titles.move(promise.text), of: [person] };
    this.day(asked, { label, saveLabel, first }, (to) =>
      this.deps.actions.act([person], () => ({ kind: "promise-move", promise, to })),
    );
  }

  promise(person: Person): void {
    const { path, name } = person;
    const today = this.deps.clock.today();
    const fresh = (): PromiseDraft => ({ text: "", direction: "mine", day: "" });
    const kept = (draft: PromiseDraft): PromiseDraft => ({ ...draft, day: fixedDay(draft.day, today) });
    this.show({ title: titles.promise(name), focus: "input" }, (close) =>
      h(PromiseForm, {
        ...this.promises.form([path], { fresh, close, kept }),
        today,
        save: (promise) => this.deps.actions.act([person], () => ({ kind: "promise-add", promise })),
      }),
    );
  }

  milestone(person: Person): void {
    this.show({ title: titles.milestone(person.name), focus: "input" }, (close) =>
      h(MilestoneForm, {
        ...this.milestones.form([person.path], { fresh: () => FRESH_MILESTONE, close }),
        today: this.deps.clock.today(),
        save: (milestone) => this.deps.actions.act([person], () => ({ kind: "milestone-add", milestone })),
      }),
    );
  }

  /** Asks for something that is said in a word or two. */
  words(
    asked: Asked,
    form: Omit<WordsFormProps, "save" | keyof Drafted<string>> & { readonly first: string },
    act: (words: string | null) => Promise<boolean>,
  ): void {
    const fresh = (): string => form.first;
    this.show({ title: asked.title, focus: "input", replaces: true }, (close) =>
      h(WordsForm, {
        ...form,
        ...this.answers.form(keyOf(asked), { fresh, close }),
        save: act,
      }),
    );
  }

  show(window: Omit<FormWindow, "form">, form: FormWindow["form"]): void {
    new FormModal(this.deps.app, { ...window, form }).open();
  }

  private day(
    asked: Asked,
    form: Omit<DayFormProps, "today" | "save" | keyof Drafted<string>> & { readonly first: Day },
    save: (day: Day) => Promise<boolean>,
  ): void {
    const today = this.deps.clock.today();
    const kept = (words: string): string => fixedDay(words, today);
    this.show({ title: asked.title, focus: "input", replaces: true }, (close) => {
      const drafted = this.answers.form(keyOf(asked), { fresh: () => form.first, close, kept });
      // A day that was ahead when it was filled in may have gone by.
      const first = hasGoneBy(drafted.first, today) ? form.first : drafted.first;
      return h(DayForm, { ...form, ...drafted, first, today, save });
    });
  }

  private inDays(count: number): Day {
    return addDays(this.deps.clock.today(), count);
  }

  /** People as their notes have them by now. */
  private upToDate(draft: LogDraft): LogDraft {
    const { person, privacy } = this.deps;
    return { ...draft, people: draft.people.map((each) => privacy.shown(person(each.path) ?? each)) };
  }
}

/** Two people of one name are not the same. */
function keyOf({ what, of }: Asked): DraftKey {
  return [what, ...of.map(({ path }) => path)];
}

/** What was tomorrow when it was filled in may be today when it is seen again, so a day to come is kept as a day. */
function fixedDay(words: string, today: Day): string {
  return readDayWords(words, { today, toward: "future" }) ?? words;
}

function hasGoneBy(words: string, today: Day): boolean {
  const day = parseDay(words);
  return day !== null && day <= today;
}

import type { App } from "obsidian";
import type { Acting, PersonAct, PersonAction } from "../app/act";
import type { NewPersonOutcome, NewPersonRequest } from "../app/new-person";
import type { TogetherOutcome } from "../app/perform";
import type { UndoHistory } from "../app/undo-history";
import type { Clock } from "../clock";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import type { Dates } from "../i18n/dates";
import { doneText, eachDoneText, stillListedText } from "./action-words";
import { askWhether } from "./modals/answer-modal";
import type { Told } from "./notice-outcomes";
import type { Notices } from "./notices";
import { openNote, type OpenOptions } from "./open-note";
import { tellNotCreated } from "./not-created";
import { createdText, notDoneOf, stepText } from "./outcome-words";
import type { Privacy } from "./privacy";
import type { SettingPlace } from "./setting-places";
import { WORDS } from "./words";

const { outcome, refusalText, rewrite } = WORDS.outcome;

export interface ActionDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly acting: Acting;
  readonly history: UndoHistory;
  readonly createPerson: (request: NewPersonRequest) => Promise<NewPersonOutcome>;
  readonly notices: Notices;
  readonly dates: Dates;
  readonly privacy: Pick<Privacy, "shown">;
  readonly openSettings: (place: SettingPlace) => void;
}

/** What can be done with people without asking for more; each ends in a notice or an open note. */
export class Actions {
  constructor(private readonly deps: ActionDeps) {}

  async open(path: string, options: OpenOptions = {}): Promise<void> {
    const opened = await openNote(this.deps.app, path, options);
    if (!opened) this.deps.notices.say(outcome.missing(path));
  }

  /** Acts with all of them or with none, as one step. Resolves to whether the notes now say so. */
  async act(people: readonly Person[], actionFor: (person: Person) => PersonAction): Promise<boolean> {
    const { clock, dates } = this.deps;
    const acts = people.map((person) => ({ path: person.path, action: actionFor(person) }));
    const [first] = acts;
    if (first === undefined) return true;
    const text = doneText(first.action, people, { today: clock.today(), dates });
    const names = outcome.names(people.map(({ name }) => name));
    return this.together(acts, { text, names, beside: this.stillListed(first.action, people) });
  }

  /** Carries out acts of whatever kinds as one step, told in those words. Resolves to whether the notes now say so. */
  async together(acts: readonly PersonAct[], told: Told): Promise<boolean> {
    const { acting, notices } = this.deps;
    const request = { acts, label: told.text };
    const result = await acting.together(request);
    const rewriting = await this.rewriting(result);
    return notices.did(rewriting === null ? result : await acting.together({ ...request, rewriting }), told);
  }

  /**
   * Acts with each of them that it can be done with, as one step: with many people, one note that needs mending must
   * not stand in the way of the others. Resolves to those it could not be done with; one notice names them and says why.
   */
  async actEach(
    people: readonly Person[],
    actionFor: (person: Person) => PersonAction,
  ): Promise<readonly Person[]> {
    if (people.length <= 1) return (await this.act(people, actionFor)) ? [] : people;
    const { acting, clock, dates, notices } = this.deps;
    const told = { today: clock.today(), dates };
    const acts = people.map((person) => ({ path: person.path, action: actionFor(person), person }));
    const { outcomes, step } = await acting.each({ acts, label: (done) => eachDoneText(done, told) });
    const notDone = notDoneOf(people, outcomes);
    const left = notDone.map(({ person }) => person);
    const done = people.filter((person) => !left.includes(person));
    const [first] = acts;
    const beside = first === undefined ? "" : this.stillListed(first.action, done);
    notices.didEach({ done: done.map(({ name }) => name), notDone, step, beside });
    return left;
  }

  private stillListed(action: PersonAction, people: readonly Person[]): string {
    const { clock, privacy } = this.deps;
    return stillListedText(
      action,
      people.map((person) => privacy.shown(person)),
      clock.today(),
    );
  }

  /**
   * The notes whose properties are to be written anew, where nothing less makes a change possible and the user agrees;
   * else null.
   */
  private async rewriting(result: TogetherOutcome): Promise<readonly string[] | null> {
    if (result.kind === "done" || result.problem.kind === "failed") return null;
    const { path, refusal } = result.problem;
    if (refusal.code !== "not-provable" || result.left.length > 0) return null;
    const sentences = [refusalText(path, refusal), rewrite.what, rewrite.cost];
    const { title, yes } = rewrite;
    return (await askWhether(this.deps.app, { title, sentences, yes })) ? [path] : null;
  }

  /** Writes an interaction of today with the preferred channel. */
  async logToday(person: Person): Promise<void> {
    await this.act([person], (each) => this.contactToday(each));
  }

  /** Writes an interaction of today with each of them; resolves to those it could not be done with. */
  async logTodayWithEach(people: readonly Person[]): Promise<readonly Person[]> {
    return this.actEach(people, (each) => this.contactToday(each));
  }

  async snooze(person: Person, until: Day): Promise<void> {
    await this.act([person], () => ({ kind: "snooze", until }));
  }

  async wake(person: Person): Promise<void> {
    await this.act([person], () => ({ kind: "wake" }));
  }

  async undo(): Promise<void> {
    this.tell(await this.deps.history.undo(), "undo");
  }

  async redo(): Promise<void> {
    this.tell(await this.deps.history.redo(), "redo");
  }

  /** Makes the note of somebody new; resolves to its path, or to null when it could not be made. */
  async create(request: Omit<NewPersonRequest, "label">): Promise<string | null> {
    const { createPerson, notices, openSettings } = this.deps;
    const result = await createPerson({ ...request, label: outcome.created(request.name) });
    if (result.kind === "created") {
      notices.offerUndo(createdText(result, request.name), result.step);
      return result.path;
    }
    tellNotCreated(result, request.name, { notices, openSettings });
    return null;
  }

  /** Only addresses that no page can abuse are opened; the note decides the rest of the address, not its scheme. */
  reach(address: string): void {
    if (/^(?:mailto|tel|sms|https?):/i.test(address)) window.open(address);
    else this.deps.notices.say(outcome.noSafeLink);
  }

  private contactToday({ details: { channel } }: Person): PersonAction {
    const contact = { day: this.deps.clock.today(), channel, direction: null, text: "" };
    return { kind: "log", contact, kept: [] };
  }

  private tell(result: Parameters<typeof stepText>[0], direction: "undo" | "redo"): void {
    const text = stepText(result, direction);
    if (result.kind === "refused") this.deps.notices.problem(text);
    else this.deps.notices.moved(text);
  }
}

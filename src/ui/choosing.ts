import type { App } from "obsidian";
import { h } from "preact";
import type { PersonAction } from "../app/act";
import { toCelebrate } from "../app/milestones";
import type { Clock } from "../clock";
import type { Commitment } from "../domain/commitment";
import { horizon } from "../domain/horizon";
import type { Person } from "../domain/person";
import type { Dates } from "../i18n/dates";
import { circlesOf, type Settings } from "../settings/settings";
import { cadenceWords, presentCadence } from "./cadence-words";
import type { Actions } from "./actions";
import type { Asking } from "./asking";
import { Drafts } from "./drafts";
import { NewPersonForm, type NewPersonDraft } from "./modals/new-person-form";
import { onceKnown, type KnownDeps } from "./once-known";
import { ChoiceSuggest, type Choice } from "./suggest/choice-suggest";
import { WORDS } from "./words";

const { MODALS, titles } = WORDS.modals;
const { outcome } = WORDS.outcome;
const { milestoneName } = WORDS.reason;

export interface ChoosingDeps extends KnownDeps {
  readonly app: App;
  readonly clock: Clock;
  readonly dates: Dates;
  readonly actions: Actions;
  readonly asking: Asking;
  readonly settings: () => Settings;
  readonly people: () => readonly Person[];
  /** The path that the note of somebody of that name would have; null where the name gives none. */
  readonly newPersonPath: (name: string) => string | null;
}

/** Lets one of several be chosen, such as a promise, a milestone or a circle, and acts on it. */
export class Choosing {
  /** By the name that was looked for: there is no note yet. */
  private readonly newPeople = new Drafts<NewPersonDraft>();

  constructor(private readonly deps: ChoosingDeps) {}

  keep(person: Person): void {
    const on = this.deps.clock.today();
    this.choose(this.promises(person), MODALS.pickers.keep, (promise) => {
      void this.deps.actions.act([person], () => ({ kind: "promise-keep", promise, on }));
    });
  }

  drop(person: Person): void {
    const on = this.deps.clock.today();
    this.choose(this.promises(person), MODALS.pickers.drop, (promise) => {
      void this.deps.actions.act([person], () => ({ kind: "promise-drop", promise, on }));
    });
  }

  move(person: Person): void {
    const choices = this.promises(person);
    this.takeOrChoose(choices, MODALS.pickers.move, (promise) => this.deps.asking.moveDay(person, promise));
  }

  /** The milestones that can be celebrated today. */
  toCelebrate(person: Person): ReturnType<typeof toCelebrate> {
    return toCelebrate(person, horizon(this.deps.clock.today(), this.deps.settings()));
  }

  celebrate(person: Person): void {
    const choices = this.toCelebrate(person).map((value) => ({ value, text: milestoneName(value) }));
    this.takeOrChoose(choices, MODALS.pickers.celebrate, (milestone) => {
      const text = outcome.congratulation(milestoneName(milestone));
      const on = this.deps.clock.today();
      void this.deps.actions.act([person], () => ({ kind: "milestone-celebrate", milestone, on, text }));
    });
  }

  circle(...people: readonly Person[]): void {
    const circles = circlesOf(this.deps.settings());
    const choices: Choice<string | null>[] = circles.map(({ name }) => ({ value: name, text: name }));
    const none = { value: null, text: MODALS.pickers.noCircle };
    this.choose([...choices, none], MODALS.pickers.circle, (name) => {
      void this.deps.actions.actEach(people, () => ({ kind: "circle", name }));
    });
  }

  /** Asks how often; `done` is called once that is written with anybody. */
  cadence(people: readonly Person[], done: () => void = () => undefined): void {
    const canClear = people.some(({ cadence }) => cadence !== null);
    const form = {
      ...cadenceWords(circlesOf(this.deps.settings())),
      canClear,
      first: presentCadence(people),
    };
    const asked = { what: "cadence", title: titles.cadence(namesOf(people)), of: people };
    this.deps.asking.words(asked, form, async (words) => {
      const isWritten = await this.each(people, () => ({ kind: "cadence", words }));
      if (isWritten) done();
      return isWritten;
    });
  }

  relationship(...people: readonly Person[]): void {
    const { words: label, placeholder, save: saveLabel, usual } = MODALS.relationship;
    const known = this.deps.people().flatMap(({ details }) => details.relationships);
    const options = [...new Set([...known, ...usual])].sort();
    const theirs = new Set(people.map(({ details }) => details.relationship ?? ""));
    const [one = ""] = theirs;
    const first = theirs.size === 1 ? one : "";
    const canClear = theirs.size > 1 || first !== "";
    const form = { label, placeholder, saveLabel, problemOf: () => null, options, canClear, first };
    const asked = { what: "relationship", title: titles.relationship(namesOf(people)), of: people };
    this.deps.asking.words(asked, form, (words) =>
      this.each(people, () => ({ kind: "relationship", words })),
    );
  }

  /** Asks for somebody new and opens their note. */
  newPerson(name = ""): void {
    this.askForNew(name, (path) => void this.deps.actions.open(path));
  }

  /** Asks for somebody new on the way to something else, which goes on with them. */
  newPersonFor(name: string, goOn: (person: Person) => void): void {
    const { actions } = this.deps;
    this.askForNew(name, (path) => {
      void onceKnown(path, this.deps).then((person) => {
        if (person === null) void actions.open(path);
        else goOn(person);
      });
    });
  }

  /** `made` is told of the path of the note once the window has closed, which gives the focus back. */
  private askForNew(name: string, made: (path: string) => void): void {
    const { actions, app, asking, newPersonPath } = this.deps;
    const fresh = (): NewPersonDraft => ({ name, metAt: "", followsUp: false });
    let path: string | null = null;
    asking.show({ title: MODALS.newPerson.title, focus: "input" }, (close) => {
      const closeAndGoOn = (): void => {
        close();
        if (path !== null) made(path);
      };
      return h(NewPersonForm, {
        ...this.newPeople.form([name], { fresh, close: closeAndGoOn }),
        place: (wanted) => {
          const at = newPersonPath(wanted);
          return at === null ? null : { path: at, isTaken: app.vault.getAbstractFileByPath(at) !== null };
        },
        save: async (person) => {
          path = await actions.create(person);
          return path !== null;
        },
      });
    });
  }

  private promises(person: Person): Choice<Commitment>[] {
    const { clock, dates } = this.deps;
    const { mine, theirs } = MODALS.pickers;
    return person.commitments.map((value) => {
      const when = value.due === null ? [] : [dates.near(value.due, clock.today())];
      const note = [value.direction === "mine" ? mine : theirs, ...when].join(" · ");
      return { value, text: value.text, note };
    });
  }

  /** Resolves to whether it was done with anybody; one notice says with whom it was not, and why. */
  private async each(
    people: readonly Person[],
    actionFor: (person: Person) => PersonAction,
  ): Promise<boolean> {
    return (await this.deps.actions.actEach(people, actionFor)).length < people.length;
  }

  /** The only one is taken at once, where nothing is closed by that; a promise is read before it is. */
  private takeOrChoose<T>(choices: readonly Choice<T>[], question: string, act: (value: T) => void): void {
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) act(only.value);
    else this.choose(choices, question, act);
  }

  private choose<T>(choices: readonly Choice<T>[], question: string, act: (value: T) => void): void {
    new ChoiceSuggest(this.deps.app, choices, act, question).open();
  }
}

function namesOf(people: readonly Person[]): string {
  return outcome.names(people.map(({ name }) => name));
}

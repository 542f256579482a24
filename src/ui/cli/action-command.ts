import type { CliData, CliFlags } from "obsidian";
import type { ActOutcome, Acting, PersonAction } from "../../app/act";
import { findPeople, type Found } from "../../app/find-people";
import type { WriteOutcome } from "../../app/ports";
import type { Circle } from "../../domain/cadence";
import type { Day } from "../../domain/day";
import type { Horizon } from "../../domain/horizon";
import type { Person } from "../../domain/person";
import type { Dates } from "../../i18n/dates";
import { doneText, eachDoneText, stillListedText } from "../action-words";
import { sentences, stoppedText } from "../outcome-words";
import { json } from "./list-commands";
import { textParam } from "./params";
import { problemShape, writeShape } from "./shapes";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;
const { cli } = WORDS.commands;
const { outcome } = WORDS.outcome;

/** What the commands that write about people look at. */
export interface ActionDeps {
  readonly people: () => readonly Person[];
  readonly today: () => Day;
  readonly acting: Acting;
  /** The user's own channels. */
  readonly channels: () => readonly string[];
  readonly circles: () => readonly Circle[];
  readonly horizon: () => Horizon;
  readonly dates: Dates;
}

/** What a command asks to be done. */
export interface Ask {
  /** What is said of the command itself in JSON, beside the results. */
  readonly shape?: object;
  /** What to do with a person, or why that cannot be done, as a sentence. */
  readonly actionFor: (person: Person) => PersonAction | string;
}

/** A command that does something with people. */
export interface ActionCommand {
  readonly name: keyof typeof words.commands;
  /** The flags besides `people`. */
  readonly flags: CliFlags;
  /** Throws with a sentence when the values cannot be understood: then nothing is written at all. */
  readonly read: (params: CliData, deps: ActionDeps) => Ask;
}

/** One person's part of the answer. */
interface Result {
  readonly name: string;
  readonly path: string | null;
  readonly outcome: WriteOutcome["kind"] | "unknown-person" | "several-people" | "not-possible";
  /** Of a write that did not take place. */
  readonly reason: string | null;
  readonly conflict: boolean;
  readonly message: string;
}

const NO_REASON = problemShape(null);

interface Planned {
  readonly person: Person;
  readonly action: PersonAction;
}

/** Acts with each person that can be told; one that cannot is reported and does not stop the others. */
export async function act(
  { read }: ActionCommand,
  params: CliData,
  deps: ActionDeps,
  asJson: boolean,
): Promise<string> {
  const ask = read(params, deps);
  const found = findPeople(deps.people(), textParam(params, "people"));
  if (found.length === 0) throw new Error(words.noNames);
  const asked = found.map((match) => askedOf(match, ask));
  const planned = asked.filter((each) => "action" in each);
  const done = await results(planned, deps);
  const answers = asked.flatMap((each) => ("action" in each ? (done.get(each) ?? []) : each));
  if (asJson) return json({ today: deps.today(), ...ask.shape, results: answers });
  return answers.map(({ message }) => message).join("\n");
}

function askedOf(found: Found, { actionFor }: Ask): Planned | Result {
  if (found.kind === "one") {
    const { person } = found;
    const action = actionFor(person);
    if (typeof action !== "string") return { person, action };
    return { name: person.name, path: person.path, outcome: "not-possible", ...NO_REASON, message: action };
  }
  const { query: name } = found;
  if (found.kind === "none")
    return { name, path: null, outcome: "unknown-person", ...NO_REASON, message: cli.unknownPerson(name) };
  const paths = found.people.map(({ path }) => path);
  return {
    name,
    path: null,
    outcome: "several-people",
    ...NO_REASON,
    message: cli.severalPeople(name, paths),
  };
}

async function results(planned: readonly Planned[], deps: ActionDeps): Promise<Map<Planned, Result>> {
  const told = { today: deps.today(), dates: deps.dates };
  const acts = planned.map(({ person, action }) => ({ path: person.path, action, person }));
  const { outcomes } = await deps.acting.each({ acts, label: (done) => eachDoneText(done, told) });
  return new Map(
    planned.flatMap((each, at) => {
      const result = outcomes[at];
      if (result === undefined) return [];
      const { name, path } = each.person;
      const people = [each.person];
      const stillListed = stillListedText(each.action, people, told.today);
      const done = sentences(doneText(each.action, people, told), stillListed);
      return [[each, { name, path, ...writeShape(result), message: messageOf(result, name, done) }]];
    }),
  );
}

function messageOf(result: ActOutcome, name: string, done: string): string {
  if (result.kind === "written") return done;
  if (result.kind === "unchanged") return outcome.unchanged(name);
  return stoppedText({ problem: result, left: result.left });
}

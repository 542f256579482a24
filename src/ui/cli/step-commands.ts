import type { CliData } from "obsidian";
import type { NewPersonOutcome, NewPersonRequest } from "../../app/new-person";
import type { StepOutcome } from "../../app/undo-history";
import type { Day } from "../../domain/day";
import { createdText, stepText } from "../outcome-words";
import { json } from "./list-commands";
import { problemShape } from "./shapes";
import { isSet, requiredText, textParam } from "./params";
import { WORDS } from "../words";

const { outcome } = WORDS.outcome;

export interface StepDeps {
  readonly today: () => Day;
  readonly history: {
    undo(): Promise<StepOutcome>;
    redo(): Promise<StepOutcome>;
  };
  readonly createPerson: (request: NewPersonRequest) => Promise<NewPersonOutcome>;
}

/** Makes the note of somebody new. */
export async function newPerson(params: CliData, deps: StepDeps, asJson: boolean): Promise<string> {
  const name = requiredText(params, "name");
  const request = {
    name,
    metAt: textParam(params, "met-at"),
    followsUp: isSet(params, "follow-up"),
    label: outcome.created(name),
  };
  const result = await deps.createPerson(request);
  const message = createdText(result, name);
  const path = result.kind === "created" ? result.path : null;
  if (!asJson) return message;
  const problem = problemShape(result.kind === "unwritten" ? result.outcome : null);
  return json({ today: deps.today(), name, path, outcome: result.kind, ...problem, message });
}

/** Takes back or does again what was written last. */
export async function step(
  direction: "undo" | "redo",
  { today, history }: StepDeps,
  asJson: boolean,
): Promise<string> {
  const result = await history[direction]();
  const message = stepText(result, direction);
  const paths = result.kind === "done" ? result.step.writes.map(({ path }) => path) : [];
  const problem = result.kind === "refused" ? result.problem : null;
  return asJson
    ? json({ today: today(), outcome: result.kind, ...problemShape(problem), paths, message })
    : message;
}

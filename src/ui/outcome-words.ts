import type { ActOutcome } from "../app/act";
import type { NewPersonOutcome } from "../app/new-person";
import type { StepOutcome } from "../app/undo-history";
import { isUnwritten, type Unwritten } from "../app/write-outcome";
import type { Person } from "../domain/person";
import { WORDS } from "./words";

const { outcome, refusalText } = WORDS.outcome;

/** Sentences behind each other, without those that are empty. */
export function sentences(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" ");
}

/** Why nothing was written, as a sentence. */
export function problemText(result: Unwritten): string {
  if (result.kind !== "failed") return refusalText(result.path, result.refusal);
  if (result.reason === "missing") return outcome.missing(result.path);
  return result.reason === "exists"
    ? outcome.exists(result.path)
    : outcome.failed(result.path, result.message);
}

/** What taking a step back, or doing it again, came to. */
export function stepText(result: StepOutcome, direction: "undo" | "redo"): string {
  const isUndo = direction === "undo";
  switch (result.kind) {
    case "none":
      return isUndo ? outcome.nothingToUndo : outcome.nothingToRedo;
    case "done":
      return isUndo ? outcome.undone(result.step.label) : outcome.redone(result.step.label);
    case "refused":
      return stoppedText(result);
  }
}

/** Why several writes did not take place, and what of them stands all the same. */
export function stoppedText({
  problem,
  left,
}: {
  readonly problem: Unwritten;
  readonly left: readonly string[];
}): string {
  const text = problemText(problem);
  return left.length === 0 ? text : outcome.standsChanged(text, left);
}

/** Somebody with whom an action could not be done, and why, as a sentence. */
export interface NotDone {
  readonly person: Person;
  readonly why: string;
}

/** Those of several people with whom an action could not be done; the outcomes are in the order of the people. */
export function notDoneOf(people: readonly Person[], outcomes: readonly ActOutcome[]): NotDone[] {
  return people.flatMap((person, at) => {
    const result = outcomes[at];
    if (result === undefined || !isUnwritten(result)) return [];
    return [{ person, why: stoppedText({ problem: result, left: result.left }) }];
  });
}

/** A notice with more reasons than that is not read any more; further people are named without one. */
const MOST_REASONS = 5;

/** What an action with each of several people came to: what was done, then with whom it could not be done and why. */
export function eachText(done: string, notDone: readonly NotDone[], asked: number): string {
  if (notDone.length === 0) return done;
  const reasons = notDone
    .slice(0, MOST_REASONS)
    .map(({ person, why }) => outcome.notDoneFor(person.name, why));
  const others = notDone.slice(MOST_REASONS).map(({ person }) => person.name);
  const lines = [done, outcome.notDone(notDone.length, asked), ...reasons];
  if (others.length > 0) lines.push(outcome.alsoNotDone(others));
  return lines.filter((line) => line !== "").join("\n");
}

/** What making a new person's note came to. */
export function createdText(result: NewPersonOutcome, name: string): string {
  switch (result.kind) {
    case "created":
      return result.refusal === null
        ? outcome.created(name)
        : outcome.createdPlain(name, refusalText(result.path, result.refusal));
    case "no-name":
      return outcome.noName;
    case "no-template":
      return outcome.noTemplate(result.path);
    case "unwritten":
      return problemText(result.outcome);
  }
}

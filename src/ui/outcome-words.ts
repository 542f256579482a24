import type { NewPersonOutcome } from "../app/new-person";
import type { StepOutcome, Unwritten } from "../app/undo-history";
import { WORDS } from "./words";

const { outcome, refusalText } = WORDS.outcome;

/** Why nothing was written, as a sentence. */
export function problemText(result: Unwritten): string {
  if (result.kind === "refused") return refusalText(result.path, result.refusal);
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

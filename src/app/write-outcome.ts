import { isConflict, type Conflict, type Edit, type Refusal } from "../note/text/edit";
import type { WriteOutcome } from "./ports";

/** A write that took place. */
export type Written = Extract<WriteOutcome, { kind: "written" }>;

/** Why a write did not take place. */
export type Unwritten = Extract<WriteOutcome, { kind: "refused" | "conflict" | "failed" }>;

export function isUnwritten(outcome: WriteOutcome): outcome is Unwritten {
  return outcome.kind === "refused" || outcome.kind === "conflict" || outcome.kind === "failed";
}

/** What comes of an edit that leaves the note of a path as it is. */
export function outcomeOfNone(path: string, edit: Exclude<Edit, { kind: "changed" }>): WriteOutcome {
  return edit.kind === "unchanged" ? { kind: "unchanged", path } : refusedWrite(path, edit.refusal);
}

/** What comes of an edit that was refused. */
export function refusedWrite(path: string, refusal: Refusal | Conflict): Unwritten {
  return isConflict(refusal) ? { kind: "conflict", path, refusal } : { kind: "refused", path, refusal };
}

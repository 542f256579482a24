import { Notice } from "obsidian";
import type { TogetherOutcome } from "../app/perform";
import type { Step } from "../app/undo-history";
import { fragmentOf } from "./notice-buttons";
import { eachText, sentences, stoppedText, type NotDone } from "./outcome-words";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

/** Long enough to take down with whom something could not be done. */
const WITH_NAMES_MS = 30_000;

/** How an action is told. */
export interface Told {
  /** What was done, which is also how it is told when it is taken back. */
  readonly text: string;
  readonly names: string;
  /** What else is to be known once it took place, as a sentence. */
  readonly beside?: string;
}

/** What an action with each of several people came to. */
export interface EachDone {
  /** The names of those it was done with. */
  readonly done: readonly string[];
  readonly notDone: readonly NotDone[];
  readonly step: Step;
  /** What else is to be known of those it was done with, as a sentence. */
  readonly beside?: string;
}

/** The notices that outcomes are told by. */
export interface Telling {
  readonly say: (text: string) => void;
  readonly problem: (text: string) => void;
  /** Stays as long as is usual, or as long as that. */
  readonly offerUndo: (text: string, step: Step, duration?: number) => void;
}

/** Tells what an action came to; returns whether the notes now say what they were meant to say. */
export function tellOutcome(
  result: TogetherOutcome,
  { text, names, beside = "" }: Told,
  { say, problem, offerUndo }: Telling,
): boolean {
  if (result.kind === "stopped") problem(stoppedText(result));
  else if (result.step.writes.length === 0) say(outcome.unchanged(names));
  else offerUndo(sentences(text, beside), result.step);
  return result.kind === "done";
}

/** Tells what an action with each of several people came to. */
export function tellEach(result: EachDone, { say, offerUndo }: Telling): void {
  const { notDone, step } = result;
  const text = wordsFor(result);
  const isAll = notDone.length === 0;
  if (step.writes.length > 0) offerUndo(text, step, isAll ? undefined : WITH_NAMES_MS);
  else if (isAll) say(text);
  else new Notice(fragmentOf(text), WITH_NAMES_MS);
}

function wordsFor({ done, notDone, step, beside = "" }: EachDone): string {
  const unchanged = done.length === 0 ? "" : outcome.unchanged(outcome.names(done));
  const told = step.writes.length > 0 ? sentences(step.label, beside) : unchanged;
  return eachText(told, notDone, done.length + notDone.length);
}

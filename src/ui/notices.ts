import { Notice } from "obsidian";
import type { TogetherOutcome } from "../app/perform";
import type { Step, UndoHistory } from "../app/undo-history";
import { stepText, stoppedText } from "./outcome-words";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

/** Long enough to read a sentence and reach for its button. */
const WITH_BUTTON_MS = 10_000;
const PROBLEM_MS = 12_000;

/** The only place that shows notices. */
export interface Notices {
  say(text: string): void;
  /** Stays longer, for what has to be read. */
  problem(text: string): void;
  /**
   * Shows what an action came to; one that took place can be undone from the notice. Returns whether the notes now
   * say what they were meant to say.
   */
  did(result: TogetherOutcome, done: { readonly text: string; readonly names: string }): boolean;
  /** Says that something was done and offers to undo it. */
  offerUndo(text: string, step: Step): void;
}

/** `focusBack` is called when a notice goes that had the focus, so that the keyboard is where it was before. */
export function createNotices(history: Pick<UndoHistory, "undo">, focusBack: () => void): Notices {
  const say = (text: string): void => void new Notice(text);
  const problem = (text: string): void => void new Notice(text, PROBLEM_MS);
  const offerUndo = (text: string, step: Step): void =>
    showWithButton(text, async () => {
      focusBack();
      const result = await history.undo(step);
      (result.kind === "done" ? say : problem)(stepText(result, "undo"));
    });
  return {
    say,
    problem,
    offerUndo,
    did: (result, { text, names }) => {
      if (result.kind === "stopped") problem(stoppedText(result));
      else if (result.step.writes.length === 0) say(outcome.unchanged(names));
      else offerUndo(text, result.step);
      return result.kind === "done";
    },
  };
}

function showWithButton(text: string, takeBack: () => Promise<void>): void {
  const notice = new Notice("", WITH_BUTTON_MS);
  notice.setMessage(
    createFragment((fragment) => {
      fragment.createSpan({ cls: "rapport-notice-text", text });
      const button = fragment.createEl("button", { cls: "rapport-notice-undo", text: outcome.undo });
      button.addEventListener("click", () => {
        notice.hide();
        void takeBack();
      });
    }),
  );
}

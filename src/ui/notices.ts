import { Notice } from "obsidian";
import type { NoteWriter, WriteOutcome } from "../app/ports";
import { undoWrite, type Written } from "../app/undo-history";
import { outcome, refusalText } from "../i18n/en/outcome";

/** Long enough to read a sentence and reach for its button. */
const WITH_BUTTON_MS = 10_000;
const PROBLEM_MS = 12_000;

/** The only place that shows notices. */
export interface Notices {
  say(text: string): void;
  /**
   * Shows what a write came to; one that took place can be undone from the notice. Returns whether the note now
   * says what it was meant to say.
   */
  wrote(result: WriteOutcome, done: { readonly text: string; readonly name: string }): boolean;
}

/** `focusBack` is called when a notice goes that had the focus, so that the keyboard is where it was before. */
export function createNotices(writer: NoteWriter, focusBack: () => void): Notices {
  const say = (text: string): void => void new Notice(text);
  return {
    say,
    wrote: (result, { text, name }) => {
      if (result.kind === "written") {
        offerUndo(text, async () => {
          focusBack();
          await undo(writer, result, name);
        });
      } else if (result.kind === "unchanged") say(outcome.unchanged(name));
      else void new Notice(problemText(result), PROBLEM_MS);
      return result.kind === "written" || result.kind === "unchanged";
    },
  };
}

/** Why nothing was written, as a sentence. */
export function problemText(result: Extract<WriteOutcome, { kind: "refused" | "failed" }>): string {
  if (result.kind === "refused") return refusalText(result.path, result.refusal);
  if (result.reason === "missing") return outcome.missing(result.path);
  return result.reason === "exists"
    ? outcome.exists(result.path)
    : outcome.failed(result.path, result.message);
}

function offerUndo(text: string, takeBack: () => Promise<void>): void {
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

async function undo(writer: NoteWriter, written: Written, name: string): Promise<void> {
  const result = await undoWrite(writer, written);
  const isBack = result.kind === "written" || result.kind === "unchanged";
  new Notice(isBack ? outcome.undone(name) : problemText(result), isBack ? undefined : PROBLEM_MS);
}

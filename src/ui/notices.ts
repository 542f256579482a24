import { Notice, Platform } from "obsidian";
import type { TogetherOutcome } from "../app/perform";
import type { Step, UndoHistory } from "../app/undo-history";
import { eachText, sentences, stepText, stoppedText, type NotDone } from "./outcome-words";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

/** Long enough to read a sentence and reach for its button. */
const WITH_BUTTON_MS = 10_000;
const PROBLEM_MS = 12_000;
/** Long enough to take down with whom something could not be done. */
const WITH_NAMES_MS = 30_000;
/** Long enough to send something in another app and come back. */
const WITH_QUESTION_MS = 300_000;
/** More that offer an undo would cover the list, in which what they tell of can be undone as well. */
const MOST_AT_ONCE = 2;
/** There it stands over the header of the list, which has to be within reach. */
const MOST_ON_PHONE = 1;

/** The only place that shows notices. */
export interface Notices {
  say(text: string): void;
  /** Stays longer, for what has to be read. */
  problem(text: string): void;
  /** Says which step was undone or done again, in place of what was said so before: step after step stands in one place. */
  moved(text: string): void;
  /**
   * Shows what an action came to; one that took place can be undone from the notice. Returns whether the notes now
   * say what they were meant to say.
   */
  did(result: TogetherOutcome, told: Told): boolean;
  /**
   * Shows what an action with each of several people came to, which can be undone from the notice. One that names
   * people with whom it could not be done stays longest: they are still to be seen to.
   */
  didEach(result: EachDone): void;
  /** Says that something was done and offers to undo it. */
  offerUndo(text: string, step: Step): void;
  /** Asks something that is answered by its button, or by letting it go. */
  ask(text: string, answer: Answer): void;
  /** The same as an undo for what is no step of the notes; `takeBack` resolves to what it came to. */
  offer(text: string, takeBack: () => Promise<string>): void;
}

/** The button of a notice. */
export interface Answer {
  readonly text: string;
  readonly run: () => Promise<void>;
}

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

/** `focusBack` is called when a notice goes that had the focus, so that the keyboard is where it was before. */
export function createNotices(
  history: Pick<UndoHistory, "undo" | "whenOver">,
  focusBack: () => void,
): Notices {
  const say = (text: string): void => void new Notice(text);
  const problem = (text: string): void => void new Notice(text, PROBLEM_MS);
  let lastMove: Notice | null = null;
  /** What takes away each notice with an undo, the newest last; one that names people is to be seen to and stays. */
  const offered = new Set<() => void>();
  const makeRoom = (most: number): void => {
    for (const leave of [...offered].slice(0, Math.max(0, offered.size - most))) leave();
    if (Platform.isPhone) lastMove?.hide();
  };
  const moved = (text: string): void => {
    lastMove?.hide();
    if (Platform.isPhone) makeRoom(0);
    lastMove = new Notice(text);
  };
  const withButton = (shown: Shown, answer: Answer): Notice =>
    showWithButton(shown, {
      text: answer.text,
      run: () => {
        focusBack();
        return answer.run();
      },
    });
  const withUndo = (shown: Shown, run: Answer["run"]): Notice =>
    withButton(shown, { text: outcome.undo, run });
  const offerUndo = (text: string, step: Step, duration = WITH_BUTTON_MS): void => {
    const notice = withUndo({ text, duration }, async () => {
      const result = await history.undo(step);
      (result.kind === "done" ? moved : problem)(stepText(result, "undo"));
    });
    const leave = (): void => {
      if (notice.messageEl.contains(notice.messageEl.doc.activeElement)) focusBack();
      notice.hide();
      offered.delete(leave);
    };
    history.whenOver(step, leave);
    if (duration === WITH_BUTTON_MS) offered.add(leave);
    makeRoom(Platform.isPhone ? MOST_ON_PHONE : MOST_AT_ONCE);
  };
  return {
    say,
    problem,
    moved,
    offerUndo: (text, step) => offerUndo(text, step),
    offer: (text, takeBack) =>
      void withUndo({ text, duration: WITH_BUTTON_MS }, async () => say(await takeBack())),
    ask: (text, answer) => void withButton({ text, duration: WITH_QUESTION_MS }, answer),
    didEach: ({ done, notDone, step, beside = "" }) => {
      const isWritten = step.writes.length > 0;
      const unchanged = done.length === 0 ? "" : outcome.unchanged(outcome.names(done));
      const text = eachText(
        isWritten ? sentences(step.label, beside) : unchanged,
        notDone,
        done.length + notDone.length,
      );
      const isAll = notDone.length === 0;
      if (isWritten) offerUndo(text, step, isAll ? WITH_BUTTON_MS : WITH_NAMES_MS);
      else if (isAll) say(text);
      else new Notice(fragmentOf(text), WITH_NAMES_MS);
    },
    did: (result, { text, names, beside = "" }) => {
      if (result.kind === "stopped") problem(stoppedText(result));
      else if (result.step.writes.length === 0) say(outcome.unchanged(names));
      else offerUndo(sentences(text, beside), result.step);
      return result.kind === "done";
    },
  };
}

interface Shown {
  readonly text: string;
  readonly duration: number;
}

function showWithButton({ text, duration }: Shown, answer: Answer): Notice {
  const notice = new Notice("", duration);
  notice.containerEl.addClass("rapport-notice");
  const fragment = fragmentOf(text);
  const button = fragment.createEl("button", { cls: "rapport-notice-undo", text: answer.text });
  button.addEventListener("click", () => {
    notice.hide();
    void answer.run();
  });
  notice.setMessage(fragment);
  return notice;
}

function fragmentOf(text: string): DocumentFragment {
  return createFragment((fragment) => void fragment.createSpan({ cls: "rapport-notice-text", text }));
}

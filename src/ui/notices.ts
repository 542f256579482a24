import { Notice } from "obsidian";
import type { TogetherOutcome } from "../app/perform";
import type { Step, UndoHistory } from "../app/undo-history";
import { showWithButtons, type Answer, type Shown } from "./notice-buttons";
import { tellEach, tellOutcome, type EachDone, type Told } from "./notice-outcomes";
import { stepText } from "./outcome-words";
import { ShownNotices } from "./shown-notices";
import { WORDS } from "./words";

const { outcome } = WORDS.outcome;

/** Long enough to read a sentence and reach for its button. */
const WITH_BUTTON_MS = 10_000;
const PROBLEM_MS = 12_000;
/** Long enough to send something in another app and come back. */
const WITH_QUESTION_MS = 300_000;

/** The only place that shows notices. */
export interface Notices {
  say(text: string): void;
  /** Stays longer, for what has to be read; with buttons where it can be put right. */
  problem(text: string, ...ways: readonly Answer[]): void;
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
  /** Says that something was done and offers to undo it, and beside that ways to what it is about. */
  offerUndo(text: string, step: Step, ...ways: readonly Answer[]): void;
  /** Asks something that is answered by its button, or by letting it go. */
  ask(text: string, answer: Answer): void;
  /** The same as an undo for what is no step of the notes; `takeBack` resolves to what it came to. */
  offer(text: string, takeBack: () => Promise<string>): void;
}

/** `focusBack` is called when a notice goes that had the focus, so that the keyboard is where it was before. */
export function createNotices(
  history: Pick<UndoHistory, "undo" | "whenOver">,
  focusBack: () => void,
): Notices {
  const inSight = new ShownNotices(focusBack);
  const plain = plainNotices(focusBack);
  const moved = (text: string): void => inSight.move(text);
  const takeBack = async (step: Step): Promise<void> => {
    const result = await history.undo(step);
    (result.kind === "done" ? moved : plain.problem)(stepText(result, "undo"));
  };
  const offerUndo = (shown: Shown, step: Step, ...ways: readonly Answer[]): void => {
    const undo = { text: outcome.undo, run: () => takeBack(step) };
    const notice = showAndGoBack(shown, [...ways, undo], focusBack);
    history.whenOver(step, inSight.offer(notice, { staysLong: shown.duration > WITH_BUTTON_MS }));
  };
  const telling = {
    ...plain,
    offerUndo: (text: string, step: Step, duration = WITH_BUTTON_MS) => offerUndo({ text, duration }, step),
  };
  return {
    ...plain,
    moved,
    offerUndo: (text, step, ...ways) => offerUndo({ text, duration: WITH_BUTTON_MS }, step, ...ways),
    didEach: (result) => tellEach(result, telling),
    did: (result, told) => tellOutcome(result, told, telling),
  };
}

/** Those that neither wait for a step nor make room for another. */
function plainNotices(focusBack: () => void): Pick<Notices, "say" | "problem" | "ask" | "offer"> {
  const say = (text: string): void => void new Notice(text);
  const show = (text: string, duration: number, answers: readonly Answer[]): void =>
    void showAndGoBack({ text, duration }, answers, focusBack);
  return {
    say,
    problem: (text, ...ways) => show(text, PROBLEM_MS, ways),
    ask: (text, answer) => show(text, WITH_QUESTION_MS, [answer]),
    offer: (text, run) =>
      show(text, WITH_BUTTON_MS, [{ text: outcome.undo, run: async () => say(await run()) }]),
  };
}

/** A notice whose buttons give the focus back before they do what they are for. */
function showAndGoBack(shown: Shown, answers: readonly Answer[], focusBack: () => void): Notice {
  const goingBack = answers.map(({ text, run }) => ({
    text,
    run: () => {
      focusBack();
      return run();
    },
  }));
  return showWithButtons(shown, goingBack);
}

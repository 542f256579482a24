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
  const withButtons = (shown: Shown, ...answers: readonly Answer[]): Notice =>
    showWithButtons(
      shown,
      answers.map(({ text, run }) => ({
        text,
        run: () => {
          focusBack();
          return run();
        },
      })),
    );
  const problem = (text: string, ...ways: readonly Answer[]): void =>
    void withButtons({ text, duration: PROBLEM_MS }, ...ways);
  const takeBack = async (step: Step): Promise<void> => {
    const result = await history.undo(step);
    (result.kind === "done" ? moved : problem)(stepText(result, "undo"));
  };
  const offerUndo = (shown: Shown, step: Step, ...ways: readonly Answer[]): void => {
    const notice = withButtons(shown, ...ways, { text: outcome.undo, run: () => takeBack(step) });
    const leave = (): void => {
      if (notice.messageEl.contains(notice.messageEl.doc.activeElement)) focusBack();
      notice.hide();
      offered.delete(leave);
    };
    history.whenOver(step, leave);
    if (shown.duration === WITH_BUTTON_MS) offered.add(leave);
    makeRoom(Platform.isPhone ? MOST_ON_PHONE : MOST_AT_ONCE);
  };
  return {
    say,
    problem,
    moved,
    offerUndo: (text, step, ...ways) => offerUndo({ text, duration: WITH_BUTTON_MS }, step, ...ways),
    offer: (text, run) => {
      const answer = { text: outcome.undo, run: async () => say(await run()) };
      withButtons({ text, duration: WITH_BUTTON_MS }, answer);
    },
    ask: (text, answer) => void withButtons({ text, duration: WITH_QUESTION_MS }, answer),
    didEach: ({ done, notDone, step, beside = "" }) => {
      const isWritten = step.writes.length > 0;
      const unchanged = done.length === 0 ? "" : outcome.unchanged(outcome.names(done));
      const text = eachText(
        isWritten ? sentences(step.label, beside) : unchanged,
        notDone,
        done.length + notDone.length,
      );
      const isAll = notDone.length === 0;
      if (isWritten) offerUndo({ text, duration: isAll ? WITH_BUTTON_MS : WITH_NAMES_MS }, step);
      else if (isAll) say(text);
      else new Notice(fragmentOf(text), WITH_NAMES_MS);
    },
    did: (result, { text, names, beside = "" }) => {
      if (result.kind === "stopped") problem(stoppedText(result));
      else if (result.step.writes.length === 0) say(outcome.unchanged(names));
      else offerUndo({ text: sentences(text, beside), duration: WITH_BUTTON_MS }, result.step);
      return result.kind === "done";
    },
  };
}

interface Shown {
  readonly text: string;
  readonly duration: number;
}

/** The last of the buttons is the one that stands there most often: to undo. */
function showWithButtons({ text, duration }: Shown, answers: readonly Answer[]): Notice {
  const notice = new Notice("", duration);
  notice.containerEl.addClass("rapport-notice");
  const fragment = fragmentOf(text);
  answers.forEach((answer, at) => {
    const cls = at === answers.length - 1 ? "rapport-notice-undo" : "rapport-notice-way";
    const button = fragment.createEl("button", { cls, text: answer.text });
    button.addEventListener("click", () => {
      notice.hide();
      void answer.run();
    });
  });
  notice.setMessage(fragment);
  return notice;
}

function fragmentOf(text: string): DocumentFragment {
  return createFragment((fragment) => void fragment.createSpan({ cls: "rapport-notice-text", text }));
}

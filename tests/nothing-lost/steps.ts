import fc from "fast-check";
import { failingOnceIn } from "./failing-once-in";

const ACTIONS = [
  "log",
  "log-several",
  "log-fully",
  "snooze",
  "wake",
  "cadence",
  "status",
  "promise-add",
  "promise-close",
  "milestone-add",
  "tag-add",
  "introduce",
  "share",
  "feedback",
  "give-feedback",
  "let-go",
  "topic-add",
  "topic-close",
  "brief",
  "life-change",
  "meeting",
  "tag-remove",
  "checklist",
  "undo",
  "redo",
] as const;

const EVENTS = [
  "open-pane",
  "open-second-pane",
  "close-pane",
  "go-elsewhere",
  "turn-page",
  "save-pane",
  "rename",
  "sync-renames",
  "sync-restores",
  "sync-deletes",
  "sync-recreates",
  "time-passes",
] as const;

export type ActionName = (typeof ACTIONS)[number];
export type EditName = "edit" | "erase" | "sync-inserts";
export type EventName = (typeof EVENTS)[number];

/** Something that is started, and how far what is under way comes before the next thing starts. */
export interface Step {
  readonly what: ActionName | EditName | EventName;
  /** Whose note. */
  readonly who: number;
  /** Decides the rest: which line, which day, which of several. */
  readonly which: number;
  readonly moves: readonly { readonly choice: number; readonly fails: boolean }[];
}

export function isAction(what: Step["what"]): what is ActionName {
  return ACTIONS.some((action) => action === what);
}

/** True for what takes a hand at the keyboard, or as long: a disk is faster. */
export function isByHand(what: Step["what"]): boolean {
  return ["edit", "erase", "save-pane", "time-passes"].includes(what);
}

/** True for what saves a pane with words in it, so that it takes a hand in that case. */
export function leavesPane(what: Step["what"]): boolean {
  return ["close-pane", "go-elsewhere", "turn-page"].includes(what);
}

/** A third of the steps are actions, more of them edits, the rest what else happens to a vault. */
function stepArbitrary(people: number, failsOnceIn: number | null): fc.Arbitrary<Step> {
  const what = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Step["what"]>("log", "log", "log-several", ...ACTIONS) },
    {
      weight: 5,
      arbitrary: fc.constantFrom<Step["what"]>("edit", "edit", "edit", "edit", "sync-inserts", "erase"),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom<Step["what"]>("open-pane", "open-pane", "open-pane", "save-pane", ...EVENTS),
    },
  );
  const fails = failingOnceIn(failsOnceIn);
  const move = fc.record({ choice: fc.nat({ max: 7 }), fails });
  // Most of it happens to two of the notes, so that much meets in one.
  const who = fc.oneof(fc.constantFrom(0, 1), fc.nat({ max: people - 1 }));
  return fc.record({
    what,
    who,
    which: fc.nat({ max: 9_999 }),
    moves: fc.array(move, { maxLength: 8, size: "max" }),
  });
}

/** What happens to a vault in one go; without faults when `failsOnceIn` is null. */
export function steps(
  people: number,
  { most, failsOnceIn }: { readonly most: number; readonly failsOnceIn: number | null },
): fc.Arbitrary<readonly Step[]> {
  return fc.array(stepArbitrary(people, failsOnceIn), { maxLength: most, size: "max" });
}

import type { BlockDeps } from "../app/block-of";
import type { LineReader } from "../i18n/line-reader";
import { createInserting, type Inserting, type InsertingDeps } from "./inserting";
import { createLiveSettling, type LiveSettling, type LiveSettlingDeps } from "./live-settling";

interface DailyLoopDeps extends InsertingDeps, LiveSettlingDeps {
  readonly readLine: LineReader;
  readonly notes: LiveSettlingDeps["notes"];
}

/** The checklist of the daily note, from putting it there to what its ticks have come to. */
export interface DailyLoop extends Inserting, LiveSettling {
  /** True for the daily note of today. */
  isTodaysNote(path: string): boolean;
}

/** Builds what keeps the daily note and the notes of people in step. */
export function createDailyLoop(deps: DailyLoopDeps): DailyLoop {
  const understood = understoodBy(deps);
  return {
    ...createInserting(deps, understood),
    ...createLiveSettling(deps, understood),
    isTodaysNote: (path) => deps.dailyNotes.dayOf(path) === deps.today(),
  };
}

/** What the lines of a checklist are understood by. */
function understoodBy({ links, roster, settings, words, readLine }: DailyLoopDeps): BlockDeps {
  const { outcome } = words.outcome;
  return {
    links,
    settings,
    person: (path) => roster.person(path),
    words: {
      read: readLine,
      congratulation: (milestone) => outcome.congratulation(words.reason.milestoneName(milestone)),
      thanks: words.settling.thanks,
    },
  };
}

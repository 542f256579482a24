import type { App } from "./app";
import type { PendingDatabases } from "./pending-databases";
import type { PendingTimers } from "./pending-timers";

/** Longer than a busy machine takes to open a vault of thousands of notes. */
const LONGEST_SETTLE_MS = 45_000;
/** One look is not enough: what has just finished may start the next thing. */
const LOOKS = 3;

interface Clockwork {
  readonly timers: PendingTimers;
  readonly databases?: PendingDatabases;
  /** Waits in real time, without being counted among the timers that are waited for. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Resolves when the metadata cache, the queue of writes, merges, databases and all timers due within a second are idle. */
export async function settle(app: App, { timers, databases, wait }: Clockwork): Promise<void> {
  const end = performance.now() + LONGEST_SETTLE_MS;
  for (let calm = 0; calm < LOOKS;) {
    await wait(1);
    await app.openNotes.settled();
    const isQuiet = timers.isIdle && (databases?.isIdle ?? true);
    const isIdle = isQuiet && app.vault.adapter.isIdle && app.metadataCache.isIdle;
    calm = isIdle ? calm + 1 : 0;
    if (performance.now() > end) {
      throw new Error("The app does not come to rest: something starts itself again and again");
    }
  }
}

/** Taken before timers are counted. */
export function realWait(): (ms: number) => Promise<void> {
  const { setTimeout: realSetTimeout } = globalThis;
  return (ms) => new Promise((resolve) => void realSetTimeout(resolve, ms));
}

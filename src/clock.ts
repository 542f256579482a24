import { localDay, type Day } from "./domain/day";

/** The only reader of wall time. */
export interface Clock {
  /** The calendar day in the user's time zone. */
  today(): Day;
  now(): Date;
  /**
   * Calls back with the new day once it has changed. It is looked for every minute and whenever the window gets the
   * focus, because timers stand still while a computer sleeps.
   */
  onDayChange(listener: (today: Day) => void): () => void;
}

/** Splits long work into slices, so that typing never waits for it. */
export interface Pacer {
  /** Resolves at once while the slice lasts, else after the window has had its turn. */
  turn(): Promise<void>;
}

const MINUTE = 60_000;
const SLICE_MS = 8;

/** A clock that looks at the time of that window. */
export function createClock(host: Window): Clock {
  const today = (): Day => localDay(new Date());
  return { today, now: () => new Date(), onDayChange: (listener) => watchDay(host, today, listener) };
}

function watchDay(host: Window, today: () => Day, listener: (today: Day) => void): () => void {
  let known = today();
  const look = (): void => {
    const day = today();
    if (day === known) return;
    known = day;
    listener(day);
  };
  const timer = host.setInterval(look, MINUTE);
  host.addEventListener("focus", look);
  return () => {
    host.clearInterval(timer);
    host.removeEventListener("focus", look);
  };
}

/** A pacer with slices of 8 ms, half of what a frame at 60 Hz has. */
export function createPacer(host: Window): Pacer {
  let start = performance.now();
  return {
    turn: async () => {
      if (performance.now() - start < SLICE_MS) return;
      await new Promise((resolve) => host.setTimeout(resolve, 0));
      start = performance.now();
    },
  };
}

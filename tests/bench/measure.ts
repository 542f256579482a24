/** One line of the report. */
export interface BenchRow {
  readonly what: string;
  /** Median in milliseconds, or a size in bytes where `unit` says so. */
  readonly value: number;
  readonly unit: "ms" | "bytes";
  readonly floor?: { readonly what: string; readonly value: number };
  readonly bar?: Bar;
}

/** What is asked of a figure; of several limits each. */
export interface Bar {
  /** How many times its floor it may be. */
  readonly times?: number;
  /** The most that it may be, in the unit of its row. */
  readonly most?: number;
  /** The milliseconds of its floor where `most` was set: a machine that takes as often as long for both holds it. */
  readonly floorThere?: number;
}

/** The median time of a run in milliseconds, after runs that warm up. */
export function medianTime(run: () => unknown, { times = 9, warmUp = 3 } = {}): number {
  collectAll();
  for (let index = 0; index < warmUp; index += 1) run();
  return median(Array.from({ length: times }, () => timeOf(run)));
}

/** Two things timed in turn, so that both see the same machine. */
export function medianTimes(
  one: () => unknown,
  other: () => unknown,
  { times = 15, warmUp = 5 } = {},
): [number, number] {
  collectAll();
  const rounds = Array.from({ length: warmUp + times }, () => [timeOf(one), timeOf(other)] as const);
  const pairs = rounds.slice(warmUp);
  return [median(pairs.map(([time]) => time)), median(pairs.map(([, time]) => time))];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Leaves no collection half done: it would go on in the midst of what is timed, at the expense of whoever makes most. */
function collectAll(): void {
  globalThis.gc?.();
  globalThis.gc?.();
}

/** One run; what earlier runs left behind is collected first, so that nobody pays for another's garbage. */
export function timeOf(run: () => unknown): number {
  globalThis.gc?.({ type: "minor" });
  const start = performance.now();
  run();
  return performance.now() - start;
}

type Schedule = (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;

/** What starts something once, and what calls it off. */
const PAIRS = [
  ["setTimeout", "clearTimeout"],
  ["requestAnimationFrame", "cancelAnimationFrame"],
  ["requestIdleCallback", "cancelIdleCallback"],
] as const;

/** What is further off than this is not waited for: an autosave, a reminder at midnight. */
const LONGEST_WAIT_MS = 1000;

/**
 * Counts the timeouts that plugins and the host have started on some globals, so that a test can wait until
 * everything that was about to happen has happened.
 */
export class PendingTimers {
  private readonly pending = new Set<unknown>();
  private readonly restores: (() => void)[] = [];

  constructor(globals: readonly object[]) {
    for (const global of globals) for (const [set, clear] of PAIRS) this.watch(global, set, clear);
  }

  get isIdle(): boolean {
    return this.pending.size === 0;
  }

  stop(): void {
    for (const restore of this.restores.reverse()) restore();
    this.restores.length = 0;
    this.pending.clear();
  }

  private watch(global: object, setName: string, clearName: string): void {
    const set: unknown = Reflect.get(global, setName);
    const clear: unknown = Reflect.get(global, clearName);
    if (!isFunction(set) || !isFunction(clear)) return;
    const schedule: Schedule = (callback, ...rest) => {
      const run = (...passed: unknown[]): unknown => {
        this.pending.delete(timer);
        return callback(...passed);
      };
      const timer: unknown = Reflect.apply(set, global, [run, ...rest]);
      const [delay] = rest;
      if (typeof delay !== "number" || delay <= LONGEST_WAIT_MS) this.pending.add(timer);
      return timer;
    };
    const cancel = (timer: unknown): void => {
      this.pending.delete(timer);
      Reflect.apply(clear, global, [timer]);
    };
    Reflect.set(global, setName, schedule);
    Reflect.set(global, clearName, cancel);
    this.restores.push(() => {
      Reflect.set(global, setName, set);
      Reflect.set(global, clearName, clear);
    });
  }
}

function isFunction(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === "function";
}

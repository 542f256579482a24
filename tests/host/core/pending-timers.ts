type Schedule = (callback: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;

/** What starts something once, and what calls it off. */
const PAIRS = [
  ["setTimeout", "clearTimeout"],
  ["requestAnimationFrame", "cancelAnimationFrame"],
  ["requestIdleCallback", "cancelIdleCallback"],
] as const;

/** What is further off than this is not waited for: an autosave, a reminder at midnight. */
const LONGEST_WAIT_MS = 1000;

/** One of the pairs on one global. What it has started is told apart by kind: a timeout and a frame can have the same number. */
interface Kind {
  readonly start: (...args: unknown[]) => unknown;
  readonly cancel: (id: unknown) => void;
  readonly started: Map<unknown, Timer>;
}

/** Something that has been started and has not happened yet. */
interface Timer {
  readonly isWaitedFor: boolean;
  callOff(): void;
}

/**
 * Counts the timeouts that plugins and the host have started on some globals, so that a test can wait until
 * everything that was about to happen has happened.
 */
export class PendingTimers {
  private readonly pending = new Set<Timer>();
  private readonly restores: (() => void)[] = [];

  constructor(globals: readonly object[]) {
    for (const global of globals) for (const [set, clear] of PAIRS) this.watch(global, set, clear);
  }

  get isIdle(): boolean {
    for (const { isWaitedFor } of this.pending) if (isWaitedFor) return false;
    return true;
  }

  /** Counts no more, and calls off what has not happened yet: nothing outlives its page. */
  stop(): void {
    for (const timer of this.pending) timer.callOff();
    for (const restore of this.restores.reverse()) restore();
    this.restores.length = 0;
    this.pending.clear();
  }

  private watch(global: object, setName: string, clearName: string): void {
    const set: unknown = Reflect.get(global, setName);
    const clear: unknown = Reflect.get(global, clearName);
    if (!isFunction(set) || !isFunction(clear)) return;
    const kind: Kind = {
      start: (...args) => Reflect.apply(set, global, args),
      cancel: (id) => void Reflect.apply(clear, global, [id]),
      started: new Map(),
    };
    Reflect.set(global, setName, this.counted(kind));
    Reflect.set(global, clearName, (id: unknown) => {
      this.forget(kind, id);
      kind.cancel(id);
    });
    this.restores.push(() => {
      Reflect.set(global, setName, set);
      Reflect.set(global, clearName, clear);
    });
  }

  private counted(kind: Kind): Schedule {
    return (callback, ...rest) => {
      const run = (...passed: unknown[]): unknown => {
        this.forget(kind, id);
        return callback(...passed);
      };
      const id = kind.start(run, ...rest);
      const timer = { isWaitedFor: isNear(rest[0]), callOff: () => kind.cancel(id) };
      kind.started.set(id, timer);
      this.pending.add(timer);
      return id;
    };
  }

  private forget({ started }: Kind, id: unknown): void {
    const timer = started.get(id);
    if (timer !== undefined) this.pending.delete(timer);
    started.delete(id);
  }
}

function isNear(delay: unknown): boolean {
  return typeof delay !== "number" || delay <= LONGEST_WAIT_MS;
}

function isFunction(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === "function";
}

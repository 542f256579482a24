/** What is given up as well as what succeeds has ended. */
const ENDS = {
  open: ["success", "error"],
  transaction: ["complete", "abort"],
} as const;

type Start = (this: unknown, ...args: never[]) => EventTarget;

/**
 * Counts what has been asked of IndexedDB and has not ended, which no timer tells of, so that a test can wait until
 * everything that was about to happen has happened. Idle where there is no IndexedDB.
 */
export class PendingDatabases {
  private readonly pending = new Set<EventTarget>();
  private readonly restores: (() => void)[] = [];

  constructor() {
    if (typeof indexedDB === "undefined") return;
    this.watch(IDBFactory.prototype, "open");
    this.watch(IDBDatabase.prototype, "transaction");
  }

  get isIdle(): boolean {
    return this.pending.size === 0;
  }

  /** Counts no more. */
  stop(): void {
    for (const restore of this.restores) restore();
    this.pending.clear();
  }

  private watch(prototype: object, name: keyof typeof ENDS): void {
    const start = Reflect.get(prototype, name) as Start;
    const begun = (each: EventTarget): EventTarget => this.begun(each, ENDS[name]);
    Reflect.set(prototype, name, function (this: unknown, ...args: never[]): EventTarget {
      return begun(start.apply(this, args));
    });
    this.restores.push(() => void Reflect.set(prototype, name, start));
  }

  private begun(each: EventTarget, ends: readonly string[]): EventTarget {
    this.pending.add(each);
    for (const end of ends) each.addEventListener(end, () => this.pending.delete(each), { once: true });
    return each;
  }
}

import type * as Obsidian from "obsidian";

type Callback = (...args: never[]) => unknown;

/** What `on` returns: enough to detach the callback again without knowing who fires it. */
export interface EventRef extends Obsidian.EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

const isOwnRef = (ref: Obsidian.EventRef): ref is EventRef => "source" in ref && ref.source instanceof Events;

/** The app's event emitter: callbacks run in order of registration, and one that throws does not stop the rest. */
export class Events {
  private readonly refs = new Map<string, EventRef[]>();

  on(name: string, callback: Callback, context?: unknown): EventRef {
    const ref: EventRef = { source: this, name, callback, context };
    const refs = this.refs.get(name);
    if (refs) refs.push(ref);
    else this.refs.set(name, [ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: Obsidian.EventRef): void {
    if (isOwnRef(ref)) this.keep(ref.name, (candidate) => candidate !== ref);
  }

  trigger(name: string, ...args: unknown[]): void {
    const refs = this.refs.get(name);
    if (!refs) return;
    for (const ref of [...refs]) this.tryTrigger(ref, args);
  }

  /** The error surfaces as an uncaught one, which is how a broken plugin shows in the app's console. */
  tryTrigger(ref: EventRef, args: unknown[]): void {
    try {
      Reflect.apply(ref.callback, ref.context, args);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  private keep(name: string, isKept: (ref: EventRef) => boolean): void {
    const kept = this.refs.get(name)?.filter(isKept);
    if (kept && kept.length > 0) this.refs.set(name, kept);
    else this.refs.delete(name);
  }
}

/** Detaches a reference whoever it belongs to. */
export function detach(ref: Obsidian.EventRef): void {
  if (isOwnRef(ref)) ref.source.offref(ref);
}

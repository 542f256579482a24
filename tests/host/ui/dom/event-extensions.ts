import { define } from "./define";
import { isInstance } from "./node-extensions";

type GlobalWindow = Window & typeof globalThis;

interface Delegation {
  readonly type: string;
  readonly selector: string;
  readonly listener: unknown;
  readonly callback: (event: Event) => void;
}

/** What `off` needs to find the listener that `on` wrapped, without keeping elements alive. */
const delegations = new WeakMap<EventTarget, Delegation[]>();

type DelegatedListener = (event: never, target: HTMLElement) => unknown;

function nearest(event: Event, selector: string, boundary: EventTarget): HTMLElement | null {
  const start = event.target;
  if (!(start instanceof Node)) return null;
  const el = start instanceof Element ? start : start.parentElement;
  const match = el?.closest<HTMLElement>(selector) ?? null;
  return match && boundary instanceof Node && boundary.contains(match) ? match : null;
}

function delegate(
  this: EventTarget,
  type: string,
  selector: string,
  listener: DelegatedListener,
  options?: boolean | AddEventListenerOptions,
): void {
  const callback = (event: Event): void => {
    const target = nearest(event, selector, this);
    if (target) Reflect.apply(listener, this, [event, target]);
  };
  const known = delegations.get(this) ?? [];
  delegations.set(this, [...known, { type, selector, listener, callback }]);
  this.addEventListener(type, callback, options);
}

function undelegate(
  this: EventTarget,
  type: string,
  selector: string,
  listener: DelegatedListener,
  options?: boolean | AddEventListenerOptions,
): void {
  const matches = (entry: Delegation): boolean =>
    entry.type === type && entry.selector === selector && entry.listener === listener;
  const known = delegations.get(this) ?? [];
  for (const entry of known.filter(matches)) this.removeEventListener(type, entry.callback, options);
  delegations.set(
    this,
    known.filter((entry) => !matches(entry)),
  );
}

/** Calls back when `el` enters the document; a mutation observer is how it can be known for any way of inserting. */
function whenInserted(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let connected = el.isConnected;
  const observer = new MutationObserver(() => {
    const now = el.isConnected;
    if (now && !connected) {
      listener();
      if (once) observer.disconnect();
    }
    connected = now;
  });
  observer.observe(el.ownerDocument, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function extendListening(win: GlobalWindow): void {
  for (const prototype of [win.HTMLElement.prototype, win.Document.prototype]) {
    Object.defineProperty(prototype, "on", { value: delegate, writable: true, configurable: true });
    Object.defineProperty(prototype, "off", { value: undelegate, writable: true, configurable: true });
  }
  define(win.HTMLElement.prototype, {
    onClickEvent(listener, options) {
      this.addEventListener("click", listener, options);
      this.addEventListener("auxclick", listener, options);
    },
    onNodeInserted(listener, once) {
      return whenInserted(this, listener, once ?? false);
    },
    onWindowMigrated() {
      // Nodes never change window here: the host has no pop-out windows.
      return () => undefined;
    },
    trigger(type) {
      this.dispatchEvent(new win.Event(type, { bubbles: true, cancelable: true }));
    },
  });
}

export function extendEvents(win: GlobalWindow): void {
  extendListening(win);
  define(win.UIEvent.prototype, {
    get targetNode() {
      return this.target instanceof Node ? this.target : null;
    },
    get win() {
      return this.view ?? window;
    },
    get doc() {
      return (this.view ?? window).document;
    },
  });
  Object.defineProperty(win.UIEvent.prototype, "instanceOf", {
    configurable: true,
    writable: true,
    value(this: UIEvent, type: { readonly name: string }) {
      return isInstance(this, type, this.view ?? window);
    },
  });
}

import { GlobalWindow } from "happy-dom";
import { fixClock } from "./core/fixed-clock";
import { PendingTimers } from "./core/pending-timers";
import { realWait } from "./core/settle";
import { installDom } from "./ui/dom";

type PageWindow = Window & typeof globalThis;

/**
 * Node has these too, but elements only take events of their own window; and another test in this process may have left
 * those of a page that is closed.
 */
const REPLACED = new Set([
  "Event",
  "CustomEvent",
  "EventTarget",
  "AbortController",
  "AbortSignal",
  "navigator",
  "document",
  "Node",
  "Element",
  "HTMLElement",
  "KeyboardEvent",
  "MouseEvent",
  "PointerEvent",
  "InputEvent",
  "FocusEvent",
]);

interface Shared {
  readonly win: PageWindow;
  readonly timers: PendingTimers;
  readonly wait: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
  clock: { readonly day: string; readonly restore: () => void } | null;
  users: number;
}

/** One window for the whole process, because it stands in global names; vaults opened side by side share it. */
let shared: Shared | null = null;

export interface NodeWindow {
  readonly win: PageWindow;
  readonly timers: PendingTimers;
  /** Waits in real time, without being counted among the timers that are waited for. */
  readonly wait: (ms: number) => Promise<void>;
  release(): Promise<void>;
}

/** Makes a document and the names of a page available in Node, on a day of one's choice. */
export function openNodeWindow(today: string | null = null): NodeWindow {
  const window = (shared ??= createShared());
  window.users++;
  const { win, timers, wait } = window;
  const opened: NodeWindow = { win, timers, wait, release: () => release(window) };
  try {
    if (today !== null) fixDay(window, today);
  } catch (error) {
    void opened.release();
    throw error;
  }
  return opened;
}

async function release(window: Shared): Promise<void> {
  window.users--;
  if (window.users > 0) return;
  shared = null;
  await window.close();
}

function fixDay(window: Shared, day: string): void {
  if (window.clock && window.clock.day !== day) {
    throw new Error(`Another vault is open on ${window.clock.day}; close it before it can be ${day}`);
  }
  window.clock ??= { day, restore: fixClock(day, [globalThis, window.win]) };
}

function createShared(): Shared {
  const wait = realWait();
  const happy = new GlobalWindow({ url: "http://localhost/", width: 1280, height: 800 });
  if (!isPageWindow(happy)) throw new Error("happy-dom gave no window");
  const removeGlobals = addGlobals(happy);
  addIdleCallbacks(happy);
  installDom(happy, globalThis);
  const timers = new PendingTimers([globalThis, happy]);
  const window: Shared = { win: happy, timers, wait, clock: null, users: 0, close };
  async function close(): Promise<void> {
    window.clock?.restore();
    timers.stop();
    removeGlobals();
    await happy.happyDOM.close();
  }
  return window;
}

/** happy-dom declares its own element types, so what it made is recognised by what it has. */
function isPageWindow(value: object): value is PageWindow {
  return "document" in value && "HTMLElement" in value && "getComputedStyle" in value;
}

function addGlobals(win: PageWindow): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  const define = (name: string, descriptor: PropertyDescriptor): void => {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { ...descriptor, configurable: true });
  };
  for (const name of Object.getOwnPropertyNames(win)) {
    if (name === "window" || (name in globalThis && !REPLACED.has(name))) continue;
    define(name, { get: () => Reflect.get(win, name), set: (value) => Reflect.set(win, name, value) });
  }
  define("window", { value: win, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

/** Every engine that Obsidian's desktop app runs on has idle callbacks; happy-dom has none. */
function addIdleCallbacks(win: PageWindow): void {
  const request = (callback: IdleRequestCallback): number => {
    const end = performance.now() + 50;
    const deadline = { didTimeout: false, timeRemaining: () => Math.max(0, end - performance.now()) };
    return win.setTimeout(() => callback(deadline), 1);
  };
  for (const target of [win, globalThis]) {
    Reflect.set(target, "requestIdleCallback", request);
    Reflect.set(target, "cancelIdleCallback", (id: number) => win.clearTimeout(id));
  }
}

import { GlobalWindow } from "happy-dom";
import { installDom } from "./ui/dom";

type PageWindow = Window & typeof globalThis;

/** Node has these too, but elements only take events of their own window. */
const REPLACED = new Set([
  "Event",
  "CustomEvent",
  "EventTarget",
  "AbortController",
  "AbortSignal",
  "navigator",
]);

interface Shared {
  readonly win: PageWindow;
  readonly close: () => Promise<void>;
  users: number;
}

/** One window for the whole process, because it stands in global names; vaults opened side by side share it. */
let shared: Shared | null = null;

export interface NodeWindow {
  readonly win: PageWindow;
  release(): Promise<void>;
}

/** Makes a document and the names of a page available in Node, with what Obsidian adds to both. */
export function openNodeWindow(): NodeWindow {
  shared ??= createShared();
  const window = shared;
  window.users++;
  return {
    win: window.win,
    release: async () => {
      window.users--;
      if (window.users > 0) return;
      shared = null;
      await window.close();
    },
  };
}

function createShared(): Shared {
  const happy = new GlobalWindow({ url: "http://localhost/", width: 1280, height: 800 });
  if (!isPageWindow(happy)) throw new Error("happy-dom gave no window");
  const removeGlobals = addGlobals(happy);
  addIdleCallbacks(happy);
  installDom(happy, globalThis);
  const close = async (): Promise<void> => {
    removeGlobals();
    await happy.happyDOM.close();
  };
  return { win: happy, close, users: 0 };
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

import { buildElement, buildSvg, place } from "./dom/elements";
import { extendElements } from "./dom/element-extensions";
import { extendEvents } from "./dom/event-extensions";
import { extendLanguage } from "./dom/language-extensions";
import { extendNodes } from "./dom/node-extensions";

type GlobalWindow = Window & typeof globalThis;

/** The element builders that stand alone: an element built by them has no parent unless its options name one. */
function builders(win: GlobalWindow) {
  const createEl: typeof globalThis.createEl = (tag, options, callback) => {
    const el = buildElement(win.document, tag, options);
    place(el, options);
    callback?.(el);
    return el;
  };
  const createSvg: typeof globalThis.createSvg = (tag, options, callback) => {
    const el = buildSvg(win.document, tag, options);
    place(el, options);
    callback?.(el);
    return el;
  };
  return {
    createEl,
    createSvg,
    createDiv: (options?: DomElementInfo | string, callback?: (el: HTMLDivElement) => void) =>
      createEl("div", options, callback),
    createSpan: (options?: DomElementInfo | string, callback?: (el: HTMLSpanElement) => void) =>
      createEl("span", options, callback),
    createFragment: (callback?: (fragment: DocumentFragment) => void) => {
      const fragment = win.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  };
}

function timing(win: GlobalWindow) {
  return {
    sleep: (ms: number) => new Promise<void>((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: () => new Promise<void>((resolve) => win.requestAnimationFrame(() => resolve())),
    ready: (callback: () => unknown) => {
      if (win.document.readyState === "loading") win.addEventListener("DOMContentLoaded", () => callback());
      else callback();
    },
  };
}

/**
 * Gives a window what Obsidian adds to every page: methods on nodes, events, arrays and strings, and the global
 * builders. `globals` is the object on which plugin code finds bare names; in a page it is the window itself, in
 * Node it is `globalThis`.
 */
export function installDom(win: GlobalWindow, globals: object = win): void {
  extendLanguage();
  extendNodes(win);
  extendElements(win);
  extendEvents(win);
  const additions = {
    ...builders(win),
    ...timing(win),
    activeWindow: win,
    activeDocument: win.document,
    isBoolean: (value: unknown) => typeof value === "boolean",
    fish: (selector: string) => win.document.querySelector(selector),
    fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
  };
  Object.assign(win, additions);
  Object.assign(globals, additions);
}

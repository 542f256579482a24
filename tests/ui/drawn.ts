import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { installDom } from "../host/ui/dom";

/** A part of the interface on a page of its own. */
export interface Drawn {
  readonly el: HTMLElement;
  /** Draws it anew, as a change of its properties does. */
  readonly redraw: (vnode: ComponentChild) => Promise<void>;
  readonly press: (key: string, modifiers?: KeyboardEventInit) => Promise<void>;
  /** Lets something happen and what it causes be drawn. */
  readonly happens: (run: () => void) => Promise<void>;
  /** Lets a frame be painted, and what waits for that be drawn. */
  readonly paint: () => Promise<void>;
  readonly remove: () => void;
}

/** Draws a part of the interface and attaches it to the document, so that it can have the focus. */
export async function draw(vnode: ComponentChild): Promise<Drawn> {
  installDom(window);
  const el = document.body.appendChild(document.createElement("div"));
  const redraw = (next: ComponentChild): Promise<void> => act(() => render(next, el));
  await redraw(vnode);
  const happens = (run: () => void): Promise<void> => act(run);
  return {
    el,
    redraw,
    happens,
    paint: () =>
      act(
        () =>
          new Promise<void>((resolve) => {
            window.requestAnimationFrame(() => window.setTimeout(resolve, 0));
          }),
      ),
    press: (key, modifiers = {}) =>
      happens(() => {
        const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
        document.activeElement?.dispatchEvent(event);
      }),
    remove: () => {
      render(null, el);
      el.remove();
    },
  };
}

/** The words of all elements that match. */
export function wordsOf(el: HTMLElement, selector: string): string[] {
  return Array.from(el.querySelectorAll(selector), ({ textContent }) => textContent.trim());
}

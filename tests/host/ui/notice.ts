import type * as Obsidian from "obsidian";
import { setContent } from "./dom/elements";

const DEFAULT_MS = 5000;

function noticesOf(doc: Document): HTMLElement {
  return doc.querySelector<HTMLElement>(".notice-container") ?? doc.body.createDiv("notice-container");
}

/** A message in the corner. It goes after its time or on a click anywhere on it, buttons inside included. */
export class Notice implements Obsidian.Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  private readonly timer: number | undefined;

  /** A duration of 0 keeps the notice until it is dismissed. */
  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    this.containerEl = noticesOf(activeDocument).createDiv("notice");
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener("click", () => this.hide());
    if (duration > 0) this.timer = activeWindow.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    setContent(this.messageEl, message);
    return this;
  }

  hide(): void {
    const { win, parentElement } = this.containerEl;
    win.clearTimeout(this.timer);
    this.containerEl.detach();
    if (parentElement?.childElementCount === 0) parentElement.detach();
  }
}

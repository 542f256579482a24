import type { UiApp } from "./app";
import { setContent } from "./dom/elements";
import { setIcon } from "./icons";
import { Scope } from "./keymap";

const FOCUSABLE = [
  "a[href]",
  "button:not([disabled])",
  "input:not([disabled])",
  "select:not([disabled])",
  "textarea:not([disabled])",
  "[tabindex]:not([tabindex='-1'])",
  "[contenteditable='true']",
].join(",");

function focusable(root: HTMLElement): HTMLElement[] {
  return root.findAll(FOCUSABLE).filter((el) => el.tabIndex >= 0 && el.isShown());
}

function isElement(value: Element | null): value is HTMLElement {
  return value !== null && value.instanceOf(HTMLElement);
}

/** A dialog over the app. While it is open it has the keyboard; Escape and a click beside it close it. */
export class Modal {
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  /** Whether focus goes back where it was before the modal opened. */
  shouldRestoreSelection = true;
  protected readonly headerEl: HTMLElement;
  private closeCallback: (() => unknown) | undefined;
  private focusedBefore: HTMLElement | null = null;
  private isOpen = false;

  constructor(readonly app: UiApp) {
    this.containerEl = createDiv("modal-container mod-dim");
    const backgroundEl = this.containerEl.createDiv("modal-bg");
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
    });
    this.addCloseButton();
    this.headerEl = this.modalEl.createDiv("modal-header");
    this.titleEl = this.headerEl.createDiv("modal-title");
    this.contentEl = this.modalEl.createDiv("modal-content");
    backgroundEl.addEventListener("click", () => this.close());
    this.scope.register([], "Escape", () => this.onEscapeKey());
    this.scope.register([], "Tab", (event) => this.moveFocus(event, 1));
    this.scope.register(["Shift"], "Tab", (event) => this.moveFocus(event, -1));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    const active = activeDocument.activeElement;
    this.focusedBefore = isElement(active) && active !== activeDocument.body ? active : null;
    this.focusedBefore?.blur();
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.containerEl);
    void this.onOpen();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.detach();
    this.onClose();
    this.closeCallback?.();
    if (this.shouldRestoreSelection && this.focusedBefore?.isConnected) this.focusedBefore.focus();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    setContent(this.contentEl, content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  onHistoryBack(): void {
    this.close();
  }

  protected onEscapeKey(): false {
    this.close();
    return false;
  }

  private addCloseButton(): void {
    const attr = { role: "button", "aria-label": "Close" };
    const closeEl = this.modalEl.createDiv({ cls: "modal-close-button mod-raised clickable-icon", attr });
    setIcon(closeEl, "x");
    closeEl.addEventListener("click", () => this.close());
  }

  /** Keeps Tab inside: from the last element to the first and back; between them the browser does its work. */
  private moveFocus(event: KeyboardEvent, step: 1 | -1): false | undefined {
    const stops = focusable(this.containerEl);
    const at = stops.findIndex((el) => el.isActiveElement());
    const leaves = at < 0 || at + step < 0 || at + step >= stops.length;
    if (!leaves) return undefined;
    event.preventDefault();
    (step === 1 ? stops[0] : stops.at(-1))?.focus();
    return false;
  }
}

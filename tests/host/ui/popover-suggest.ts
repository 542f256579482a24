import type * as Obsidian from "obsidian";
import type { UiApp } from "./app";
import { Chooser } from "./chooser";
import { keymapOf, Scope } from "./keymap";

type Trigger = MouseEvent | KeyboardEvent;

/** Suggestions in a box under what is being typed. */
export abstract class PopoverSuggest<T> implements Obsidian.ISuggestOwner<T> {
  readonly scope: Scope;
  readonly suggestEl: HTMLElement;
  protected readonly suggestions: Chooser<T>;
  protected isOpen = false;

  constructor(
    readonly app: UiApp,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv("suggestion-container");
    const containerEl = this.suggestEl.createDiv("suggestion");
    this.suggestions = new Chooser<T>(this, { containerEl, scope: this.scope });
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: Trigger): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.appendChild(this.suggestEl);
    keymapOf(activeDocument)?.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    keymapOf(this.suggestEl.doc)?.popScope(this.scope);
    this.suggestEl.detach();
    this.suggestions.setSuggestions([]);
  }

  onHistoryBack(): void {
    this.close();
  }

  protected show(values: readonly T[], under: DOMRect): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    this.suggestions.setSuggestions(values);
    this.open();
    this.suggestEl.setCssProps({ left: `${under.left}px`, top: `${under.bottom}px` });
  }
}

/** Adds suggestions to a text box; they come on focus and with each change, and go when the box loses the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private selectCallback: ((value: T, event: Trigger) => unknown) | undefined;
  private request = 0;

  constructor(
    app: UiApp,
    protected readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener("input", () => void this.update());
    textInputEl.addEventListener("focus", () => void this.update());
    textInputEl.addEventListener("blur", () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    const el = this.textInputEl;
    return el.instanceOf(HTMLInputElement) ? el.value : el.getText();
  }

  setValue(value: string): void {
    const el = this.textInputEl;
    if (el.instanceOf(HTMLInputElement)) el.value = value;
    else el.setText(value);
  }

  selectSuggestion(value: T, event: Trigger): void {
    this.selectCallback?.(value, event);
  }

  onSelect(callback: (value: T, event: Trigger) => unknown): this {
    this.selectCallback = callback;
    return this;
  }

  override close(): void {
    this.request++;
    super.close();
  }

  private async update(): Promise<void> {
    const request = ++this.request;
    const values = await this.getSuggestions(this.getValue());
    if (request !== this.request) return;
    const limited = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.show(limited, this.textInputEl.getBoundingClientRect());
  }
}

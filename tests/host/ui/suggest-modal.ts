import type * as Obsidian from "obsidian";
import type { UiApp } from "./app";
import { prepareFuzzySearch, sortSearchResults } from "../core/search";
import { Chooser } from "./chooser";
import { Modal } from "./modal";
import { renderResults } from "./search-results";

type Trigger = MouseEvent | KeyboardEvent;

export function renderInstructions(el: HTMLElement, instructions: readonly Obsidian.Instruction[]): void {
  el.empty();
  for (const { command, purpose } of instructions) {
    const itemEl = el.createDiv("prompt-instruction");
    itemEl.createSpan({ cls: "prompt-instruction-command", text: command });
    itemEl.createSpan({ text: purpose });
  }
}

/** A prompt with an input and a list of suggestions for what is typed. */
export abstract class SuggestModal<T> extends Modal implements Obsidian.ISuggestOwner<T> {
  limit = 100;
  emptyStateText = "No results found.";
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly chooser: Chooser<T>;
  private readonly instructionsEl: HTMLElement;
  private request = 0;

  constructor(app: UiApp) {
    super(app);
    this.modalEl.className = "prompt";
    this.modalEl.empty();
    const inputContainerEl = this.modalEl.createDiv("prompt-input-container");
    const attr = { autocapitalize: "off", spellcheck: "false", enterkeyhint: "done", "aria-label": "Search" };
    this.inputEl = inputContainerEl.createEl("input", { cls: "prompt-input", type: "text", attr });
    this.resultContainerEl = this.modalEl.createDiv("prompt-results");
    this.instructionsEl = createDiv("prompt-instructions");
    this.chooser = new Chooser<T>(this, {
      containerEl: this.resultContainerEl,
      scope: this.scope,
      emptyText: () => this.emptyStateText,
    });
    this.inputEl.addEventListener("input", () => void this.updateSuggestions());
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Obsidian.Instruction[]): void {
    renderInstructions(this.instructionsEl, instructions);
    this.modalEl.appendChild(this.instructionsEl);
  }

  override onOpen(): Promise<void> | void {
    this.inputEl.value = "";
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
  }

  /** The modal is closed, `onClose` included, before the choice is handed on: plugins have been surprised by that. */
  selectSuggestion(value: T, event: Trigger): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: Trigger): void {
    this.chooser.take(this.chooser.selectedItem, event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: Trigger): void;

  /** An answer that comes late, after one for newer text was asked for, is dropped. */
  private async updateSuggestions(): Promise<void> {
    const request = ++this.request;
    const answer = this.getSuggestions(this.inputEl.value);
    const values = answer instanceof Promise ? await answer : answer;
    if (request !== this.request) return;
    const limited = this.limit > 0 ? values.slice(0, this.limit) : values;
    if (limited.length > 0) this.chooser.setSuggestions(limited);
    else this.onNoSuggestion();
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<Obsidian.FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: Trigger): void;

  getSuggestions(query: string): Obsidian.FuzzyMatch<T>[] {
    if (query.trim() === "") {
      return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
    }
    const search = prepareFuzzySearch(query);
    const found: Obsidian.FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: Obsidian.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: Obsidian.FuzzyMatch<T>, event: Trigger): void {
    this.onChooseItem(item, event);
  }
}

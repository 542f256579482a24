import { FuzzySuggestModal, type App, type FuzzyMatch } from "obsidian";
import { highlights } from "./highlights";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** One of several things to choose from. */
export interface Choice<T> {
  readonly value: T;
  readonly text: string;
  /** Said below it, in smaller letters. */
  readonly note?: string;
}

/** Asks which of several is meant. */
export class ChoiceSuggest<T> extends FuzzySuggestModal<Choice<T>> {
  constructor(
    app: App,
    private readonly choices: readonly Choice<T>[],
    private readonly choose: (value: T) => void,
    question: string,
  ) {
    super(app);
    this.setPlaceholder(question);
    this.emptyStateText = MODALS.pickers.nothing;
  }

  getItems(): Choice<T>[] {
    return [...this.choices];
  }

  getItemText({ text }: Choice<T>): string {
    return text;
  }

  override renderSuggestion(
    { item: { text, note = "" }, match }: FuzzyMatch<Choice<T>>,
    el: HTMLElement,
  ): void {
    el.addClass("mod-complex", "rapport-suggestion");
    const content = el.createDiv("suggestion-content");
    const title = content.createDiv("suggestion-title");
    for (const piece of highlights(text, match.matches)) {
      title.createSpan({ text: piece.text, cls: piece.isMatch ? "suggestion-highlight" : "" });
    }
    if (note !== "") content.createDiv({ text: note, cls: "suggestion-note" });
  }

  onChooseItem({ value }: Choice<T>): void {
    this.choose(value);
  }
}

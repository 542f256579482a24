import type { Scope } from "./keymap";

type Trigger = MouseEvent | KeyboardEvent;

interface ChooserOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: Trigger): void;
}

interface ChooserParts {
  readonly containerEl: HTMLElement;
  readonly scope: Scope;
  /** What Tab does is left to the owner; these keys are the list's own. */
  readonly emptyText?: () => string;
}

const PAGE = 10;

/** The list of suggestions under an input: one is selected, arrows move it, Enter or a click takes it. */
export class Chooser<T> {
  values: readonly T[] = [];
  selectedItem = 0;
  private suggestions: HTMLElement[] = [];

  constructor(
    private readonly owner: ChooserOwner<T>,
    private readonly parts: ChooserParts,
  ) {
    this.registerKeys(parts.scope);
    parts.containerEl.on("click", ".suggestion-item", (event, el) =>
      this.take(this.suggestions.indexOf(el), event),
    );
    parts.containerEl.on("mousemove", ".suggestion-item", (_, el) =>
      this.select(this.suggestions.indexOf(el)),
    );
    // A press would move the focus out of the input, and the list of a popover closes on that.
    parts.containerEl.addEventListener("mousedown", (event) => event.preventDefault());
  }

  setSuggestions(values: readonly T[]): void {
    this.values = values;
    this.parts.containerEl.empty();
    this.suggestions = values.map((value) => {
      const el = this.parts.containerEl.createDiv("suggestion-item");
      this.owner.renderSuggestion(value, el);
      return el;
    });
    const emptyText = this.parts.emptyText?.();
    if (values.length === 0 && emptyText)
      this.parts.containerEl.createDiv({ cls: "suggestion-empty", text: emptyText });
    this.select(0);
  }

  take(index: number, event: Trigger): boolean {
    const value = this.values[index];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  private select(index: number): void {
    this.suggestions[this.selectedItem]?.removeClass("is-selected");
    this.selectedItem = index;
    this.suggestions[index]?.addClass("is-selected");
  }

  /** Past the last one comes the first. */
  private move(to: number): false {
    const count = this.suggestions.length;
    if (count === 0) return false;
    this.select(((to % count) + count) % count);
    this.suggestions[this.selectedItem]?.scrollIntoView({ block: "nearest" });
    return false;
  }

  private jump(to: number): false {
    return this.move(Math.clamp(to, 0, Math.max(0, this.suggestions.length - 1)));
  }

  private registerKeys(scope: Scope): void {
    scope.register([], "ArrowDown", () => this.move(this.selectedItem + 1));
    scope.register([], "ArrowUp", () => this.move(this.selectedItem - 1));
    scope.register([], "PageDown", () => this.jump(this.selectedItem + PAGE));
    scope.register([], "PageUp", () => this.jump(this.selectedItem - PAGE));
    scope.register(["Mod"], "Home", () => this.jump(0));
    scope.register(["Mod"], "End", () => this.jump(this.suggestions.length - 1));
    scope.register([], "Enter", (event) => {
      if (event.isComposing) return undefined;
      return this.take(this.selectedItem, event) ? false : undefined;
    });
  }
}

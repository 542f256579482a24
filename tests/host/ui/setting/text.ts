import type * as Obsidian from "obsidian";
import { moment } from "../../core/moment";
import { setTooltip } from "../tooltip";
import { ValueComponent } from "./base";

export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener("input", () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed();
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly containerEl: HTMLElement;
  readonly clearButtonEl: HTMLElement;

  constructor(parentEl: HTMLElement) {
    const containerEl = parentEl.createDiv("search-input-container");
    const attr = { enterkeyhint: "search", spellcheck: "false" };
    super(containerEl.createEl("input", { type: "search", attr }));
    this.containerEl = containerEl;
    this.clearButtonEl = containerEl.createDiv("search-input-clear-button");
    setTooltip(this.clearButtonEl, "Clear search");
    this.clearButtonEl.addEventListener("click", () => this.clear());
    this.showClearButton();
  }

  override onChanged(): void {
    this.showClearButton();
    super.onChanged();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.showClearButton();
    return this;
  }

  addRightDecorator(decorate: (el: HTMLElement) => unknown): this {
    decorate(this.containerEl.createDiv("input-right-decorator"));
    return this;
  }

  private clear(): void {
    this.setValue("");
    this.onChanged();
    this.inputEl.focus();
  }

  private showClearButton(): void {
    this.clearButtonEl.toggle(this.getValue() !== "");
  }
}

/** A text input for a moment format that shows today in it; an empty input stands for the default format. */
export class MomentFormatComponent extends TextComponent implements Obsidian.MomentFormatComponent {
  sampleEl: HTMLElement = createSpan();
  private defaultFormat = "";

  setDefaultFormat(defaultFormat: string): this {
    this.defaultFormat = defaultFormat;
    this.setPlaceholder(defaultFormat);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.defaultFormat));
  }
}

import type * as Obsidian from "obsidian";
import { setTooltip } from "../tooltip";
import { ValueComponent } from "./base";

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private readonly checkboxEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv("checkbox-container");
    this.checkboxEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: 0 } });
    this.toggleEl.addEventListener("click", (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.checkboxEl.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    this.checkboxEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass("is-enabled");
  }

  setValue(on: boolean): this {
    this.toggleEl.toggleClass("is-enabled", on);
    this.checkboxEl.checked = on;
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.getValue());
    // The browser undoes the checkbox's own change after a prevented click, hence once more when it has.
    this.toggleEl.win.setTimeout(() => (this.checkboxEl.checked = this.getValue()), 0);
    this.changed();
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", "dropdown");
    this.selectEl.addEventListener("change", () => this.changed());
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  /** A value that is no option leaves the selection as it is. */
  setValue(value: string): this {
    const isOption = [...this.selectEl.options].some((option) => option.value === value);
    if (isOption) this.selectEl.value = value;
    return this;
  }
}

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private isInstant = false;
  private hasTooltip = false;
  private format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan("slider-value");
    this.sliderEl = containerEl.createEl("input", { cls: "slider", type: "range" });
    this.sliderEl.addEventListener("input", () => {
      this.showValue();
      if (this.isInstant) this.changed();
    });
    this.sliderEl.addEventListener("change", () => {
      if (!this.isInstant) this.changed();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.isInstant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showValue();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showValue();
    return this;
  }

  setDynamicTooltip(): this {
    this.hasTooltip = true;
    this.showValue();
    return this;
  }

  private showValue(): void {
    const text = this.getValuePretty();
    this.valueEl.setText(text);
    this.sliderEl.setAttr("aria-valuetext", text);
    if (this.hasTooltip) setTooltip(this.sliderEl, text);
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    const attr = { role: "progressbar", "aria-valuemin": 0, "aria-valuemax": 100, "aria-valuenow": 0 };
    const el = containerEl.createDiv({ cls: "setting-progress-bar", attr });
    this.barEl = el.createDiv("setting-progress-bar-inner");
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.clamp(value, 0, 100);
    this.barEl.setCssStyles({ width: `${this.value}%` });
    this.barEl.parentElement?.setAttr("aria-valuenow", this.value);
    return this;
  }
}

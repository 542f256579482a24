import type * as Obsidian from "obsidian";
import { setIcon } from "../icons";
import { setTooltip } from "../tooltip";
import { BaseComponent } from "./base";

export class ButtonComponent extends BaseComponent implements Obsidian.ButtonComponent {
  readonly buttonEl: HTMLButtonElement;
  private click: ((event: MouseEvent) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl("button");
    this.buttonEl.addEventListener("click", (event) => this.run(event));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.mark("mod-cta", true);
  }

  removeCta(): this {
    return this.mark("mod-cta", false);
  }

  setWarning(): this {
    return this.mark("mod-warning", true);
  }

  setDestructive(): this {
    return this.mark("mod-destructive", true);
  }

  removeDestructive(): this {
    return this.mark("mod-destructive", false);
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.click = callback;
    return this;
  }

  /** While an asynchronous callback runs, the button is busy and cannot be clicked again. */
  protected run(event: MouseEvent): unknown {
    const result = this.click?.(event);
    if (result instanceof Promise) {
      this.mark("mod-loading", true);
      // The braces matter: a component has a method `then`, and a promise that is given one waits for ever.
      void result.finally(() => {
        this.mark("mod-loading", false);
      });
    }
    return result;
  }

  private mark(cls: string, on: boolean): this {
    this.buttonEl.toggleClass(cls, on);
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent implements Obsidian.ExtraButtonComponent {
  readonly extraSettingsEl: HTMLElement;
  private click: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: ["clickable-icon", "extra-setting-button"],
      attr: { role: "button", tabindex: 0 },
    });
    this.setIcon("settings");
    this.extraSettingsEl.addEventListener("click", () => this.run());
    this.extraSettingsEl.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      this.run();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass("is-disabled", disabled);
    this.extraSettingsEl.setAttr("aria-disabled", disabled ? "true" : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.click = callback;
    return this;
  }

  private run(): void {
    if (!this.disabled) this.click?.();
  }
}

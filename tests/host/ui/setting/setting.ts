import type * as Obsidian from "obsidian";
import { setTooltip } from "../tooltip";
import { setIcon } from "../icons";
import { setContent } from "../dom/elements";
import type { BaseComponent } from "./base";
import { ButtonComponent, ExtraButtonComponent } from "./buttons";
import { DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./choices";
import { ColorComponent } from "./color";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text";

/** A value shown on a row, read only. */
export class DisplayValueComponent implements Obsidian.DisplayValueComponent {
  readonly valueEl: HTMLElement;
  private readonly statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan("setting-item-value");
    this.statusEl = containerEl.createSpan("setting-item-status");
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? "");
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.statusEl.empty();
    this.statusEl.toggleClass("mod-warning", status === "warning");
    if (status === "warning") setIcon(this.statusEl, "alert-triangle");
    return this;
  }
}

type Build<T> = new (containerEl: HTMLElement) => T;

/** One row: a name and a description at the start, controls at the end. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv("setting-item-name");
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    setContent(this.nameEl, name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    setContent(this.descEl, desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** Persistent message below the row; the row is marked `is-invalid` while it stands (obsidian.d.ts). */
  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass("is-invalid", Boolean(message));
    if (!message) {
      this.errorEl?.detach();
      this.errorEl = null;
      return this;
    }
    this.errorEl ??= this.infoEl.createDiv({ cls: "setting-item-error", attr: { role: "alert" } });
    this.errorEl.setText(message);
    return this;
  }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.add(ButtonComponent, callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.add(ExtraButtonComponent, callback);
  }

  /** A row with a toggle can be clicked anywhere, which `mod-toggle` says. */
  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass("mod-toggle");
    return this.add(ToggleComponent, callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.add(TextComponent, callback);
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.add(SearchComponent, callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.add(TextAreaComponent, callback);
  }

  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
    return this.add(MomentFormatComponent, callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.add(DropdownComponent, callback);
  }

  addColorPicker(callback: (component: ColorComponent) => unknown): this {
    return this.add(ColorComponent, callback);
  }

  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.add(ProgressBarComponent, callback);
  }

  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.add(SliderComponent, callback);
  }

  addComponent<T extends BaseComponent>(build: (el: HTMLElement) => T): this {
    this.components.push(build(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  /** Removes the controls; name and description stay. */
  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(type: Build<T>, callback: (component: T) => unknown): this {
    const component = new type(this.controlEl);
    this.components.push(component);
    callback(component);
    return this;
  }
}

/** Settings under one heading, on one card. */
export class SettingGroup implements Obsidian.SettingGroup {
  readonly groupEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly headingEl: HTMLElement;
  private readonly headerControlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.headerEl = this.groupEl.createDiv("setting-item setting-item-heading setting-group-header");
    this.headingEl = this.headerEl.createDiv("setting-item-name");
    this.headerControlEl = this.headerEl.createDiv("setting-item-control");
    this.listEl = this.groupEl.createDiv("setting-items");
    this.headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    setContent(this.headingEl, text);
    this.headerEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClasses(classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.headerEl.show();
    const component = new SearchComponent(this.headerControlEl);
    this.headerControlEl.prepend(component.containerEl);
    callback(component);
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.headerEl.show();
    callback(new ExtraButtonComponent(this.headerControlEl));
    return this;
  }
}

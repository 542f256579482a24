import type * as Obsidian from "obsidian";
import type { UiApp } from "../app";
import { acceptsFor, PathSuggest } from "./path-suggest";
import type { Setting } from "./setting";
import type { AbstractTextComponent } from "./text";

type Control = Obsidian.SettingControl;

/** Where a control reads and writes; the tab. */
export interface ControlStore {
  readonly app: UiApp;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void;
}

interface Binding {
  readonly store: ControlStore;
  readonly setting: Setting;
  readonly control: Control;
}

/** The stored value, or the default where there is none. A value of the wrong type counts as none. */
function stored<T>(binding: Binding, isRight: (value: unknown) => value is T, fallback: T): T {
  const value = binding.store.getControlValue(binding.control.key) ?? binding.control.defaultValue;
  return isRight(value) ? value : fallback;
}

const isString = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isBoolean = (value: unknown): value is boolean => typeof value === "boolean";

/** The definition's own check, whatever type its control has. */
async function problemWith({ control }: Binding, value: unknown): Promise<string | null> {
  const validate: unknown = control.validate;
  if (typeof validate !== "function") return null;
  const answer: unknown = await Reflect.apply(validate, undefined, [value]);
  return isString(answer) && answer !== "" ? answer : null;
}

/** Stores what passes; what does not is shown as an error and not stored. */
async function commit(binding: Binding, value: unknown): Promise<void> {
  const { store, setting, control } = binding;
  const problem = await problemWith(binding, value);
  setting.setErrorMessage(problem);
  if (problem) return;
  await store.setControlValue(control.key, value);
  store.refreshDomState();
}

/** A stored value may be invalid already: it is checked once on mount and left as it is (obsidian.d.ts). */
async function checkOnMount(binding: Binding, value: unknown): Promise<void> {
  const problem = await problemWith(binding, value);
  if (problem) binding.setting.setErrorMessage(problem);
}

function bindText(
  binding: Binding,
  text: AbstractTextComponent<HTMLInputElement> | AbstractTextComponent<HTMLTextAreaElement>,
): void {
  const value = stored(binding, isString, "");
  const { control } = binding;
  if ("placeholder" in control && control.placeholder) text.setPlaceholder(control.placeholder);
  text.setValue(value).onChange((changed) => void commit(binding, changed));
  void checkOnMount(binding, value);
}

function rangeProblem(control: Obsidian.SettingNumberControl, value: number): string | null {
  if (Number.isNaN(value)) return "Enter a number.";
  if (control.min !== undefined && value < control.min) return `The minimum is ${control.min}.`;
  if (control.max !== undefined && value > control.max) return `The maximum is ${control.max}.`;
  return null;
}

/** Commits on blur or Enter; an empty box stands for the default (docs "Settings", obsidian.d.ts). */
function bindNumber(binding: Binding, control: Obsidian.SettingNumberControl): void {
  const value = stored(binding, isNumber, 0);
  const commitText = (inputEl: HTMLInputElement): void => {
    const isEmpty = inputEl.value === "" && !inputEl.validity.badInput;
    const entered = isEmpty
      ? (control.defaultValue ?? 0)
      : inputEl.value === ""
        ? NaN
        : Number(inputEl.value);
    const problem = rangeProblem(control, entered);
    if (problem) binding.setting.setErrorMessage(problem);
    else void commit(binding, entered);
  };
  binding.setting.addText((text) => {
    const { inputEl } = text;
    inputEl.type = "number";
    inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? "any" });
    text.setValue(String(value));
    if (control.placeholder) text.setPlaceholder(control.placeholder);
    inputEl.addEventListener("change", () => commitText(inputEl));
    inputEl.addEventListener("keydown", (event) => event.key === "Enter" && commitText(inputEl));
  });
  void checkOnMount(binding, value);
}

function bindPath(
  binding: Binding,
  control: Obsidian.SettingFileControl | Obsidian.SettingFolderControl,
): void {
  binding.setting.addSearch((search) => {
    bindText(binding, search);
    new PathSuggest(binding.store.app, search.inputEl, acceptsFor(control)).onSelect((path) => {
      search.setValue(path);
      void commit(binding, path);
    });
  });
}

function bindSlider(binding: Binding, control: Obsidian.SettingSliderControl): void {
  binding.setting.addSlider((slider) => {
    slider.setLimits(control.min, control.max, control.step);
    if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
    slider.setValue(stored(binding, isNumber, control.min)).onChange((value) => void commit(binding, value));
  });
}

/** Draws the control of a definition and ties it to its key. */
export function bindControl(binding: Binding): void {
  const { setting, control } = binding;
  switch (control.type) {
    case "toggle":
      setting.addToggle((toggle) =>
        toggle.setValue(stored(binding, isBoolean, false)).onChange((on) => void commit(binding, on)),
      );
      return;
    case "dropdown":
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions(control.options)
          .setValue(stored(binding, isString, ""))
          .onChange((value) => void commit(binding, value)),
      );
      return;
    case "text":
      setting.addText((text) => bindText(binding, text));
      return;
    case "textarea":
      setting.addTextArea((text) => {
        if (control.rows !== undefined) text.inputEl.rows = control.rows;
        bindText(binding, text);
      });
      return;
    case "number":
      return bindNumber(binding, control);
    case "slider":
      return bindSlider(binding, control);
    case "file":
    case "folder":
      return bindPath(binding, control);
    case "color":
      setting.addColorPicker((color) =>
        color.setValue(stored(binding, isString, "#000000")).onChange((value) => void commit(binding, value)),
      );
  }
}

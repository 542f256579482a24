import type { PluginSource } from "../core/load-plugin";
import { type OpenVault, openVault, type VaultOptions } from "../node";
import { asUiApp, type UiApp } from "./app";
import { buildSample } from "./sample/build";

export interface OpenApp extends Omit<OpenVault, "app"> {
  readonly app: UiApp;
}

let sample: Promise<PluginSource> | undefined;

/** The app in Node on a vault in memory, with the sample plugin unless another or none is asked for. */
export async function openApp(options: VaultOptions = {}): Promise<OpenApp> {
  sample ??= buildSample();
  const vault = await openVault({ plugin: await sample, ...options });
  return { ...vault, app: asUiApp(vault.app) };
}

/** A key as the keyboard sends it: to the element that has the focus. */
export function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

export function click(selector: string, index = 0): void {
  const el = document.querySelectorAll<HTMLElement>(selector)[index];
  if (!el) throw new Error(`Nothing matches ${selector}`);
  el.click();
}

export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((el) => el.textContent ?? "");
}

/** Types into an input as a person does: the value changes and the page is told. */
export function type(selector: string, value: string): HTMLInputElement {
  const el = document.querySelector<HTMLInputElement>(selector);
  if (!el) throw new Error(`Nothing matches ${selector}`);
  el.value = value;
  el.dispatchEvent(new Event("input", { bubbles: true }));
  return el;
}

import type * as Obsidian from "obsidian";

type Item = Obsidian.SettingDefinitionItem;
export type Definition = Obsidian.SettingDefinition;
export type Group = Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList;
export type Page = Obsidian.SettingDefinitionPage;

export const isPage = (item: Item): item is Page => "type" in item && item.type === "page";

export const isGroup = (item: Item): item is Group =>
  "type" in item && (item.type === "group" || item.type === "list");

export const isList = (item: Item): item is Obsidian.SettingDefinitionList =>
  "type" in item && item.type === "list";

/** Values that may be given as a function are asked for each time: the state behind them changes. */
export function valueOf<T extends string | boolean | null>(given: T | (() => T) | undefined, fallback: T): T {
  if (given === undefined) return fallback;
  return typeof given === "function" ? given() : given;
}

export const isVisible = (item: Item): boolean => valueOf(item.visible, true);

export function isDisabled(definition: Definition): boolean {
  if (definition.control) return valueOf(definition.control.disabled, false);
  return "disabled" in definition ? valueOf(definition.disabled, false) : false;
}

export function textOf(text: string | DocumentFragment | undefined): string {
  return typeof text === "string" ? text : (text?.textContent ?? "");
}

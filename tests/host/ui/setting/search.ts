import { type Definition, isGroup, isPage, isVisible, textOf, valueOf } from "./predicates";
import type { SettingTab } from "./tab";
import type * as Obsidian from "obsidian";

type Item = Obsidian.SettingDefinitionItem;

export interface FoundSetting {
  readonly tab: SettingTab;
  readonly name: string;
  readonly description: string;
  /** The pages that lead to it. */
  readonly pages: readonly Obsidian.SettingDefinitionPage[];
}

function matches(definition: Definition, query: string): boolean {
  const texts = [definition.name, textOf(definition.desc), ...(definition.aliases ?? [])];
  return texts.some((text) => text.toLowerCase().includes(query));
}

function search(
  items: readonly Item[],
  query: string,
  found: Omit<FoundSetting, "name" | "description">,
): FoundSetting[] {
  return items.filter(isVisible).flatMap((item) => {
    if (isGroup(item)) return search(item.items ?? [], query, found);
    if (isPage(item)) return search(item.items ?? [], query, { ...found, pages: [...found.pages, item] });
    if (!valueOf(item.searchable, true) || !matches(item, query)) return [];
    return [{ ...found, name: item.name, description: textOf(item.desc) }];
  });
}

/** Looks in names, descriptions and aliases of every tab's definitions; hidden ones are not found. */
export function searchSettings(tabs: readonly SettingTab[], query: string): FoundSetting[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return [];
  return tabs.flatMap((tab) => search(tab.settingItems, wanted, { tab, pages: [] }));
}

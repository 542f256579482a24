import type * as Obsidian from "obsidian";
import { Platform } from "../../core/platform";
import { setIcon } from "../icons";
import { bindControl, type ControlStore } from "./controls";
import { drawListRow, finishList } from "./list";
import {
  type Definition,
  type Group,
  isDisabled,
  isGroup,
  isList,
  isPage,
  isVisible,
  type Page,
  valueOf,
} from "./predicates";
import { Setting, SettingGroup } from "./setting";

type Item = Obsidian.SettingDefinitionItem;
type GroupItem = Obsidian.SettingGroupItem;

interface Surroundings {
  readonly store: ControlStore;
  readonly openPage: (page: Page) => void;
  /** The text in a group's search box, kept over redraws. */
  readonly queries: Map<string, string>;
}

interface Row {
  readonly item: GroupItem;
  readonly setting: Setting;
  readonly group: Obsidian.SettingDefinitionGroup | null;
}

/** Definitions drawn as rows. What their predicates say can be asked again without drawing anew. */
export class DrawnDefinitions {
  private readonly rows: Row[] = [];
  private readonly groups: { readonly group: Group; readonly el: HTMLElement }[] = [];
  private readonly cleanups: (() => void)[] = [];

  constructor(
    private readonly containerEl: HTMLElement,
    private readonly around: Surroundings,
  ) {}

  draw(items: readonly Item[]): void {
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if (isGroup(item)) {
        loose = null;
        this.drawGroup(item);
      } else {
        loose ??= new SettingGroup(this.containerEl);
        this.drawRow(item, loose, null);
      }
    }
    this.refresh();
  }

  /** Applies `visible`, `disabled` and the group's own search to the rows as they stand. */
  refresh(): void {
    for (const { group, el } of this.groups) el.toggle(valueOf(group.visible, true));
    for (const row of this.rows) {
      row.setting.settingEl.toggle(isVisible(row.item) && this.isFound(row));
      if (!isPage(row.item)) row.setting.setDisabled(isDisabled(row.item));
    }
  }

  clear(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.containerEl.empty();
  }

  private drawGroup(definition: Group): void {
    const group = new SettingGroup(this.containerEl);
    this.groups.push({ group: definition, el: group.groupEl });
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(" "));
    if (isList(definition)) group.addClass("mod-list");
    if (definition.search) this.addSearch(definition, group);
    for (const configure of definition.extraButtons ?? [])
      group.addExtraButton((button) => void Reflect.apply(configure, undefined, [button]));
    for (const item of definition.items ?? []) this.drawRow(item, group, definition);
    if (isList(definition)) finishList(definition, group, Platform.isMobile);
  }

  private addSearch(definition: Group, group: SettingGroup): void {
    const key = definition.heading ?? "";
    group.addSearch((search) => {
      search.setPlaceholder(definition.search?.placeholder ?? "Search…");
      search.setValue(this.around.queries.get(key) ?? "").onChange((query) => {
        this.around.queries.set(key, query);
        this.refresh();
      });
    });
  }

  private drawRow(item: GroupItem, group: SettingGroup, definition: Group | null): void {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined)
      setting.setDesc(typeof item.desc === "string" ? item.desc : clone(item.desc));
    this.rows.push({ item, setting, group: definition });
    if (isPage(item)) this.drawPageEntry(item, setting);
    else this.drawDefinition(item, setting, group);
    if (definition && isList(definition)) drawListRow(definition, setting, group);
  }

  private drawDefinition(definition: Definition, setting: Setting, group: SettingGroup): void {
    if (definition.control) bindControl({ store: this.around.store, setting, control: definition.control });
    else if (definition.render) {
      const cleanup: unknown = Reflect.apply(definition.render, undefined, [setting, group]);
      if (typeof cleanup === "function") this.cleanups.push(() => void cleanup());
    } else if (definition.action) makeClickable(setting, () => this.act(definition, setting, group));
  }

  private act(definition: Obsidian.SettingDefinitionAction, setting: Setting, group: SettingGroup): void {
    if (isDisabled(definition)) return;
    definition.action(setting.settingEl, [...group.listEl.children].indexOf(setting.settingEl));
  }

  private drawPageEntry(page: Page, setting: Setting): void {
    setting.setClass("mod-page");
    setting.addDisplayValue((value) =>
      value.setValue(valueOf(page.displayValue, "")).setStatus(valueOf(page.status, null)),
    );
    setIcon(setting.controlEl.createSpan("setting-item-chevron"), "chevron-right");
    makeClickable(setting, () => this.around.openPage(page));
  }

  private isFound({ item, group }: Row): boolean {
    const query = this.around.queries.get(group?.heading ?? "") ?? "";
    if (!group?.search || query === "" || isPage(item)) return true;
    return !valueOf(item.searchable, true) || group.search.match(item, query);
  }
}

/** A fragment is empty once it is in the page; the definition has to keep its own for the next drawing. */
function clone(fragment: DocumentFragment): DocumentFragment {
  const copy = createFragment();
  copy.append(fragment.cloneNode(true));
  return copy;
}

function makeClickable(setting: Setting, onClick: () => void): void {
  const { settingEl } = setting;
  settingEl.addClass("mod-clickable");
  settingEl.setAttrs({ role: "button", tabindex: 0 });
  settingEl.addEventListener("click", onClick);
  settingEl.addEventListener("keydown", (event) => {
    if (event.target === settingEl && (event.key === "Enter" || event.key === " ")) onClick();
  });
}

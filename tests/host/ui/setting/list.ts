import type * as Obsidian from "obsidian";
import { setContent } from "../dom/elements";
import type { Setting, SettingGroup } from "./setting";

type List = Obsidian.SettingDefinitionList;

const rowsOf = (group: SettingGroup): Element[] =>
  [...group.listEl.children].filter((el) => el.hasClass("mod-row"));

function addDelete(list: List, setting: Setting, group: SettingGroup): void {
  const { onDelete } = list;
  if (!onDelete) return;
  const remove = (): void => onDelete(rowsOf(group).indexOf(setting.settingEl));
  setting.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(remove));
  setting.settingEl.tabIndex = 0;
  setting.settingEl.addEventListener("keydown", (event) => {
    if (event.target !== setting.settingEl) return;
    if (event.key === "Delete" || event.key === "Backspace") remove();
  });
}

/** The row is moved in the page first; the callback then updates the data (docs "Settings", Lists). */
function move(list: List, group: SettingGroup, step: { readonly from: number; readonly to: number }): void {
  const rows = rowsOf(group);
  const row = rows[step.from];
  const target = rows[step.to];
  if (!row || !target || row === target) return;
  if (step.to > step.from) target.after(row);
  else target.before(row);
  list.onReorder?.(step.from, step.to);
}

function addHandle(list: List, setting: Setting, group: SettingGroup): void {
  if (!list.onReorder) return;
  const { settingEl } = setting;
  const at = (): number => rowsOf(group).indexOf(settingEl);
  setting.addExtraButton((button) => button.setIcon("grip-vertical").setTooltip("Drag to rearrange"));
  settingEl.draggable = true;
  settingEl.addEventListener("dragstart", (event) => event.dataTransfer?.setData("text/plain", String(at())));
  settingEl.addEventListener("dragover", (event) => event.preventDefault());
  settingEl.addEventListener("drop", (event) => {
    event.preventDefault();
    move(list, group, { from: Number(event.dataTransfer?.getData("text/plain")), to: at() });
  });
  settingEl.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && step !== undefined) move(list, group, { from: at(), to: at() + step });
  });
}

export function drawListRow(list: List, setting: Setting, group: SettingGroup): void {
  setting.setClass("mod-row");
  addHandle(list, setting, group);
  addDelete(list, setting, group);
}

/** Adding is a button in the header on a desktop and a last row on a phone; that row is none of the items. */
export function finishList(list: List, group: SettingGroup, isMobile: boolean): void {
  if ((list.items ?? []).length === 0 && list.emptyState !== undefined) {
    setContent(group.listEl.createDiv("setting-item setting-list-empty"), list.emptyState);
  }
  const { addItem } = list;
  if (!addItem) return;
  if (!isMobile) {
    group.addExtraButton((button) =>
      button
        .setIcon("plus")
        .setTooltip(addItem.name)
        .onClick(() => addItem.action(button.extraSettingsEl)),
    );
    return;
  }
  const rowEl = group.listEl.createDiv({
    cls: "setting-item mod-add mod-clickable",
    text: `+ ${addItem.name}`,
    attr: { role: "button", tabindex: 0 },
  });
  rowEl.addEventListener("click", () => addItem.action(rowEl));
}

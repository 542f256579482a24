import { Menu, Platform } from "obsidian";
import { GROUPINGS } from "../../domain/grouping";
import { SORTINGS } from "../../domain/sorting";
import { WORDS } from "../words";
import type { ViewState } from "./view-state";

const { VIEW } = WORDS.view;
const { commands } = WORDS.commands;
const { practiceCommands } = WORDS.practiceForms;
const { KEYS } = WORDS.keys;
const { header, groupings, sortings } = VIEW;

interface ViewMenuParts {
  readonly view: ViewState;
  /** The keys of the groups that can be folded now; none while the list is filtered. */
  readonly groups: readonly string[];
  readonly onView: (view: ViewState) => void;
  readonly triage: () => void;
  readonly showLoad: () => void;
  readonly considerLettingGo: () => void;
  readonly insertChecklist: () => void;
  /** True while private lines are hidden. */
  readonly isPrivate: boolean;
  readonly togglePrivacy: () => void;
  readonly openSettings: () => void;
  readonly undo: () => void;
  readonly showKeys: () => void;
}

/** The menu of the whole list: what it is grouped and sorted by, its sections, and what concerns nobody in it. */
export function showViewMenu(at: HTMLElement, parts: ViewMenuParts): void {
  const menu = new Menu();
  addChoices(menu, parts);
  menu.addSeparator();
  if (parts.groups.length > 0) addFolds(menu, parts);
  menu.addItem((entry) => entry.setTitle(commands.triage).setIcon("list-filter").onClick(parts.triage));
  menu.addItem((entry) => entry.setTitle(practiceCommands.load).setIcon("gauge").onClick(parts.showLoad));
  menu.addItem((entry) =>
    entry.setTitle(practiceCommands.lettingGo).setIcon("leaf").onClick(parts.considerLettingGo),
  );
  const { insertChecklist, isPrivate, togglePrivacy, openSettings } = parts;
  menu.addItem((entry) =>
    entry.setTitle(header.insertChecklist).setIcon("list-checks").onClick(insertChecklist),
  );
  menu.addItem((entry) =>
    entry.setTitle(header.hidePrivate).setIcon("eye-off").setChecked(isPrivate).onClick(togglePrivacy),
  );
  menu.addItem((entry) => entry.setTitle(header.openSettings).setIcon("settings").onClick(openSettings));
  addHelp(menu, parts);
  const { left, bottom } = at.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, at.ownerDocument);
}

/** Without a keyboard there are no keys to show, and none to undo by what has no notice any more. */
function addHelp(menu: Menu, { undo, showKeys }: ViewMenuParts): void {
  menu.addItem((entry) => {
    if (Platform.isPhone) entry.setTitle(commands.undo).setIcon("undo-2").onClick(undo);
    else entry.setTitle(KEYS.menu).setIcon("keyboard").onClick(showKeys);
  });
}

function addChoices(menu: Menu, { view, onView }: ViewMenuParts): void {
  menu.addItem((entry) => entry.setTitle(groupings.title).setIsLabel(true));
  for (const group of GROUPINGS) {
    menu.addItem((entry) =>
      entry
        .setTitle(groupings[group])
        .setChecked(view.group === group)
        .onClick(() => onView({ ...view, group })),
    );
  }
  menu.addSeparator();
  menu.addItem((entry) => entry.setTitle(sortings.title).setIsLabel(true));
  for (const sort of SORTINGS) {
    menu.addItem((entry) =>
      entry
        .setTitle(sortings[sort])
        .setChecked(view.sort === sort)
        .onClick(() => onView({ ...view, sort })),
    );
  }
}

function addFolds(menu: Menu, { view, groups, onView }: ViewMenuParts): void {
  const fold = (folded: readonly string[]) => () => onView({ ...view, folded });
  menu.addItem((entry) => entry.setTitle(header.expandAll).setIcon("chevrons-up-down").onClick(fold([])));
  menu.addItem((entry) =>
    entry.setTitle(header.collapseAll).setIcon("chevrons-down-up").onClick(fold(groups)),
  );
  menu.addSeparator();
}

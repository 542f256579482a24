import { setContent } from "./dom/elements";
import { setIcon } from "./icons";
import type { Menu } from "./menu";

type Trigger = MouseEvent | KeyboardEvent;

/** A line of a menu. Built by `Menu.addItem`. */
export class MenuItem {
  readonly dom: HTMLElement;
  section = "";
  submenu: Menu | null = null;
  isDisabled = false;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private callback: ((event: Trigger) => unknown) | undefined;

  constructor(
    private readonly menu: Menu,
    private readonly createMenu: () => Menu,
  ) {
    this.dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem" } });
    this.iconEl = this.dom.createDiv("menu-item-icon");
    this.titleEl = this.dom.createDiv("menu-item-title");
  }

  setTitle(title: string | DocumentFragment): this {
    setContent(this.titleEl, title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  /** `null` means that the item is no choice at all; true draws a check mark. */
  setChecked(checked: boolean | null): this {
    this.dom.setAttr("role", checked === null ? "menuitem" : "menuitemcheckbox");
    this.dom.setAttr("aria-checked", checked === null ? null : String(checked));
    this.dom.toggleClass("mod-checked", checked === true);
    this.dom.find(".mod-check")?.detach();
    if (checked) setIcon(this.dom.createDiv("menu-item-icon mod-check"), "check");
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.isDisabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttr("aria-disabled", disabled ? "true" : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass("is-label", isLabel);
    this.isDisabled = isLabel;
    return this;
  }

  onClick(callback: (event: Trigger) => unknown): this {
    this.callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr("data-section", section);
    return this;
  }

  /** Not in the typings, yet many plugins use it: the item opens a menu of its own. */
  setSubmenu(): Menu {
    this.submenu ??= this.createMenu();
    this.dom.addClass("has-submenu");
    this.dom.setAttr("aria-haspopup", "menu");
    setIcon(
      this.dom.find(".mod-submenu") ?? this.dom.createDiv("menu-item-icon mod-submenu"),
      "chevron-right",
    );
    return this.submenu;
  }

  /** The menu is gone before the callback runs, so that a modal opened by it gives the focus back rightly. */
  choose(event: Trigger): void {
    if (this.isDisabled) return;
    if (this.submenu) {
      this.menu.openSubmenu(this);
      return;
    }
    this.menu.closeAll();
    this.callback?.(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv("menu-separator");
  readonly section = "";
}

import type * as Obsidian from "obsidian";
import { Component } from "../core/component";
import { Platform } from "../core/platform";
import { keymapOf, Scope } from "./keymap";
import { MenuItem, MenuSeparator } from "./menu-item";
import { place } from "./menu-position";

type Entry = MenuItem | MenuSeparator;

const menusOfEvents = new WeakMap<Event, Menu>();

/** A context menu. While it is open it has the keyboard; choosing, Escape and a click elsewhere close it. */
export class Menu extends Component {
  readonly dom: HTMLElement;
  private readonly scrollEl: HTMLElement;
  private readonly scope = new Scope();
  private readonly entries: Entry[] = [];
  private readonly sections: string[] = [];
  private readonly hideCallbacks: (() => unknown)[] = [];
  private selected = -1;
  private isOpen = false;
  private openChild: Menu | null = null;
  private parentMenu: Menu | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: "menu", attr: { role: "menu" } });
    this.dom.createDiv("menu-grabber");
    this.scrollEl = this.dom.createDiv("menu-scroll");
    this.registerKeys();
  }

  /** The menu for an event, the same one for everybody who asks: so several plugins fill one menu. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = menusOfEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    menusOfEvents.set(event, menu);
    event.preventDefault();
    activeWindow.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  get items(): readonly Entry[] {
    return this.entries;
  }

  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }

  /** Menus are always drawn in the page here, as they are on phones. */
  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass("has-active-menu");
    this.onHide(() => el.removeClass("has-active-menu"));
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this, () => this.createSubmenu());
    this.entries.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(new MenuSeparator());
    return this;
  }

  /** Not in the typings: sections come in the order in which they are named first, here or by an item. */
  addSections(sections: readonly string[]): this {
    this.sections.push(...sections);
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.targetNode?.doc);
  }

  showAtPosition(position: Obsidian.MenuPositionDef, doc: Document = activeDocument): this {
    if (this.isOpen) return this;
    this.isOpen = true;
    this.load();
    this.draw();
    doc.body.appendChild(this.dom);
    if (Platform.isPhone) this.dom.addClass("mod-sheet");
    else place(this.dom, position);
    keymapOf(doc)?.pushScope(this.scope);
    this.closeOnPressOutside(doc);
    return this;
  }

  hide(): this {
    if (!this.isOpen) return this;
    this.isOpen = false;
    this.openChild?.hide();
    keymapOf(this.dom.doc)?.popScope(this.scope);
    this.dom.detach();
    this.unload();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  closeAll(): void {
    this.hide();
    this.parentMenu?.closeAll();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  onHistoryBack(): void {
    this.hide();
  }

  openSubmenu(item: MenuItem): void {
    const submenu = item.submenu;
    if (!submenu || submenu === this.openChild) return;
    this.openChild?.hide();
    this.openChild = submenu;
    submenu.parentMenu = this;
    const box = item.dom.getBoundingClientRect();
    submenu.showAtPosition({ x: box.left, y: box.top, width: box.width }, this.dom.doc);
    submenu.select(0, 1);
  }

  private createSubmenu(): Menu {
    const submenu = new Menu();
    submenu.onHide(() => (this.openChild = null));
    return submenu;
  }

  private closeOnPressOutside(doc: Document): void {
    if (this.parentMenu) return;
    const onPress = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest(".menu")) return;
      this.hide();
    };
    doc.addEventListener("mousedown", onPress, true);
    this.register(() => doc.removeEventListener("mousedown", onPress, true));
  }

  private get choices(): MenuItem[] {
    const drawn = [...this.scrollEl.children];
    const items = this.entries.filter((entry) => entry instanceof MenuItem);
    return items.sort((a, b) => drawn.indexOf(a.dom) - drawn.indexOf(b.dom));
  }

  private draw(): void {
    this.scrollEl.empty();
    const sections = new Set([...this.sections, ...this.entries.map((entry) => entry.section)]);
    for (const section of sections)
      this.drawSection(this.entries.filter((entry) => entry.section === section));
    this.choices.forEach((item, index) => {
      item.dom.onclick = (event) => item.choose(event);
      item.dom.onmouseenter = () => {
        this.mark(index);
        if (item.submenu) this.openSubmenu(item);
        else this.openChild?.hide();
      };
    });
  }

  /** Separators stand between things: none at the start, none twice, none at the end. */
  private drawSection(entries: readonly Entry[]): void {
    if (!entries.some((entry) => entry instanceof MenuItem)) return;
    if (this.scrollEl.lastElementChild) this.scrollEl.createDiv("menu-separator");
    for (const entry of entries) {
      const last = this.scrollEl.lastElementChild;
      if (entry instanceof MenuSeparator && (!last || last.hasClass("menu-separator"))) continue;
      this.scrollEl.appendChild(entry.dom);
    }
    const last = this.scrollEl.lastElementChild;
    if (last?.hasClass("menu-separator")) last.remove();
  }

  private mark(index: number): void {
    const { choices } = this;
    choices[this.selected]?.dom.removeClass("selected");
    this.selected = index;
    choices[index]?.dom.addClass("selected");
  }

  /** Goes on in the direction of `step` until an item that can be chosen; past the end it starts over. */
  select(from: number, step: 1 | -1): void {
    const { choices } = this;
    for (let tried = 0; tried < choices.length; tried++) {
      const at = (((from + step * tried) % choices.length) + choices.length) % choices.length;
      if (choices[at]?.isDisabled) continue;
      this.mark(at);
      choices[at]?.dom.scrollIntoView({ block: "nearest" });
      return;
    }
  }

  private registerKeys(): void {
    const keys: Readonly<Record<string, (event: KeyboardEvent) => unknown>> = {
      ArrowDown: () => this.select(this.selected + 1, 1),
      ArrowUp: () => this.select(this.selected < 0 ? -1 : this.selected - 1, -1),
      Home: () => this.select(0, 1),
      End: () => this.select(-1, -1),
      ArrowRight: () => this.choices[this.selected]?.submenu && this.openSelected(),
      ArrowLeft: () => this.parentMenu && this.hide(),
      Escape: () => this.hide(),
      Enter: (event) => this.choices[this.selected]?.choose(event),
      Tab: () => undefined,
    };
    for (const [key, act] of Object.entries(keys)) {
      this.scope.register([], key, (event) => {
        act(event);
        return false;
      });
    }
  }

  private openSelected(): void {
    const item = this.choices[this.selected];
    if (item) this.openSubmenu(item);
  }
}

import type { RibbonAction, RibbonPort } from "../../core/ui-ports";
import { setIcon } from "../icons";
import { setTooltip } from "../tooltip";

/** The strip of icons at the left edge. Phones show the same actions in a menu of the bottom bar. */
export class WorkspaceRibbon implements RibbonPort {
  readonly containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;
  private readonly settingsEl: HTMLElement;
  private readonly shown = new Map<string, { readonly action: RibbonAction; readonly el: HTMLElement }>();

  constructor() {
    this.containerEl = createDiv("workspace-ribbon side-dock-ribbon mod-left");
    this.actionsEl = this.containerEl.createDiv("side-dock-actions");
    this.settingsEl = this.containerEl.createDiv("side-dock-settings");
  }

  get actions(): readonly RibbonAction[] {
    return [...this.shown.values()].map(({ action }) => action);
  }

  addRibbonItemButton(action: RibbonAction): HTMLElement {
    const el = this.addButton(this.actionsEl, action);
    this.shown.set(action.id, { action, el });
    return el;
  }

  removeRibbonAction(id: string): void {
    this.shown.get(id)?.el.detach();
    this.shown.delete(id);
  }

  addSettingsButton(action: RibbonAction): void {
    this.addButton(this.settingsEl, action);
  }

  private addButton(parentEl: HTMLElement, action: RibbonAction): HTMLElement {
    const attr = { role: "button", tabindex: 0 };
    const el = parentEl.createDiv({ cls: "clickable-icon side-dock-ribbon-action", attr });
    setIcon(el, action.icon);
    setTooltip(el, action.title, { placement: "right" });
    el.addEventListener("click", (event) => void action.onClick(event));
    return el;
  }
}

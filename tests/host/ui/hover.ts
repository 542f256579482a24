import type * as Obsidian from "obsidian";
import { Component } from "../core/component";
import { getLinkpath } from "../core/paths";
import type { UiApp } from "./app";
import { Keymap } from "./keymap";
import { MarkdownRenderer } from "./markdown/renderer";
import type { Workspace } from "./workspace/workspace";

const WAIT_MS = 300;

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: Obsidian.HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath: string;
}

/** A box by an element that stays while the pointer is on either; one at a time for each parent. */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv("popover hover-popover");
  private readonly timer: number;
  private readonly win: Window;

  constructor(
    private readonly parent: { hoverPopover: unknown },
    private readonly targetEl: HTMLElement | null,
    waitTime = WAIT_MS,
    private readonly staticPos: Obsidian.Point | null = null,
  ) {
    super();
    const current = parent.hoverPopover;
    if (current instanceof HoverPopover) current.hide();
    parent.hoverPopover = this;
    this.win = targetEl?.win ?? activeWindow;
    this.timer = this.win.setTimeout(() => this.show(), waitTime);
    targetEl?.addEventListener("mouseleave", this.leave);
    this.hoverEl.addEventListener("mouseleave", this.leave);
  }

  hide(): void {
    this.win.clearTimeout(this.timer);
    this.targetEl?.removeEventListener("mouseleave", this.leave);
    this.hoverEl.detach();
    this.unload();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  private show(): void {
    void this.load();
    this.win.document.body.appendChild(this.hoverEl);
    const box = this.targetEl?.getBoundingClientRect();
    const { width, height } = this.hoverEl.getBoundingClientRect();
    const x = this.staticPos?.x ?? box?.left ?? 0;
    const below = this.staticPos?.y ?? box?.bottom ?? 0;
    const y = below + height > this.win.innerHeight ? Math.max(0, (box?.top ?? below) - height) : below;
    this.hoverEl.setCssProps({ left: `${Math.min(x, this.win.innerWidth - width)}px`, top: `${y}px` });
  }

  private readonly leave = (event: MouseEvent): void => {
    const to = event.relatedTarget;
    const stays = to instanceof Node && (this.hoverEl.contains(to) || this.targetEl?.contains(to) === true);
    if (!stays) this.hide();
  };
}

function isHoverLink(value: unknown): value is HoverLink {
  return typeof value === "object" && value !== null && "linktext" in value && "hoverParent" in value;
}

/**
 * The core plugin "Page preview": a view says `hover-link`, this shows the note. Whether Ctrl or Cmd has to be held
 * is what the view's own registration says (`HoverLinkSource.defaultMod`).
 */
export function listenForHoverLinks(app: UiApp, workspace: Workspace): void {
  workspace.on("hover-link", (link: unknown) => {
    if (!isHoverLink(link)) return;
    const needsMod = workspace.hoverLinkSources.get(link.source)?.defaultMod ?? true;
    if (needsMod && !Keymap.isModifier(link.event, "Mod")) return;
    const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(link.linktext), link.sourcePath);
    if (!file) return;
    const popover = new HoverPopover(link.hoverParent, link.targetEl);
    const embedEl = popover.hoverEl.createDiv("markdown-embed markdown-preview-view markdown-rendered");
    embedEl.createDiv({ cls: "inline-title", text: file.basename });
    void app.vault.cachedRead(file).then((text) => {
      return MarkdownRenderer.render(
        app,
        text,
        embedEl.createDiv("markdown-embed-content"),
        file.path,
        popover,
      );
    });
  });
}

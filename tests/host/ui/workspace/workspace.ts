import type * as Obsidian from "obsidian";
import { debounce } from "../../core/debounce";
import type { TFile } from "../../core/files";
import { Platform } from "../../core/platform";
import type { ActiveEditor, WorkspacePort } from "../../core/ui-ports";
import type { UiApp } from "../app";
import type { Menu } from "../menu";
import { FileView } from "../views/file-view";
import { MarkdownView } from "../views/markdown-view";
import { UnknownView } from "../views/empty-view";
import type { View } from "../views/view";
import { WorkspaceExtensions } from "./extensions";
import { addLinkMenuItems, openLink } from "./links";
import { Frame } from "./frame";
import type { WorkspaceParent } from "./items";
import { defaultLayout, readSavedLayout, restoreLayout, serializeLayout } from "./layout";
import type { WorkspaceLeaf } from "./leaf";
import { Placing } from "./placing";
import type { WorkspaceRibbon } from "./ribbon";
import type { WorkspaceMobileDrawer } from "./tabs";
import { WorkspaceRoot, type WorkspaceSidedock } from "./splits";

type PaneChoice = Obsidian.PaneType | boolean | undefined;

const SAVE_DELAY_MS = 2000;
const RECENT_FILES = 10;

/** The panes of the app: what is open where, and which pane is active. */
export class Workspace extends WorkspaceExtensions implements WorkspacePort {
  readonly containerEl: HTMLElement;
  readonly rootSplit: WorkspaceRoot;
  readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
  readonly leftRibbon: WorkspaceRibbon;
  readonly frame: Frame;
  readonly requestSaveLayout: Obsidian.Debouncer<[], Promise<void>>;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly placing: Placing;
  private readyCallbacks: (() => unknown)[] = [];
  private lastOpenFiles: string[] = [];
  private announcedFile: TFile | null = null;
  private isLayoutChangeQueued = false;
  private isClosed = false;

  constructor(
    readonly app: UiApp,
    win: Window,
  ) {
    super();
    const changed = (): void => this.onLayoutChange();
    this.rootSplit = new WorkspaceRoot(win, win.document);
    this.frame = new Frame(app, { root: this.rootSplit, isPhone: Platform.isPhone, changed });
    this.containerEl = this.frame.workspaceEl;
    this.leftSplit = this.frame.left;
    this.rightSplit = this.frame.right;
    this.leftRibbon = this.frame.ribbon;
    this.placing = new Placing(app, { root: this.rootSplit, changed });
    this.requestSaveLayout = debounce(
      async () => this.trigger("layout-saved", this.getLayout()),
      SAVE_DELAY_MS,
    );
  }

  /** Null when the active view has no editor, also while one is open beside it (obsidian.d.ts). */
  get activeEditor(): (MarkdownView & ActiveEditor) | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) void callback();
    else this.readyCallbacks.push(callback);
  }

  async loadLayout(): Promise<void> {
    await this.changeLayout((await readSavedLayout(this.app)) ?? defaultLayout());
    this.layoutReady = true;
    const callbacks = this.readyCallbacks;
    this.readyCallbacks = [];
    for (const callback of callbacks) await callback();
  }

  async changeLayout(layout: unknown): Promise<void> {
    this.iterateAllLeaves((leaf) => leaf.detach());
    this.activeLeaf = null;
    const active = await restoreLayout(this, layout);
    this.setActiveLeaf(active ?? this.getLeaf(false), { focus: false });
  }

  getLayout(): Record<string, unknown> {
    return serializeLayout(this);
  }

  createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
    return this.placing.inParent(parent, index);
  }

  createLeafBySplit(
    leaf: WorkspaceLeaf,
    direction?: Obsidian.SplitDirection,
    before?: boolean,
  ): WorkspaceLeaf {
    return this.placing.beside(leaf, direction ?? "vertical", before ?? false);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf && !leaf.pinned && leaf.view.navigation ? leaf : this.placing.newTab(leaf);
  }

  /** There are no pop-out windows here: `window` opens a tab, as when the app cannot open one. */
  getLeaf(newLeaf: PaneChoice = false, direction?: Obsidian.SplitDirection): WorkspaceLeaf {
    if (newLeaf === false) return this.getUnpinnedLeaf();
    const recent = this.getMostRecentLeaf();
    if (newLeaf === "split" && recent && !Platform.isPhone) return this.createLeafBySplit(recent, direction);
    return this.placing.newTab(recent);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.placing.inSidebar(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.placing.inSidebar(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: Obsidian.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const { active = true, split = false, reveal = true, state } = options;
    const found = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() !== this.rootSplit);
    const leaf = found ?? (side === "left" ? this.getLeftLeaf(split) : this.getRightLeaf(split));
    if (!found || state) await leaf.setViewState({ type, active: false, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneChoice = "split"): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(leafType);
    await copy.setViewState({ ...leaf.getViewState(), active: true });
    return copy;
  }

  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneChoice,
    openViewState?: Obsidian.OpenViewState,
  ): Promise<void> {
    return openLink(this.app, { linktext, sourcePath, newLeaf, openViewState });
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    const takesFocus = typeof params === "object" ? params.focus : focus;
    const isOther = this.activeLeaf !== leaf;
    this.placing.bringToFront(leaf);
    leaf.activeTime = this.placing.nextActiveTime();
    if (isOther) this.switchActive(leaf);
    if (isOther) this.trigger("active-leaf-change", leaf);
    this.announceFile();
    if (takesFocus) leaf.setEphemeralState({ focus: true });
  }

  /** Brings a leaf into sight, opening its sidebar; resolves when its view is no longer deferred. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    for (const side of [this.leftSplit, this.rightSplit]) {
      if (side === root || side === leaf.parent) side.expand();
      else if (Platform.isPhone) side.collapse();
    }
    this.placing.bringToFront(leaf);
    await leaf.loadIfDeferred();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.group === group);
  }

  getMostRecentLeaf(root: WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    let recent: WorkspaceLeaf | null = null;
    root.eachLeaf((leaf) => {
      if (!recent || leaf.activeTime > recent.activeTime) recent = leaf;
    });
    return recent;
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const active = this.activeLeaf?.view;
    const view = active instanceof FileView ? active : this.getMostRecentLeaf()?.view;
    return view instanceof FileView ? view.file : null;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.rootSplit.eachLeaf(callback);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const root of [this.rootSplit, this.leftSplit, this.rightSplit]) root.eachLeaf(callback);
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpenFiles];
  }

  updateOptions(): void {
    for (const leaf of this.getLeavesOfType("markdown")) leaf.onResize();
  }

  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return addLinkMenuItems(this.app, { menu, linktext, sourcePath, leaf });
  }

  /** Late and once for many changes, as in the app: nobody sees a half-built layout. */
  onLayoutChange(): void {
    if (this.isLayoutChangeQueued || this.isClosed) return;
    this.isLayoutChangeQueued = true;
    queueMicrotask(() => {
      this.isLayoutChangeQueued = false;
      if (this.isClosed) return;
      this.trigger("layout-change");
      void this.requestSaveLayout();
    });
  }

  viewChanged(leaf: WorkspaceLeaf): void {
    if (leaf === this.activeLeaf) this.announceFile();
    this.onLayoutChange();
  }

  /** A layout that is restored goes on loading after the app has started, and would load into a page that is gone. */
  settled = (): Promise<void> =>
    Promise.allSettled(this.leaves().map((leaf) => leaf.settled())).then(() => {});

  close(): void {
    this.isClosed = true;
    this.requestSaveLayout.cancel();
    this.iterateAllLeaves((leaf) => leaf.detach());
  }

  /** The next most recent leaf becomes active; the main area is never without a tab. */
  leafDetached(leaf: WorkspaceLeaf): void {
    if (leaf !== this.activeLeaf) return;
    this.activeLeaf = null;
    if (this.layoutReady && !this.isClosed) this.setActiveLeaf(this.getLeaf(false), { focus: false });
  }

  /** A view type came or went: leaves of that type change between the real view and "no longer active". */
  async rebuildLeaves(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      const isKnown = this.app.viewRegistry.isRegistered(type);
      if (leaf.isDeferred || leaf.view instanceof UnknownView !== isKnown) continue;
      const { state } = leaf.getViewState();
      await leaf.open(this.app.viewRegistry.createView(type, leaf));
      await leaf.view.setState(state ?? {}, { history: false });
    }
  }

  private leaves(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => leaves.push(leaf));
    return leaves;
  }

  private switchActive(leaf: WorkspaceLeaf): void {
    this.activeLeaf?.containerEl.removeClass("mod-active");
    this.activeLeaf?.tabHeaderEl.removeClass("mod-active");
    this.activeLeaf = leaf;
    leaf.containerEl.addClass("mod-active");
    leaf.tabHeaderEl.addClass("mod-active");
  }

  private announceFile(): void {
    const file = this.getActiveFile();
    if (file === this.announcedFile) return;
    this.announcedFile = file;
    if (file) this.lastOpenFiles = [...new Set([file.path, ...this.lastOpenFiles])].slice(0, RECENT_FILES);
    this.trigger("file-open", file);
  }
}

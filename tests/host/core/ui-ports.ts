import type * as Obsidian from "obsidian";
import type { App } from "./app";
import type { TFile } from "./files";
import type { Question } from "./file-manager";
import type { EventRef } from "./events";

/**
 * What the core needs of everything that draws. The UI half implements these; members carry the names the app
 * itself gives them (`app.viewRegistry`, `app.statusBar`, `workspace.leftRibbon` …), so that both halves meet
 * under the names plugins know.
 */
export interface Ui {
  readonly workspace: WorkspacePort;
  readonly viewRegistry: ViewRegistryPort;
  readonly setting: SettingPort;
  readonly statusBar: StatusBarPort;
  readonly markdown: MarkdownPort;
  readonly keymap: object;
  readonly scope: object;
  isDarkMode(): boolean;
  /** Asks the user; resolves to false when the question is dismissed. */
  confirm(question: Question): Promise<boolean>;
  /** Shows a notice of the app's own, such as the one about a merge. */
  notify(message: string): void;
  /** Removes everything drawn. Called once, when the app closes. */
  close(): void;
}

/** Called while the App is being built: vault, caches and commands exist, no file is loaded yet. */
export type UiFactory = (app: App) => Ui;

export interface WorkspacePort {
  readonly layoutReady: boolean;
  readonly leftRibbon: RibbonPort;
  readonly editorSuggest: EditorSuggestPort;
  /** The pane that editor commands act on: a MarkdownView (or an embedded editor), else null. */
  readonly activeEditor: ActiveEditor | null;
  on(name: string, callback: (...args: never[]) => unknown, context?: unknown): EventRef;
  offref(ref: Obsidian.EventRef): void;
  trigger(name: string, ...args: unknown[]): void;
  getActiveFile(): TFile | null;
  onLayoutReady(callback: () => unknown): void;
  /** The app calls this once all files are known: restores leaves, sets `layoutReady`, runs the callbacks. */
  loadLayout(): Promise<void>;
  /** Resolves when no pane is loading its view any more. */
  settled(): Promise<void>;
  registerHoverLinkSource(id: string, source: Obsidian.HoverLinkSource): void;
  unregisterHoverLinkSource(id: string): void;
  registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void;
  unregisterObsidianProtocolHandler(action: string): void;
  registerEditorExtension(extension: unknown): void;
  unregisterEditorExtension(extension: unknown): void;
}

/** The part of MarkdownFileInfo / MarkdownView that commands look at. */
export interface ActiveEditor {
  readonly file: Obsidian.TFile | null;
  readonly editor?: Obsidian.Editor | undefined;
  getMode?(): Obsidian.MarkdownViewModeType;
}

export interface LeafPort {
  readonly view: ViewPort;
}

export interface ViewPort {
  readonly containerEl: HTMLElement;
  getViewType(): string;
}

export interface ViewRegistryPort {
  /** Throws when the type is taken, as the app does. */
  registerView(type: string, creator: (leaf: LeafPort) => ViewPort): void;
  /** Open leaves of the type stay and show that their plugin is gone. */
  unregisterView(type: string): void;
  registerExtensions(extensions: string[], viewType: string): void;
  unregisterExtensions(extensions: string[]): void;
}

export interface SettingTabPort {
  /** Set by the core from the plugin's manifest when the tab is added. */
  id: string;
  name: string;
}

export interface SettingPort {
  addSettingTab(tab: SettingTabPort): void;
  removeSettingTab(tab: SettingTabPort): void;
}

export interface StatusBarPort {
  /** A new element at the end of the status bar; it is removed with `el.remove()`. */
  registerStatusBarItem(): HTMLElement;
}

export interface RibbonAction {
  readonly id: string;
  readonly icon: string;
  readonly title: string;
  readonly onClick: (event: MouseEvent) => unknown;
}

export interface RibbonPort {
  addRibbonItemButton(action: RibbonAction): HTMLElement;
  removeRibbonAction(id: string): void;
}

export interface EditorSuggestPort {
  addSuggest(suggest: object): void;
  removeSuggest(suggest: object): void;
}

export interface PostProcessorPort {
  (el: HTMLElement, context: Obsidian.MarkdownPostProcessorContext): Promise<unknown> | void;
  sortOrder?: number;
}

export type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  context: Obsidian.MarkdownPostProcessorContext,
) => Promise<unknown> | void;

export interface MarkdownPort {
  registerPostProcessor(processor: PostProcessorPort, sortOrder?: number): void;
  unregisterPostProcessor(processor: PostProcessorPort): void;
  /** A post processor that replaces fenced code of that language by a div given to the handler. */
  createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessorPort;
}

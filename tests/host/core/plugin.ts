import type * as Obsidian from "obsidian";
import type { App } from "./app";
import type { Command } from "./commands";
import { Component } from "./component";
import { joinPath, parentPath } from "./paths";
import type { CodeBlockHandler, LeafPort, PostProcessorPort, SettingTabPort, ViewPort } from "./ui-ports";

/** The base class of plugins: everything registered through it is taken back when the plugin is unloaded. */
export abstract class Plugin extends Component {
  settings?: unknown;
  private isSaving = false;

  constructor(
    readonly app: App,
    readonly manifest: Obsidian.PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  addCommand(command: Command): Command {
    const { id, name } = this.manifest;
    command.id = `${id}:${command.id}`;
    command.name = `${name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(commandId: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
  }

  addRibbonIcon(icon: string, title: string, onClick: (event: MouseEvent) => unknown): HTMLElement {
    const ribbon = this.app.workspace.leftRibbon;
    const id = `${this.manifest.id}:${title}`;
    this.register(() => ribbon.removeRibbonAction(id));
    return ribbon.addRibbonItemButton({ id, icon, title, onClick });
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBar.registerStatusBarItem();
    el.classList.add(`plugin-${this.manifest.id}`);
    this.register(() => el.remove());
    return el;
  }

  addSettingTab(tab: SettingTabPort): void {
    tab.id = this.manifest.id;
    tab.name = this.manifest.name;
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: (leaf: LeafPort) => ViewPort): void {
    this.app.viewRegistry.registerView(type, creator);
    this.register(() => this.app.viewRegistry.unregisterView(type));
  }

  registerHoverLinkSource(id: string, source: Obsidian.HoverLinkSource): void {
    this.app.workspace.registerHoverLinkSource(id, source);
    this.register(() => this.app.workspace.unregisterHoverLinkSource(id));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerMarkdownPostProcessor(processor: PostProcessorPort, sortOrder?: number): PostProcessorPort {
    this.app.markdown.registerPostProcessor(processor, sortOrder);
    this.register(() => this.app.markdown.unregisterPostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: CodeBlockHandler,
    sortOrder?: number,
  ): PostProcessorPort {
    const processor = this.app.markdown.createCodeBlockPostProcessor(language, handler);
    return this.registerMarkdownPostProcessor(processor, sortOrder);
  }

  /** "Returns false if bases are not enabled in this vault" (obsidian.d.ts): the host has no bases. */
  registerBasesView(): boolean {
    return false;
  }

  registerEditorExtension(extension: unknown): void {
    this.app.workspace.registerEditorExtension(extension);
    this.register(() => this.app.workspace.unregisterEditorExtension(extension));
  }

  registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
    this.app.workspace.registerObsidianProtocolHandler(action, handler);
    this.register(() => this.app.workspace.unregisterObsidianProtocolHandler(action));
  }

  registerEditorSuggest(suggest: object): void {
    this.app.workspace.editorSuggest.addSuggest(suggest);
    this.register(() => this.app.workspace.editorSuggest.removeSuggest(suggest));
  }

  registerCliHandler(
    command: string,
    description: string,
    flags: Obsidian.CliFlags | null,
    handler: Obsidian.CliHandler,
  ): void {
    this.app.cli.register({ command, description, flags, handler });
    this.register(() => this.app.cli.unregister(command));
  }

  /** Null without a file; a file that is no JSON is an error, so that nobody takes it for "no settings yet". */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.dataPath))) return null;
    const parsed: unknown = JSON.parse(await adapter.read(this.dataPath));
    return parsed;
  }

  async saveData(settings: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const folder = parentPath(this.dataPath);
    this.isSaving = true;
    try {
      if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
      await adapter.write(this.dataPath, JSON.stringify(settings, null, 2));
    } finally {
      this.isSaving = false;
    }
  }

  override load(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on("raw", (path: string) => {
        if (path === this.dataPath && !this.isSaving) this.onExternalSettingsChange?.();
      }),
    );
    return super.load();
  }

  private get dataPath(): string {
    const { dir, id } = this.manifest;
    return joinPath(dir ?? `${this.app.vault.configDir}/plugins/${id}`, "data.json");
  }
}

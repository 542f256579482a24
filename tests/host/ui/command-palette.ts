import type * as Obsidian from "obsidian";
import type { Command } from "../core/commands";
import type { TFile } from "../core/files";
import type { UiApp } from "./app";
import { hotkeyText } from "./hotkeys";
import { Keymap } from "./keymap";
import { FuzzySuggestModal } from "./suggest-modal";

/** Every command that can run now, found by any letters of its name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: UiApp) {
    super(app);
    this.emptyStateText = "No commands found.";
    this.setPlaceholder("Select a command…");
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to use" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }

  getItems(): Command[] {
    return this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  override renderSuggestion(found: Obsidian.FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass("mod-complex");
    super.renderSuggestion(found, el.createDiv("suggestion-content").createDiv("suggestion-title"));
    const auxEl = el.createDiv("suggestion-aux");
    for (const hotkey of found.item.hotkeys ?? []) {
      auxEl.createEl("kbd", { cls: "suggestion-hotkey", text: hotkeyText(hotkey) });
    }
  }

  onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}

/** "Go to file": the notes of the vault, the last open ones first. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: UiApp) {
    super(app);
    this.emptyStateText = "No notes found.";
    this.setPlaceholder("Find a note…");
  }

  getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = (file: TFile): number => {
      const at = recent.indexOf(file.path);
      return at < 0 ? recent.length : at;
    };
    return this.app.vault
      .getMarkdownFiles()
      .sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, "");
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}

import type { WorkspaceLeaf } from "../workspace/leaf";
import { ItemView } from "./view";

/** A new tab: nothing is open in it. */
export class EmptyView extends ItemView {
  override navigation = true;

  getViewType(): string {
    return "empty";
  }

  getDisplayText(): string {
    return "New tab";
  }

  override onload(): void {
    this.contentEl.addClass("empty-state-container");
    const stateEl = this.contentEl.createDiv("empty-state");
    stateEl.createDiv({ cls: "empty-state-title", text: "No file is open" });
    const actionsEl = stateEl.createDiv("empty-state-action-list");
    this.addChoice(actionsEl, "Go to file (Ctrl+O)", "switcher:open");
    this.addChoice(actionsEl, "Command palette (Ctrl+P)", "command-palette:open");
  }

  private addChoice(parentEl: HTMLElement, text: string, command: string): void {
    const choiceEl = parentEl.createEl("button", { cls: "empty-state-action tappable", text });
    choiceEl.addEventListener("click", () => this.app.commands.executeCommandById(command));
  }
}

/** What is left when the plugin of a view is gone: the leaf keeps its type and its state. */
export class UnknownView extends ItemView {
  private state: Record<string, unknown> = {};

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
  ) {
    super(leaf);
    this.icon = "ghost";
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return "Plugin no longer active";
  }

  override onload(): void {
    this.contentEl.createDiv({
      cls: "pane-empty",
      text: `The plugin that shows "${this.type}" is not active.`,
    });
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  override async setState(state: unknown): Promise<void> {
    if (typeof state === "object" && state !== null) this.state = { ...state };
  }
}

import type * as Obsidian from "obsidian";
import type { Editor } from "../core/editor";
import type { TFile } from "../core/files";
import type { EditorSuggestPort } from "../core/ui-ports";
import type { UiApp } from "./app";
import { PopoverSuggest } from "./popover-suggest";
import { renderInstructions } from "./suggest-modal";

interface Context extends Obsidian.EditorSuggestTriggerInfo {
  readonly editor: Editor;
  readonly file: TFile;
}

/** Suggestions while writing a note: asked after each change whether they apply where the cursor is. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Context | null = null;
  limit = 100;

  constructor(app: UiApp) {
    super(app);
  }

  abstract onTrigger(
    cursor: Obsidian.EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): Obsidian.EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Context): T[] | Promise<T[]>;

  setInstructions(instructions: Obsidian.Instruction[]): void {
    renderInstructions(this.suggestEl.createDiv("prompt-instructions"), instructions);
  }

  /** Answers whether this one applies; only the first that does is shown. */
  trigger(editor: Editor, file: TFile, at: DOMRect): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      this.context = null;
      this.close();
      return false;
    }
    void this.update({ ...info, editor, file }, at);
    return true;
  }

  private async update(context: Context, at: DOMRect): Promise<void> {
    this.context = context;
    const values = await this.getSuggestions(context);
    if (this.context === context) this.show(values.slice(0, this.limit), at);
  }
}

export class EditorSuggests implements EditorSuggestPort {
  private readonly suggests: EditorSuggest<unknown>[] = [];

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  removeSuggest(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    const index = this.suggests.indexOf(suggest);
    if (index >= 0) this.suggests.splice(index, 1);
  }

  trigger(editor: Editor, file: TFile, at: DOMRect): void {
    const shown = this.suggests.find((suggest) => suggest.trigger(editor, file, at));
    for (const other of this.suggests) if (other !== shown) other.close();
  }

  close(): void {
    for (const suggest of this.suggests) suggest.close();
  }
}

import type { App } from "obsidian";
import type { NoteWriter, WriteOutcome } from "../../src/app/ports";
import { outcomeOfNone } from "../../src/app/write-outcome";
import type { Edit } from "../../src/note/text/edit";

/** A writer as many plugins have one. It is here to be caught: what is written between its two steps is lost. */
export class ReadThenModify implements NoteWriter {
  constructor(private readonly app: App) {}

  async edit(path: string, change: (text: string) => Edit): Promise<WriteOutcome> {
    const { vault } = this.app;
    const file = vault.getFileByPath(path);
    if (file === null) return missing(path);
    try {
      const before = await vault.read(file);
      const edit = change(before);
      if (edit.kind !== "changed") return outcomeOfNone(path, edit);
      await vault.modify(file, edit.text);
      return { kind: "written", path: file.path, before, after: edit.text };
    } catch (error) {
      return { kind: "failed", path, reason: "error", message: String(error) };
    }
  }

  async create(path: string, text: string): Promise<WriteOutcome> {
    await this.app.vault.create(path, text);
    return { kind: "written", path, before: "", after: text, isNew: true };
  }

  async discard(path: string): Promise<WriteOutcome> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return missing(path);
    await this.app.fileManager.trashFile(file);
    return { kind: "written", path, before: "", after: "" };
  }
}

function missing(path: string): WriteOutcome {
  return { kind: "failed", path, reason: "missing", message: "" };
}

import { MarkdownView, normalizePath, type App, type TFile } from "obsidian";
import type { NoteWriter, WriteOutcome } from "../app/ports";
import { outcomeOfNone } from "../app/write-outcome";
import { refused, UNCHANGED, type Edit } from "../note/text/edit";
import { errorText } from "../note/text/error-text";
import { changesBetween } from "../note/text/text-changes";

/**
 * The one writer of notes. Writes to the same note wait for each other; each is atomic and can be undone. A note that
 * is moved while its write waits is followed.
 */
export class NoteStore implements NoteWriter {
  /** By file, whose path may change, else by path. */
  private readonly queues = new Map<TFile | string, Promise<unknown>>();

  constructor(private readonly app: App) {}

  edit(path: string, change: (text: string) => Edit): Promise<WriteOutcome> {
    const known = this.app.vault.getFileByPath(path);
    return this.inTurn(known ?? path, path, () => {
      const file = this.present(known) ?? this.app.vault.getFileByPath(path);
      return file === null ? Promise.resolve(failed(path, "missing", "")) : this.write(file, change);
    });
  }

  create(path: string, text: string): Promise<WriteOutcome> {
    return this.inTurn(path, path, async () => {
      const target = normalizePath(path);
      if (this.app.vault.getAbstractFileByPath(target) !== null) return failed(path, "exists", "");
      const { path: made } = await this.app.vault.create(await this.inItsFolder(target), text);
      return { kind: "written", path: made, before: "", after: text, isNew: true };
    });
  }

  discard(path: string, text: string): Promise<WriteOutcome> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return Promise.resolve(failed(path, "missing", ""));
    return this.inTurn(file, path, async () => {
      // What stands unsaved in an editor counts as well.
      const kept = await this.write(file, (now) =>
        now === text ? UNCHANGED : refused("changed-since", null, path),
      );
      if (kept.kind !== "unchanged") return kept;
      await this.app.fileManager.trashFile(file);
      return { kind: "written", path: file.path, before: text, after: "" };
    });
  }

  /** A file that has been deleted is no longer the one at its path. */
  private present(file: TFile | null): TFile | null {
    return file !== null && this.app.vault.getFileByPath(file.path) === file ? file : null;
  }

  private async write(file: TFile, change: (text: string) => Edit): Promise<WriteOutcome> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const outcome = await this.tryToWrite(file, change);
      if (outcome !== OVERTAKEN) return outcome;
    }
    return { kind: "conflict", path: file.path, refusal: { code: "overtaken", line: null, found: "" } };
  }

  /** Into the editor that holds the note, else on disk. Overtaken when meanwhile an editor came, went or was typed in. */
  private async tryToWrite(
    file: TFile,
    change: (text: string) => Edit,
  ): Promise<WriteOutcome | typeof OVERTAKEN> {
    const view = this.editingView(file);
    if (view === null || !(await this.holdsTheFile(view, file))) {
      await this.saveWhatIsRead(file);
      return this.writeOnDisk(file, change);
    }
    // While the file was read the pane may have turned to another note, or to its reading mode.
    return isEditing(view, file) ? this.writeInEditor(view, file, change) : OVERTAKEN;
  }

  /**
   * What was typed before a pane turned to its reading mode is saved, once what a sync has just written is in the
   * pane: saving earlier would write over that.
   */
  private async saveWhatIsRead(file: TFile): Promise<void> {
    for (const view of this.views(file)) {
      if (view.getMode() !== "preview") continue;
      await this.holdsTheFile(view, file);
      if (view.file === file) await view.save();
    }
  }

  /** One editor transaction, so that cursor and folds stay and one undo in the editor takes it back. */
  private async writeInEditor(
    view: MarkdownView,
    file: TFile,
    change: (text: string) => Edit,
  ): Promise<WriteOutcome> {
    const { path } = file;
    const before = view.editor.getValue();
    const edit = change(before);
    if (edit.kind !== "changed") return outcomeOfNone(path, edit);
    const written: WriteOutcome = { kind: "written", path, before, after: edit.text };
    replaceText(view, before, edit.text);
    try {
      await view.save();
    } catch (error) {
      const held = this.views(file).map((each) => each.getViewData());
      // Beside words typed since, it stays in the editor, and the app saves it when it saves those.
      if (held.some((text) => text !== edit.text && text !== before)) return written;
      this.takeOut(file, edit.text, before);
      throw error;
    }
    return written;
  }

  /**
   * Takes out of every pane again what could not be saved: the app would save it later, and whoever repeats what
   * failed would have it twice. A pane that has turned to reading meanwhile has no editor to do that in.
   */
  private takeOut(file: TFile, text: string, before: string): void {
    for (const view of this.views(file)) {
      if (view.getViewData() !== text) continue;
      if (isEditing(view, file)) replaceText(view, text, before);
      else view.setViewData(before, false);
    }
  }

  /**
   * One `process`, whose callback may be called on fresher text than anybody has seen. A change that comes to
   * nothing leaves it by an exception, because returning the same text would still write the file. So does one that
   * meets an editor with words that are not saved yet: saving them would write over it.
   */
  private async writeOnDisk(
    file: TFile,
    change: (text: string) => Edit,
  ): Promise<WriteOutcome | typeof OVERTAKEN> {
    let outcome: WriteOutcome | typeof OVERTAKEN = { kind: "unchanged", path: file.path };
    const rewrite = (before: string): string => {
      const view = this.editingView(file);
      const isTyped = view !== null && asEditorText(view.editor.getValue()) !== asEditorText(before);
      const edit = isTyped ? OVERTAKEN : change(before);
      if (edit === OVERTAKEN || edit.kind !== "changed") {
        outcome = edit === OVERTAKEN ? edit : outcomeOfNone(file.path, edit);
        throw NOTHING_TO_WRITE;
      }
      outcome = { kind: "written", path: file.path, before, after: edit.text };
      return edit.text;
    };
    await this.process(file, rewrite).catch((error: unknown) => {
      if (error !== NOTHING_TO_WRITE) throw error;
    });
    return outcome;
  }

  /** A file that moves after it was asked for is not found where it was; it is asked for again where it is by then. */
  private async process(file: TFile, rewrite: (text: string) => string): Promise<void> {
    const { path } = file;
    try {
      await this.app.vault.process(file, rewrite);
    } catch (error) {
      if (error === NOTHING_TO_WRITE || this.present(file) === null || file.path === path) throw error;
      await this.process(file, rewrite);
    }
  }

  /**
   * An editor knows only one line ending and no byte order mark. It stands for the file when writing back what it
   * holds would not change the rest of the note; else the file itself is edited and the app updates the editor.
   */
  private async holdsTheFile({ editor }: MarkdownView, file: TFile): Promise<boolean> {
    const { vault } = this.app;
    const isShown = (text: string): boolean => asEditorText(text) === asEditorText(editor.getValue());
    let onDisk = await vault.read(file);
    // What a sync has just written is on its way into the editor; unlike words typed, it is there by the next look.
    for (let earlier = ""; onDisk !== earlier && !isShown(onDisk);) {
      earlier = onDisk;
      onDisk = await vault.read(file);
    }
    return onDisk === editor.getValue() || !isShown(onDisk);
  }

  private editingView(file: TFile): MarkdownView | null {
    return this.views(file).find((view) => isEditing(view, file)) ?? null;
  }

  private views(file: TFile): MarkdownView[] {
    return this.app.workspace
      .getLeavesOfType("markdown")
      .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? [view] : []));
  }

  /** The path of a file or folder to be, once the folder that it needs is there. */
  private async inItsFolder(path: string): Promise<string> {
    const end = path.lastIndexOf("/");
    return end < 0 ? path : (await this.ensuredFolder(path.slice(0, end))) + path.slice(end);
  }

  /**
   * Makes a folder where there is none, and gives its path: that of the folder that is there already where the disk
   * takes both names for one, as those of macOS and Windows do.
   */
  private async ensuredFolder(folder: string): Promise<string> {
    const { vault } = this.app;
    if (vault.getFolderByPath(folder) !== null) return folder;
    const path = await this.inItsFolder(folder);
    try {
      return (await vault.createFolder(path)).path;
    } catch (error) {
      const there = vault.getAllFolders().find((each) => each.path.toLowerCase() === path.toLowerCase());
      if (there === undefined) throw error;
      return there.path;
    }
  }

  private async inTurn(
    queue: TFile | string,
    path: string,
    write: () => Promise<WriteOutcome>,
  ): Promise<WriteOutcome> {
    const before = this.queues.get(queue) ?? Promise.resolve();
    const turn = before.then(write).catch((error: unknown) => failed(path, "error", errorText(error)));
    this.queues.set(queue, turn);
    const outcome = await turn;
    if (this.queues.get(queue) === turn) this.queues.delete(queue);
    return outcome;
  }
}

const NOTHING_TO_WRITE = new Error("Nothing to write");

/** The write has to start again, because something else happened to the note. */
const OVERTAKEN = "overtaken";
/** After so many the note is left to whoever else is changing it: to write now could only be at their words' expense. */
const MOST_ATTEMPTS = 10;

function isEditing(view: MarkdownView, file: TFile): boolean {
  return view.file === file && view.getMode() === "source";
}

function replaceText({ editor }: MarkdownView, before: string, after: string): void {
  const changes = changesBetween(before, after).map(({ from, to, text }) => ({
    from: editor.offsetToPos(from),
    to: editor.offsetToPos(to),
    text,
  }));
  editor.transaction({ changes });
}

function failed(path: string, reason: "missing" | "exists" | "error", message: string): WriteOutcome {
  return { kind: "failed", path, reason, message };
}

function asEditorText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

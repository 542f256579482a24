import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCore } from "./create-core";
import { OpenNote } from "./open-note";
import { OpenNotes } from "./open-notes";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function open(text: string) {
  const core = await createCore([
    ["a.md", text],
    ["b.md", "other"],
  ]);
  const notices: string[] = [];
  const notes = new OpenNotes(core.vault, (message) => notices.push(message));
  const file = core.vault.getFileByPath("a.md");
  const other = core.vault.getFileByPath("b.md");
  if (!file || !other) throw new Error("No file");
  const note = new OpenNote(notes);
  await note.open(file);
  const type = (typed: string, line = 0): void => note.editor.replaceRange(typed, { line, ch: 0 });
  const onDisk = (): Promise<string> => core.adapter.read("a.md");
  return { ...core, notes, notices, note, file, other, type, onDisk };
}

describe("autosave", () => {
  it('comes two seconds after the first change (obsidian.d.ts, requestSave: "Debounced save in 2 seconds from now")', async () => {
    const { type, onDisk, note } = await open("text");
    type("1 ");
    await vi.advanceTimersByTimeAsync(1500);
    type("2 ");
    expect(await onDisk()).toBe("text");
    await vi.advanceTimersByTimeAsync(600);
    expect(await onDisk()).toBe("2 1 text");
    expect(note.hasUnsavedText).toBe(false);
  });

  it("writes nothing when nothing was typed", async () => {
    const { note, vault } = await open("a\r\nb");
    const modified = vi.fn();
    vault.on("modify", modified);
    await note.save();
    expect(modified).not.toHaveBeenCalled();
  });

  it("turns CRLF into LF once something is typed (github.com/obsidianmd/obsidian-clipper/issues/577)", async () => {
    const { type, note, onDisk } = await open("a\r\nb\r\n");
    type("x");
    await note.save();
    expect(await onDisk()).toBe("xa\nb\n");
  });

  it("comes at once when the pane closes or opens another note", async () => {
    const { type, note, other, onDisk } = await open("text");
    type("1 ");
    await note.open(other);
    expect(await onDisk()).toBe("1 text");
    expect(note.editor.getValue()).toBe("other");
  });

  it("that fails leaves the text unsaved and says so", async () => {
    const { type, note, adapter, notices, onDisk } = await open("text");
    adapter.beforeWrite = () => {
      throw new Error("ENOSPC");
    };
    type("1 ");
    await vi.advanceTimersByTimeAsync(2100);
    expect(notices).toEqual([expect.stringContaining("Failed to save")]);
    expect(note.hasUnsavedText).toBe(true);
    adapter.beforeWrite = null;
    await note.save();
    expect(await onDisk()).toBe("1 text");
  });
});

describe("a file that changes underneath", () => {
  it("is shown when nothing is unsaved, without moving the cursor's line", async () => {
    const { note, adapter, notes, notices } = await open("one\ntwo");
    note.editor.setCursor(1, 2);
    await adapter.write("a.md", "zero\none\ntwo");
    await notes.settled();
    expect(note.editor.getValue()).toBe("zero\none\ntwo");
    expect(note.editor.getCursor()).toEqual({ line: 2, ch: 2 });
    expect(notices).toEqual([]);
  });

  // The words of the notice are quoted by plugins that fight it, e.g. in their change logs and comments.
  it("is merged with unsaved text, said in a notice, and saved two seconds later", async () => {
    const { note, type, adapter, notes, notices, onDisk } = await open("one\ntwo\n");
    type("mine ");
    await adapter.write("a.md", "one\ntwo\ntheirs\n");
    await notes.settled();
    expect(note.editor.getValue()).toBe("mine one\ntwo\ntheirs\n");
    expect(notices).toEqual(['"a.md" has been modified externally, merging changes automatically.']);
    await vi.advanceTimersByTimeAsync(2100);
    expect(await onDisk()).toBe("mine one\ntwo\ntheirs\n");
  });

  it("by vault.process is no different: the plugin's edit meets unsaved text in a merge", async () => {
    const { note, type, vault, file, notes, notices } = await open("one\ntwo\n");
    type("mine ");
    await vault.process(file, (text) => `${text}- entry\n`);
    await notes.settled();
    expect(note.editor.getValue()).toBe("mine one\ntwo\n- entry\n");
    expect(notices).toHaveLength(1);
  });

  it("by the pane's own save is no news", async () => {
    const { note, type, notes, notices } = await open("one");
    type("1 ");
    await note.save();
    await notes.settled();
    expect(notices).toEqual([]);
    note.editor.undo();
    expect(note.editor.getValue()).toBe("one");
  });

  it("and goes away takes the unsaved text with it instead of writing the file again", async () => {
    const { note, type, vault, file, adapter } = await open("one");
    type("1 ");
    await vault.delete(file);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await adapter.exists("a.md")).toBe(false);
    expect(note.file).toBeNull();
  });

  it("and is renamed is saved under its new name", async () => {
    const { note, type, vault, file, adapter } = await open("one");
    type("1 ");
    await vault.rename(file, "c.md");
    await note.save();
    expect(await adapter.read("c.md")).toBe("1 one");
    expect(await adapter.exists("a.md")).toBe(false);
  });
});

describe("two panes on one note", () => {
  it("show one text, and one save serves both", async () => {
    const { note, type, notes, notices, file, onDisk } = await open("one");
    const second = new OpenNote(notes);
    await second.open(file);
    type("1 ");
    expect(second.editor.getValue()).toBe("1 one");
    await note.save();
    await notes.settled();
    expect(await onDisk()).toBe("1 one");
    expect([note.hasUnsavedText, second.hasUnsavedText, notices]).toEqual([false, false, []]);
  });

  it("lose nothing when the one that was typed in closes", async () => {
    const { note, type, notes, file, onDisk } = await open("one");
    const second = new OpenNote(notes);
    await second.open(file);
    type("1 ");
    await note.close();
    expect(await onDisk()).toBe("1 one");
    expect(second.hasUnsavedText).toBe(false);
  });
});

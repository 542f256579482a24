import { describe, expect, test, vi } from "vitest";
import { edited } from "../../src/note/text/edit";
import {
  ANA,
  more,
  noteOf,
  onDisk,
  openPane,
  outcomeOf,
  simulated,
  store,
  useNoteStore,
} from "./note-store-rig";
import { NotePane } from "./note-pane";
import { settled } from "./turns";

useNoteStore();

describe("an edit of an open note", () => {
  test("that cannot be saved is taken out of the editor again, where the cursor stays, and says why", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    pane.editor.setCursor({ line: 0, ch: 3 });
    pane.save = () => Promise.reject(new Error("The disk is full"));
    expect(await outcomeOf(store.edit(ANA, more))).toEqual({
      kind: "failed",
      path: ANA,
      reason: "error",
      message: "The disk is full",
    });
    expect(pane.editor.getValue()).toBe("# Ana\n");
    expect(pane.editor.getCursor()).toEqual({ line: 0, ch: 3 });
    expect(await onDisk(ANA)).toBe("# Ana\n");
  });

  test("that cannot be saved while its pane turns to reading is taken out of it, and stands there once when it is repeated", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    const save = pane.save.bind(pane);
    pane.save = () => {
      pane.mode = "preview";
      return Promise.reject(new Error("The disk is full"));
    };
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ kind: "failed" });
    expect(pane.editor.getValue()).toBe("# Ana\n");
    pane.save = save;
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ kind: "written", after: "# Ana\n+" });
    await simulated.comeToRest();
    expect([pane.editor.getValue(), await onDisk(ANA)]).toEqual(["# Ana\n+", "# Ana\n+"]);
  });

  test("that cannot be saved is taken out of a second pane as well, when the first has turned to another note", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    const other = await openPane("source");
    Object.defineProperty(pane, "save", {
      value: () => {
        Object.defineProperty(pane, "file", { value: null });
        return Promise.reject(new Error("The disk is full"));
      },
    });
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ kind: "failed" });
    expect(other.editor.getValue()).toBe("# Ana\n");
  });

  test("stays in an editor that could not save it, beside words that were typed meanwhile", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    pane.save = () => {
      pane.editor.replaceRange("k", { line: 0, ch: 0 });
      return Promise.reject(new Error("The disk is full"));
    };
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ kind: "written", after: "# Ana\n+" });
    expect(pane.editor.getValue()).toBe("k# Ana\n+");
  });

  test("counts what stands unsaved in an editor, also in one that is being read", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    pane.editor.replaceRange("typed", { line: 1, ch: 0 });
    pane.mode = "preview";
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ after: "# Ana\ntyped+" });
    expect(await onDisk(ANA)).toBe("# Ana\ntyped+");
  });

  test("goes into the editor that holds words which are not saved yet", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    pane.editor.replaceRange("typed", { line: 1, ch: 0 });
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({
      kind: "written",
      before: "# Ana\ntyped",
      after: "# Ana\ntyped+",
    });
    expect(await onDisk(ANA)).toBe("# Ana\ntyped+");
  });

  test("saves no pane in which another note is being read", async () => {
    await outcomeOf(store.create("Sam.md", "sam"));
    const pane = await openPane("source", "Sam.md");
    pane.editor.replaceRange("typed ", { line: 0, ch: 0 });
    pane.mode = "preview";
    expect((await outcomeOf(store.edit(ANA, more))).kind).toBe("written");
    expect(pane.hasUnsavedText).toBe(true);
    expect(await onDisk("Sam.md")).toBe("sam");
  });

  test("saves no editor that would write other line endings than the file has", async () => {
    const pane = await openPane("source");
    const save = vi.spyOn(pane, "save");
    expect((await outcomeOf(store.edit(ANA, more))).kind).toBe("written");
    expect(save).not.toHaveBeenCalled();
  });

  test("begins again in the editor when words have been typed while it waited for the file", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const edit = store.edit(ANA, more);
    await settled();
    const pane = new NotePane(simulated.openNotes);
    const opened = pane.open(noteOf(ANA));
    await settled();
    // The write waits first, and the pane reads before it.
    await simulated.take({ choice: 1, failure: null });
    await opened;
    simulated.panes.push(pane);
    pane.editor.replaceRange("typed", { line: 1, ch: 0 });
    expect(await outcomeOf(edit)).toMatchObject({ kind: "written", after: "# Ana\ntyped+" });
    expect(pane.editor.getValue()).toBe("# Ana\ntyped+");
    expect(await onDisk(ANA)).toBe("# Ana\ntyped+");
  });
});

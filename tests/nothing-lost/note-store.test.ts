import { describe, expect, test, vi } from "vitest";
import { edited, refused, UNCHANGED } from "../../src/note/text/edit";
import {
  ANA,
  more,
  noteOf,
  onDisk,
  openPane,
  outcomeOf,
  simulated,
  store,
  TEXT,
  useNoteStore,
} from "./note-store-rig";

useNoteStore();

describe("an edit", () => {
  test("is written, byte order mark and line endings kept", async () => {
    expect(await outcomeOf(store.edit(ANA, more))).toEqual({
      kind: "written",
      path: ANA,
      before: TEXT,
      after: `${TEXT}+`,
    });
    expect(await onDisk(ANA)).toBe(`${TEXT}+`);
  });

  test("that changes nothing does not touch the file", async () => {
    const mtime = simulated.vault.getFileByPath(ANA)?.stat.mtime;
    vi.advanceTimersByTime(5000);
    expect(await outcomeOf(store.edit(ANA, () => UNCHANGED))).toEqual({ kind: "unchanged", path: ANA });
    const refusal = refused("log-shape", 3, "x");
    expect(await outcomeOf(store.edit(ANA, () => refusal))).toMatchObject({ kind: "refused", path: ANA });
    expect(simulated.vault.getFileByPath(ANA)?.stat.mtime).toBe(mtime);
  });

  test("fails where there is no note", async () => {
    expect(await outcomeOf(store.edit("People/Nobody.md", more))).toEqual({
      kind: "failed",
      path: "People/Nobody.md",
      reason: "missing",
      message: "",
    });
  });

  test("that fails says why, and does not keep the next one from its turn", async () => {
    const broken = store.edit(ANA, () => {
      throw new Error("The disk is full");
    });
    const next = store.edit(ANA, more);
    expect(await outcomeOf(broken)).toEqual({
      kind: "failed",
      path: ANA,
      reason: "error",
      message: "The disk is full",
    });
    expect((await outcomeOf(next)).kind).toBe("written");
  });

  test("waits for those before it and sees what they wrote", async () => {
    const outcomes = simulated.during(Promise.all([store.edit(ANA, more), store.edit(ANA, more)]));
    expect((await outcomes).map(({ kind }) => kind)).toEqual(["written", "written"]);
    expect(await onDisk(ANA)).toBe(`${TEXT}++`);
  });

  test("of a note with line feeds goes into the editor that shows it", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ before: "# Ana\n", after: "# Ana\n+" });
    expect(pane.editor.getValue()).toBe("# Ana\n+");
    expect(await outcomeOf(store.edit(ANA, () => UNCHANGED))).toEqual({ kind: "unchanged", path: ANA });
    expect(await onDisk(ANA)).toBe("# Ana\n+");
  });

  test("is a conflict when its pane turns to reading each time it is about to be written", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    const pane = await openPane("source");
    let looks = 0;
    pane.getMode = () => (looks++ % 2 === 0 ? "source" : "preview");
    const change = vi.fn(more);
    expect(await outcomeOf(store.edit(ANA, change))).toEqual({
      kind: "conflict",
      path: ANA,
      refusal: { code: "overtaken", line: null, found: "" },
    });
    expect(looks).toBe(20);
    expect(change).not.toHaveBeenCalled();
    expect(await onDisk(ANA)).toBe("# Ana\n");
  });

  test("of a note that is moved while it waits is written where it is by then", async () => {
    const moved = simulated.vault.rename(noteOf(ANA), "People/Ana Diaz.md");
    const edit = store.edit(ANA, more);
    await simulated.during(moved);
    expect(await outcomeOf(edit)).toMatchObject({ kind: "written", path: "People/Ana Diaz.md" });
    expect(await onDisk("People/Ana Diaz.md")).toBe(`${TEXT}+`);
    expect(await onDisk(ANA)).toBeUndefined();
  });

  test("that waits for another one of the note follows it to where it has been moved meanwhile", async () => {
    const moved = simulated.vault.rename(noteOf(ANA), "People/Ana Diaz.md");
    const both = simulated.during(Promise.all([store.edit(ANA, more), store.edit(ANA, more), moved]));
    const written = { kind: "written", path: "People/Ana Diaz.md" };
    expect(await both).toMatchObject([written, written, undefined]);
    expect(await onDisk("People/Ana Diaz.md")).toBe(`${TEXT}++`);
  });

  test("that waits for another one of a note that is deleted meanwhile finds it missing", async () => {
    const gone = simulated.adapter.remove(ANA);
    const both = simulated.during(Promise.all([store.edit(ANA, more), store.edit(ANA, more), gone]));
    expect(await both).toMatchObject([
      { kind: "failed", reason: "error" },
      { kind: "failed", reason: "missing" },
      undefined,
    ]);
  });

  test("of a note that is being created waits until it is there", async () => {
    const created = store.create("Sam.md", "sam");
    const edit = store.edit("Sam.md", more);
    expect((await outcomeOf(created)).kind).toBe("written");
    expect(await outcomeOf(edit)).toMatchObject({ kind: "written", after: "sam+" });
  });

  test("keeps lone carriage returns, which no editor has", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "a\rb")));
    await openPane("source");
    expect((await outcomeOf(store.edit(ANA, more))).kind).toBe("written");
    expect(await onDisk(ANA)).toBe("a\rb+");
  });

  test("goes to the note that has taken the place of one that was deleted", async () => {
    const first = store.edit(ANA, more);
    const second = store.edit(ANA, more);
    expect((await outcomeOf(first)).kind).toBe("written");
    await simulated.during(second);
    await simulated.during(simulated.adapter.remove(ANA));
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ kind: "failed", reason: "missing" });
    await simulated.during(simulated.adapter.write(ANA, "again"));
    expect(await outcomeOf(store.edit(ANA, more))).toMatchObject({ kind: "written", after: "again+" });
  });

  test("that fails with no error says what it fails with", async () => {
    const broken = store.edit(ANA, () => {
      throw "no error";
    });
    expect(await outcomeOf(broken)).toMatchObject({ kind: "failed", message: "no error" });
  });

  test("of a note that is open in two panes goes into the one that is being edited", async () => {
    await outcomeOf(store.edit(ANA, (text) => edited(text, "# Ana\n")));
    await openPane("preview");
    const pane = await openPane("source");
    const transaction = vi.spyOn(pane.editor, "transaction");
    expect((await outcomeOf(store.edit(ANA, more))).kind).toBe("written");
    expect(transaction).toHaveBeenCalledTimes(1);
    expect(await onDisk(ANA)).toBe("# Ana\n+");
  });

  test("of another note than the one that is open leaves the pane alone", async () => {
    await outcomeOf(store.create("Sam.md", "sam"));
    const pane = await openPane("source");
    const before = pane.editor.getValue();
    expect((await outcomeOf(store.edit("Sam.md", more))).kind).toBe("written");
    expect(pane.editor.getValue()).toBe(before);
    expect(await onDisk("Sam.md")).toBe("sam+");
  });

  test.each(["source", "preview"] as const)(
    "keeps other line endings than those of an editor in %s",
    async (mode) => {
      await openPane(mode);
      expect((await outcomeOf(store.edit(ANA, more))).kind).toBe("written");
      expect(await onDisk(ANA)).toBe(`${TEXT}+`);
    },
  );
});

import { describe, expect, it } from "vitest";
import { notesOf } from "./vault-diff";
import { ANA, NOTE, open, run } from "./run-actions";

describe("undo and redo", () => {
  it("take back what was written last and do it again, byte for byte", async () => {
    const opened = await open();
    await run(opened, "log", { people: "Ana", text: "tea" });
    const written = await opened.readDisk(ANA);
    expect((await run(opened, "undo")).printed).toBe("Undone: “Logged with Ana.”");
    expect(await opened.readDisk(ANA)).toBe(NOTE);
    expect((await run(opened, "redo")).printed).toBe("Redone: “Logged with Ana.”");
    expect(await opened.readDisk(ANA)).toBe(written);
  });

  it("take today's checklist back, and the daily note with it that it made", async () => {
    const opened = await open();
    await run(opened, "checklist");
    expect([...(await notesOf(opened)).keys()]).toContain("2026-11-22.md");
    expect((await run(opened, "undo")).printed).toBe(
      "Undone: “The checklist was inserted into the daily note.”",
    );
    expect(await notesOf(opened)).toEqual(new Map([[ANA, NOTE]]));
  });

  it("tell scripts of a conflict in so many words, under the outcome that it always had", async () => {
    const opened = await open();
    await run(opened, "pause", { people: "Ana" });
    await opened.write(ANA, "words of somebody else");
    await opened.settle();
    const { printed, diff } = await run(opened, "undo", { format: "json" });
    expect(JSON.parse(printed)).toMatchObject({
      outcome: "refused",
      reason: "changed-since",
      conflict: true,
      paths: [],
    });
    expect(diff).toEqual([]);
  });

  it("say that there is nothing", async () => {
    const opened = await open();
    expect((await run(opened, "undo")).printed).toMatch(/^There is nothing to undo/);
    expect((await run(opened, "redo")).printed).toBe("There is nothing to redo.");
  });

  it("leave a note alone that has been changed since", async () => {
    const opened = await open();
    await run(opened, "pause", { people: "Ana" });
    const file = opened.app.vault.getFileByPath(ANA);
    if (file === null) throw new Error("Ana's note is gone");
    await opened.app.vault.process(file, (text) => `${text}\nMy own words.\n`);
    await opened.settle();
    const { printed, diff } = await run(opened, "undo");
    expect(printed).toBe(`${ANA} has been changed since, so it was left as it is.`);
    expect(diff).toEqual([]);
  });

  it("follow a note that was renamed", async () => {
    const opened = await open();
    await run(opened, "pause", { people: "Ana" });
    const file = opened.app.vault.getFileByPath(ANA);
    if (file === null) throw new Error("Ana's note is gone");
    await opened.app.vault.rename(file, "People/Ana Diaz.md");
    await opened.settle();
    await run(opened, "undo");
    expect(await opened.readDisk("People/Ana Diaz.md")).toBe(NOTE);
  });
});

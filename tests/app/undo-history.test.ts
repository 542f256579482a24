import { describe, expect, test } from "vitest";
import type { WriteOutcome } from "../../src/app/ports";
import { undoWrite } from "../../src/app/undo-history";
import type { Written } from "../../src/app/write-outcome";
import { edited } from "../../src/note/text/edit";
import { MemoryVault } from "./memory-vault";
import { PATH, SAM, more, ready, oneByOne } from "./steps";

const BEFORE = "\uFEFF---\r\nname: Ana\r\n---\r\nno final newline";

async function writtenTo(vault: MemoryVault): Promise<Written> {
  vault.texts.set(PATH, BEFORE);
  const outcome: WriteOutcome = await vault.edit(PATH, (text) => edited(text, `${text}, but more`));
  if (outcome.kind !== "written") throw new Error(`not written: ${outcome.kind}`);
  return outcome;
}

test("a write taken back leaves the note byte for byte as it was", async () => {
  const vault = new MemoryVault();
  const outcome = await undoWrite(vault, await writtenTo(vault));
  expect(outcome.kind).toBe("written");
  expect(vault.texts.get(PATH)).toBe(BEFORE);
});

test("a note that has been changed since is left as it is", async () => {
  const vault = new MemoryVault();
  const write = await writtenTo(vault);
  vault.texts.set(PATH, `${write.after} and the user's words`);
  expect(await undoWrite(vault, write)).toMatchObject({
    kind: "conflict",
    refusal: { code: "changed-since" },
  });
  expect(vault.texts.get(PATH)).toBe(`${write.after} and the user's words`);
});

test("taken back twice it is refused the second time", async () => {
  const vault = new MemoryVault();
  const write = await writtenTo(vault);
  await undoWrite(vault, write);
  expect(await undoWrite(vault, write)).toMatchObject({ kind: "conflict" });
  expect(vault.texts.get(PATH)).toBe(BEFORE);
});

test("a note that is gone stays gone", async () => {
  const vault = new MemoryVault();
  const write = await writtenTo(vault);
  vault.texts.delete(PATH);
  expect(await undoWrite(vault, write)).toMatchObject({ kind: "failed", reason: "missing" });
  expect(vault.texts.size).toBe(0);
});

describe("undo and redo", () => {
  const both = [
    { path: PATH, change: more },
    { path: SAM, change: more },
  ];

  test("go back and forward step by step, byte for byte", async () => {
    const { vault, history, perform } = ready();
    await oneByOne(perform, "first", both);
    await oneByOne(perform, "second", both);
    expect(await history.undo()).toMatchObject({ kind: "done", step: { label: "second" } });
    expect(vault.texts.get(PATH)).toBe("ana+");
    expect(await history.undo()).toMatchObject({ kind: "done", step: { label: "first" } });
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
    expect(await history.redo()).toMatchObject({ kind: "done", step: { label: "first" } });
    expect(await history.redo()).toMatchObject({ kind: "done", step: { label: "second" } });
    expect([...vault.texts.values()]).toEqual(["ana++", "sam++"]);
    expect(await history.redo()).toEqual({ kind: "none" });
  });

  test("change all notes of a step or none", async () => {
    const { vault, history, perform } = ready();
    const { step } = await oneByOne(perform, "both", both);
    vault.texts.set(PATH, "ana+ and more");
    expect(await history.undo(step)).toMatchObject({ kind: "refused", problem: { path: PATH }, left: [] });
    expect([...vault.texts.values()]).toEqual(["ana+ and more", "sam+"]);
    vault.texts.set(PATH, "ana+");
    expect((await history.undo(step)).kind).toBe("done");
  });

  test("have nothing to do before anything was done", async () => {
    const { history } = ready();
    expect(await history.undo()).toEqual({ kind: "none" });
    expect(await history.redo()).toEqual({ kind: "none" });
  });

  test("leave a step where it is when it is refused", async () => {
    const { vault, history, perform } = ready();
    await oneByOne(perform, "both", both);
    vault.texts.set(PATH, "ana+ and more");
    expect((await history.undo()).kind).toBe("refused");
    expect(await history.redo()).toEqual({ kind: "none" });
    vault.texts.set(PATH, "ana+");
    expect((await history.undo()).kind).toBe("done");
    vault.texts.set(SAM, "sam and more");
    expect(await history.redo()).toMatchObject({
      kind: "refused",
      problem: { kind: "conflict", path: SAM, refusal: { code: "changed-since" } },
      left: [],
    });
    expect([...vault.texts.values()]).toEqual(["ana", "sam and more"]);
    vault.texts.set(SAM, "sam");
    expect((await history.redo()).kind).toBe("done");
    expect([...vault.texts.values()]).toEqual(["ana+", "sam+"]);
    expect((await history.undo()).kind).toBe("done");
  });

  test("put back what a step of several writes to one note has moved, when a note of it is gone", async () => {
    const { vault, history, perform } = ready();
    await perform.together("log", [{ path: SAM, change: more }, ...both.slice(0, 1), ...both.slice(0, 1)]);
    vault.texts.delete(SAM);
    expect(await history.undo()).toMatchObject({
      kind: "refused",
      problem: { kind: "failed", reason: "missing" },
      left: [],
    });
    expect(vault.texts.get(PATH)).toBe("ana++");
  });

  test.each([
    ["changed", (vault: MemoryVault) => vault.texts.set(SAM, "words of somebody else")],
    ["gone", (vault: MemoryVault) => vault.texts.delete(SAM)],
  ])("name a note that could not be put back because it is %s", async (_, meanwhile) => {
    const { vault, history, perform } = ready();
    await oneByOne(perform, "both", both);
    const swap = vault.edit.bind(vault);
    vault.texts.set(PATH, "ana+ and more");
    // The second note is the first to be taken back; then somebody else is faster than putting it back.
    vault.edit = async (path, change) => {
      const outcome = await swap(path, change);
      if (path === PATH) meanwhile(vault);
      return outcome;
    };
    expect(await history.undo()).toMatchObject({ kind: "refused", problem: { path: PATH }, left: [SAM] });
  });

  test("reach back fifty steps", async () => {
    const { vault, history, perform } = ready();
    for (let count = 0; count < 52; count += 1) await oneByOne(perform, "ana", both.slice(0, 1));
    let undone = 0;
    while ((await history.undo()).kind === "done") undone += 1;
    expect(undone).toBe(50);
    expect(vault.texts.get(PATH)).toBe("ana++");
  });

  test.each([
    ["texts that together are long are kept for the last steps alone", 3_000_000, 3, 1],
    ["and for all of them where they are shorter", 1_000_000, 3, 3],
    ["the last step is kept however long its texts are", 12_000_000, 2, 1],
  ])("reach back less far where much was written: %s", async (_, length, steps, expected) => {
    const { vault, history, perform } = ready();
    vault.texts.set(PATH, "a".repeat(length));
    for (let count = 0; count < steps; count += 1) await oneByOne(perform, "ana", both.slice(0, 1));
    let undone = 0;
    while ((await history.undo()).kind === "done") undone += 1;
    expect(undone).toBe(expected);
  });

  test("tell of a step that can no longer be taken back: once it is undone, or too long ago", async () => {
    const { history, perform } = ready();
    const gone: string[] = [];
    const steps = [];
    for (const [label, path] of [
      ["first", PATH],
      ["second", SAM],
      ["third", PATH],
    ] as const) {
      const { step } = await oneByOne(perform, label, [{ path, change: more }]);
      history.whenOver(step, () => void gone.push(label));
      steps.push(step);
    }
    await history.undo(steps[1]);
    await history.undo();
    expect(gone).toEqual(["second", "third"]);
    await history.redo();
    await history.redo();
    expect(gone).toEqual(["second", "third"]);
    for (let count = 0; count < 50; count += 1) await oneByOne(perform, `more ${count}`, both);
    expect(gone.slice(2)).toContain("first");
  });

  test("know nothing to do again once something else has been done", async () => {
    const { history, perform } = ready();
    await oneByOne(perform, "first", both);
    await history.undo();
    await oneByOne(perform, "second", both);
    expect(await history.redo()).toEqual({ kind: "none" });
  });

  test("take back a step that is not the last, once", async () => {
    const { vault, history, perform } = ready();
    const { step } = await oneByOne(perform, "ana", [{ path: PATH, change: more }]);
    await oneByOne(perform, "sam", [{ path: SAM, change: more }]);
    expect((await history.undo(step)).kind).toBe("done");
    expect(await history.undo(step)).toEqual({ kind: "none" });
    expect([...vault.texts.values()]).toEqual(["ana", "sam+"]);
  });

  test("asked for twice at once take back two steps", async () => {
    const { vault, history, perform } = ready();
    await oneByOne(perform, "first", both);
    await oneByOne(perform, "second", both);
    const undone = await Promise.all([history.undo(), history.undo(), history.undo()]);
    expect(undone.map(({ kind }) => kind)).toEqual(["done", "done", "none"]);
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
  });

  test("trash a note that was created, unless somebody has written in it, and create it again", async () => {
    const { vault, history } = ready();
    const created = await vault.create("People/New.md", "new");
    if (created.kind !== "written") throw new Error(created.kind);
    history.add({ label: "new", writes: [created] });
    vault.texts.set("People/New.md", "new words");
    expect((await history.undo()).kind).toBe("refused");
    vault.texts.set("People/New.md", "new");
    expect((await history.undo()).kind).toBe("done");
    expect(vault.texts.has("People/New.md")).toBe(false);
    expect((await history.redo()).kind).toBe("done");
    expect(vault.texts.get("People/New.md")).toBe("new");
  });
});

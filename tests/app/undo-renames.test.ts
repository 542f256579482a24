import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/note/text/edit";
import {
  PATH,
  SAM,
  more,
  no,
  ready,
  rename,
  renameAfterWriting,
  renameBeforeWriting,
  oneByOne,
} from "./steps";

describe("undo and redo of notes that move", () => {
  const both = [
    { path: PATH, change: more },
    { path: SAM, change: more },
  ];

  test("follow a note that has been moved, also for whoever kept the step", async () => {
    const { vault, history, perform } = ready();
    const { step } = await oneByOne(perform, "ana", [{ path: PATH, change: more }]);
    vault.texts.delete(PATH);
    vault.texts.set("Friends/Ana.md", "ana+");
    history.noteRenamed(PATH, "Friends/Ana.md");
    expect((await history.undo(step)).kind).toBe("done");
    expect(vault.texts.get("Friends/Ana.md")).toBe("ana");
  });

  test("follow a note that has been moved twice, and leave the other notes where they are", async () => {
    const { vault, history, perform } = ready();
    const { step } = await oneByOne(perform, "both", both);
    vault.texts.delete(PATH);
    vault.texts.set("C.md", "ana+");
    history.noteRenamed(PATH, "B.md");
    history.noteRenamed("B.md", "C.md");
    expect((await history.undo(step)).kind).toBe("done");
    expect([...vault.texts]).toEqual([
      [SAM, "sam"],
      ["C.md", "ana"],
    ]);
    vault.texts.delete("C.md");
    vault.texts.set("D.md", "ana");
    history.noteRenamed("C.md", "D.md");
    expect((await history.redo()).kind).toBe("done");
    expect(vault.texts.get("D.md")).toBe("ana+");
  });

  test("follow a note that is renamed before its write is reported", async () => {
    const { vault, history, perform } = ready();
    renameAfterWriting(vault, history, [PATH, "Friends/Ana.md"]);
    const { step } = await oneByOne(perform, "both", both);
    expect(await history.undo(step)).toMatchObject({
      kind: "done",
      step: { writes: [{ path: "Friends/Ana.md" }, { path: SAM }] },
    });
    expect(vault.texts.get("Friends/Ana.md")).toBe("ana");
  });

  test("follow notes that swap their names between their writes and the last one of the step", async () => {
    const { vault, history, perform } = ready();
    vault.texts.set("Kim.md", "kim");
    renameAfterWriting(vault, history, [SAM, "T.md"], [PATH, SAM], ["T.md", PATH]);
    await perform.together("all", [...both, { path: "Kim.md", change: more }]);
    expect([vault.texts.get(PATH), vault.texts.get(SAM)]).toEqual(["sam+", "ana+"]);
    expect((await history.undo()).kind).toBe("done");
    expect([vault.texts.get(PATH), vault.texts.get(SAM)]).toEqual(["sam", "ana"]);
  });

  test("follow notes that swap their names while the write to one of them waits", async () => {
    const { vault, history, perform } = ready();
    renameBeforeWriting(vault, history, [PATH, "T.md"], [SAM, PATH], ["T.md", SAM]);
    await oneByOne(perform, "ana", [{ path: PATH, change: more }]);
    expect([vault.texts.get(PATH), vault.texts.get(SAM)]).toEqual(["sam", "ana+"]);
    expect((await history.undo()).kind).toBe("done");
    expect([vault.texts.get(PATH), vault.texts.get(SAM)]).toEqual(["sam", "ana"]);
  });

  test("find a note that was made under a name which another note had just left", async () => {
    const { vault, history } = ready();
    const create = vault.create.bind(vault);
    vault.create = (path, text) => {
      rename(vault, history, [PATH, "Old.md"]);
      return create(path, text);
    };
    const made = await history.writer.create(PATH, "new");
    if (made.kind !== "written") throw new Error(made.kind);
    history.add({ label: "new", writes: [made] });
    expect((await history.undo()).kind).toBe("done");
    expect([...vault.texts.keys()].sort()).toEqual(["Old.md", SAM]);
  });

  test("follow a note that is renamed while the step is taken back, and do it again where it is by then", async () => {
    const { vault, history, perform } = ready();
    const { step } = await oneByOne(perform, "both", both);
    renameAfterWriting(vault, history, [SAM, "Sam.md"]);
    expect((await history.undo()).kind).toBe("done");
    expect(await history.undo(step)).toEqual({ kind: "none" });
    expect((await history.redo()).kind).toBe("done");
    expect([...vault.texts]).toEqual([
      [PATH, "ana+"],
      ["Sam.md", "sam+"],
    ]);
  });

  test("put back a part in a note that is renamed meanwhile, and name one that cannot be by its new name", async () => {
    const { vault, history, perform } = ready();
    renameAfterWriting(vault, history, [PATH, "Friends/Ana.md"]);
    const edits = [both[0], { path: SAM, change: no }].filter((each) => each !== undefined);
    expect(await perform.together("both", edits)).toMatchObject({ kind: "stopped", left: [] });
    expect(vault.texts.get("Friends/Ana.md")).toBe("ana");
    const spoilt = (): Edit => {
      vault.texts.set("Kim.md", "words of somebody else");
      return no();
    };
    renameAfterWriting(vault, history, ["Friends/Ana.md", "Kim.md"]);
    const again = [
      { path: "Friends/Ana.md", change: more },
      { path: SAM, change: spoilt },
    ];
    expect(await perform.together("both", again)).toMatchObject({ kind: "stopped", left: ["Kim.md"] });
  });
});

import { describe, expect, test } from "vitest";
import type { PlannedEdit } from "../../src/app/perform";
import { UNCHANGED, type Edit } from "../../src/note/text/edit";
import { PATH, SAM, more, no, ready, oneByOne } from "./steps";

describe("several changes", () => {
  test("each on its own: one that is refused leaves the others standing, and the step holds those", async () => {
    const { vault, history, perform } = ready();
    const { outcomes, step } = await oneByOne(perform, "log", [
      { path: PATH, change: no },
      { path: SAM, change: more },
    ]);
    expect(outcomes).toMatchObject([
      { kind: "stopped", problem: { path: PATH }, left: [] },
      { kind: "done", writes: [{ path: SAM }] },
    ]);
    expect(step.writes.map(({ path }) => path)).toEqual([SAM]);
    expect((await history.undo()).kind).toBe("done");
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
  });

  test("together: what was written before one is refused is taken back", async () => {
    const { vault, history, perform } = ready();
    const outcome = await perform.together("keep", [
      { path: PATH, change: more },
      { path: SAM, change: no },
    ]);
    expect(outcome).toMatchObject({ kind: "stopped", problem: { path: SAM }, left: [] });
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
    expect(await history.undo()).toEqual({ kind: "none" });
  });

  test("together: a note that is made goes again when what follows is refused, and stays with what takes place", async () => {
    const { vault, history, perform } = ready();
    const made = { path: "People/New.md", text: "new" };
    await perform.together("new", [made, { path: PATH, change: no }]);
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
    await perform.together("new", [made, { path: PATH, change: more }]);
    expect(vault.texts.get(made.path)).toBe("new");
    await history.undo();
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
  });

  test("together: a note that is there is never made anew", async () => {
    const { vault, perform } = ready();
    const outcome = await perform.together("new", [{ path: SAM, text: "new" }]);
    expect(outcome).toMatchObject({ kind: "stopped", problem: { kind: "failed", reason: "exists" } });
    expect(vault.texts.get(SAM)).toBe("sam");
  });

  test("together: they are done one after the other, and the step holds what was written", async () => {
    const { vault, history, perform } = ready();
    const outcome = await perform.together("keep", [
      { path: PATH, change: more },
      { path: SAM, change: () => UNCHANGED },
      { path: PATH, change: more },
    ]);
    expect(outcome).toMatchObject({
      kind: "done",
      step: { label: "keep", writes: [{ after: "ana+" }, { after: "ana++" }] },
    });
    expect((await history.undo()).kind).toBe("done");
    expect(vault.texts.get(PATH)).toBe("ana");
    expect((await history.redo()).kind).toBe("done");
    expect(vault.texts.get(PATH)).toBe("ana++");
  });

  test("together: a note that is missing stops them, and several writes to one note are taken back in turn", async () => {
    const { vault, perform } = ready();
    const outcome = await perform.together("keep", [
      { path: PATH, change: more },
      { path: SAM, change: more },
      { path: PATH, change: more },
      { path: "People/Nobody.md", change: more },
    ]);
    expect(outcome).toMatchObject({
      kind: "stopped",
      problem: { kind: "failed", reason: "missing" },
      left: [],
    });
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
  });

  test("together: changes of one note that follow each other are one write, of which nothing stays when one is refused", async () => {
    const { vault, perform } = ready();
    const same = { path: PATH, change: more };
    const done = await perform.together("log", [same, same, { path: SAM, change: more }]);
    expect(done).toMatchObject({
      kind: "done",
      step: { writes: [{ path: PATH, before: "ana" }, { path: SAM }] },
    });
    const twice = vault.texts.get(PATH);
    const stopped = await perform.together("log", [same, { path: PATH, change: no }]);
    expect(stopped).toMatchObject({ kind: "stopped", problem: { path: PATH }, left: [] });
    expect(vault.texts.get(PATH)).toBe(twice);
  });

  test("together: what cannot be taken back is named", async () => {
    const { vault, perform } = ready();
    const outcome = await perform.together("keep", [
      { path: PATH, change: more },
      {
        path: SAM,
        change: () => {
          vault.texts.set(PATH, "ana+ and words of somebody else");
          return no();
        },
      },
    ]);
    expect(outcome).toMatchObject({ kind: "stopped", left: [PATH] });
    expect(vault.texts.get(PATH)).toBe("ana+ and words of somebody else");
  });
});

describe("parts of several changes", () => {
  const edits = (path: string, change: (text: string) => Edit): PlannedEdit[] => [
    { path: SAM, change: more },
    { path, change },
  ];

  test("are each done as a whole or not at all, and one that is refused does not stop the others", async () => {
    const { vault, history, perform } = ready();
    const { outcomes } = await perform.each([edits(SAM, no), edits(PATH, more)], () => "log");
    expect(outcomes).toMatchObject([{ kind: "stopped", problem: { path: SAM }, left: [] }, { kind: "done" }]);
    expect([...vault.texts.values()]).toEqual(["ana+", "sam+"]);
    expect((await history.undo()).kind).toBe("done");
    expect([...vault.texts.values()]).toEqual(["ana", "sam"]);
  });

  test("name what of a part could not be taken back, and the step is named by what took place", async () => {
    const { vault, history, perform } = ready();
    const overtaken = (): Edit => {
      vault.texts.set(SAM, "words of somebody else");
      return no();
    };
    const { outcomes } = await perform.each(
      [edits(PATH, overtaken), [{ path: PATH, change: more }]],
      (parts) => parts.map(({ kind }) => kind).join(", "),
    );
    expect(outcomes).toMatchObject([{ kind: "stopped", left: [SAM] }, { kind: "done" }]);
    expect(await history.undo()).toMatchObject({ kind: "done", step: { label: "stopped, done" } });
    expect([...vault.texts.values()]).toEqual(["ana", "words of somebody else"]);
  });
});

test("an action that wrote nothing is no step, and what was taken back before it can still be done again", async () => {
  const { vault, history, perform } = ready();
  await oneByOne(perform, "ana", [{ path: PATH, change: more }]);
  await history.undo();
  await oneByOne(perform, "nothing", [{ path: SAM, change: no }]);
  expect(await history.undo()).toEqual({ kind: "none" });
  expect(await history.redo()).toMatchObject({ kind: "done", step: { label: "ana" } });
  expect(vault.texts.get(PATH)).toBe("ana+");
});

test("changes that are stopped name a note that has gone before it could be put back", async () => {
  const { vault, perform } = ready();
  const gone = (): Edit => {
    vault.texts.delete(PATH);
    return no();
  };
  const edits = [
    { path: PATH, change: more },
    { path: SAM, change: gone },
  ];
  expect(await perform.together("keep", edits)).toMatchObject({ kind: "stopped", left: [PATH] });
});

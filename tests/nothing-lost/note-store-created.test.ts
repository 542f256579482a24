import { describe, expect, test } from "vitest";
import { ANA, onDisk, outcomeOf, simulated, store, TEXT, useNoteStore } from "./note-store-rig";

useNoteStore();

describe("a new note", () => {
  test("is created with the folders it needs", async () => {
    expect(await outcomeOf(store.create("Friends/Old/Sam.md", "sam"))).toEqual({
      kind: "written",
      path: "Friends/Old/Sam.md",
      before: "",
      after: "sam",
      isNew: true,
    });
    expect(await onDisk("Friends/Old/Sam.md")).toBe("sam");
    expect((await outcomeOf(store.create("Friends/Kim.md", "kim"))).kind).toBe("written");
    expect((await outcomeOf(store.create("Lee.md", "lee"))).kind).toBe("written");
  });

  test("is never created over one that is there, nor twice", async () => {
    const exists = { kind: "failed", reason: "exists", message: "" };
    expect(await outcomeOf(store.create(ANA, "other"))).toEqual({ ...exists, path: ANA });
    expect(await outcomeOf(store.create("/People//Ana.md", "other"))).toMatchObject(exists);
    expect(await onDisk(ANA)).toBe(TEXT);
    const two = Promise.all([store.create("Sam.md", "one"), store.create("Sam.md", "two")]);
    expect((await simulated.during(two)).map(({ kind }) => kind)).toEqual(["written", "failed"]);
    expect(await onDisk("Sam.md")).toBe("one");
  });
});

describe("a note that was created", () => {
  test("goes to the trash while it holds what was written", async () => {
    expect(await outcomeOf(store.discard(ANA, TEXT))).toEqual({
      kind: "written",
      path: ANA,
      before: TEXT,
      after: "",
    });
    expect(simulated.vault.getFileByPath(ANA)).toBeNull();
    expect(await outcomeOf(store.discard(ANA, TEXT))).toEqual({
      kind: "failed",
      path: ANA,
      reason: "missing",
      message: "",
    });
  });

  test("stays when somebody has written in it", async () => {
    expect(await outcomeOf(store.discard(ANA, "other"))).toMatchObject({
      kind: "conflict",
      refusal: { code: "changed-since", line: null, found: ANA },
    });
    expect(await onDisk(ANA)).toBe(TEXT);
  });
});

import { describe, expect, test } from "vitest";
import { NoteStore } from "../../src/vault/note-store";
import { ANA, onDisk, outcomeOf, simulated, store, TEXT, useNoteStore } from "./note-store-rig";
import { SimulatedVault } from "./simulated-vault";

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

  test("is created beside another one in a folder that both need", async () => {
    const two = Promise.all([
      store.create("Friends/Old/Sam.md", "sam"),
      store.create("Friends/Kim.md", "kim"),
    ]);
    expect((await simulated.during(two)).map(({ kind }) => kind)).toEqual(["written", "written"]);
  });

  test("goes into the folder that is there where the disk takes two names for one", async () => {
    const other = await SimulatedVault.start([[ANA, TEXT]], { ignoresCase: true });
    const creating = new NoteStore(other.app).create("people/Friends/Sam.md", "sam");
    expect(await other.during(creating)).toMatchObject({ kind: "written", path: "People/Friends/Sam.md" });
    expect((await other.notes()).get("People/Friends/Sam.md")).toBe("sam");
  });

  test("goes into no other folder where its own cannot be made", async () => {
    const full = (): Promise<never> => Promise.reject(new Error("The disk is full"));
    Object.defineProperty(simulated.vault, "createFolder", { value: full });
    expect(await outcomeOf(store.create("Friends/Sam.md", "sam"))).toEqual({
      kind: "failed",
      path: "Friends/Sam.md",
      reason: "error",
      message: "The disk is full",
    });
    expect([...(await simulated.notes()).keys()]).toEqual([ANA]);
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

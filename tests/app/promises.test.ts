import { beforeEach, describe, expect, test } from "vitest";
import type { PersonAction } from "../../src/app/act";
import type { Commitment } from "../../src/domain/commitment";
import { day } from "../domain/days";
import { ANA, KIM, NOTE, TALK, act, acting, history, set, vault, startAnewEachTime } from "./acting-rig";

startAnewEachTime();

describe("a promise in another note", () => {
  const PLANS = "Notes/Plans.md";
  const TASK = "- [ ] send [[Ana Diaz]] the deck 📅 2026-11-20\n";
  const promise: Commitment = {
    text: "send Ana Diaz the deck",
    direction: "mine",
    due: day("2026-11-20"),
    source: "task",
    line: 1,
    from: PLANS,
  };

  beforeEach(() => {
    vault.texts.set(PLANS, TASK);
  });

  test("is ticked there and logged with the person when it is kept, as one step", async () => {
    expect(await act({ kind: "promise-keep", promise, on: day("2026-11-22") }, ANA)).toEqual([
      `${ANA}: written`,
    ]);
    expect(vault.texts.get(PLANS)).toBe("- [x] send [[Ana Diaz]] the deck 📅 2026-11-20 ✅ 2026-11-22\n");
    expect(vault.texts.get(ANA)).toContain(
      "- 2026-11-22 → send Ana Diaz the deck (promised by 2026-11-20)\n",
    );
    expect((await history.undo()).kind).toBe("done");
    expect([vault.texts.get(PLANS), vault.texts.get(ANA)]).toEqual([TASK, NOTE]);
  });

  test("is kept nowhere when the person's note cannot be written", async () => {
    const broken = NOTE.replace("2026-10-30\n---", "[\n---");
    vault.texts.set(ANA, broken);
    expect(await act({ kind: "promise-keep", promise, on: day("2026-11-22") }, ANA)).toEqual([
      `${ANA}: refused`,
    ]);
    expect([vault.texts.get(PLANS), vault.texts.get(ANA)]).toEqual([TASK, broken]);
    expect((await history.undo()).kind).toBe("none");
  });

  test("that has gone there does not keep a promise of somebody else from being kept", async () => {
    const own: Commitment = { text: "call", direction: "mine", due: null, source: "property", line: null };
    vault.texts.set(KIM, "---\ncommitments:\n  - call\n---\n").set(PLANS, "nothing here\n");
    const on = day("2026-11-22");
    const { outcomes } = await acting().each({
      acts: [
        { path: ANA, action: { kind: "promise-keep", promise, on } },
        { path: KIM, action: { kind: "promise-keep", promise: own, on } },
      ],
      label: () => "Kept",
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(["conflict", "written"]);
    expect(vault.texts.get(ANA)).toBe(NOTE);
  });

  describe("and in an older one", () => {
    const OLD = "Notes/Older.md";
    const older = { ...promise, from: OLD, due: null };
    const both: Commitment = { ...promise, places: [older, promise] };

    beforeEach(() => {
      vault.texts.set(OLD, "- [>] send [[Ana Diaz]] the deck\n");
    });

    test.each<PersonAction>([
      { kind: "promise-keep", promise: both, on: day("2026-11-22") },
      { kind: "promise-drop", promise: both, on: day("2026-11-22") },
      { ...TALK, kept: [{ path: ANA, promise: both }] },
    ])("$kind closes it in both", async (action) => {
      await act(action, ANA);
      const box = action.kind === "promise-drop" ? "- [-] send" : "- [x] send";
      expect([
        vault.texts.get(PLANS)?.slice(0, box.length),
        vault.texts.get(OLD)?.slice(0, box.length),
      ]).toEqual([box, box]);
    });

    test("is closed though the older one has gone, and not where the one it is known by has", async () => {
      vault.texts.set(OLD, "");
      const keep: PersonAction = { kind: "promise-keep", promise: both, on: day("2026-11-22") };
      expect(await act(keep, ANA)).toEqual([`${ANA}: written`]);
      expect(await act(keep, ANA)).toEqual([`${PLANS}: conflict`]);
    });

    test("gets another day where it has one", async () => {
      await act({ kind: "promise-move", promise: both, to: day("2026-12-01") }, ANA);
      expect(vault.texts.get(PLANS)).toContain("📅 2026-12-01");
      expect(vault.texts.get(OLD)).toBe("- [>] send [[Ana Diaz]] the deck\n");
    });
  });

  test("is closed with a talk in which it was kept", async () => {
    await act({ ...TALK, kept: [{ path: ANA, promise }] }, ANA);
    expect(vault.texts.get(PLANS)).toContain("- [x] send");
    expect(vault.texts.get(ANA)).toContain("call → sent the plan\n- 2026-11-22 → send Ana Diaz the deck");
  });

  test("is dropped and moved there alone", async () => {
    await act({ kind: "promise-move", promise, to: day("2026-12-01") }, ANA);
    expect(vault.texts.get(PLANS)).toBe(TASK.replace("2026-11-20", "2026-12-01"));
    const moved = { ...promise, due: day("2026-12-01") };
    await act({ kind: "promise-drop", promise: moved, on: day("2026-11-22") }, ANA);
    expect(vault.texts.get(PLANS)).toContain("- [-] send");
    expect(vault.texts.get(ANA)).toBe(NOTE);
  });
});

describe("a new promise", () => {
  const promise = { text: "send the deck", direction: "theirs", due: null } as const;

  test("goes into the property", async () => {
    await act({ kind: "promise-add", promise }, ANA);
    expect(vault.texts.get(ANA)).toContain("\nwaiting-for:\n  - send the deck\n---");
  });

  test("becomes a task below the heading of the settings", async () => {
    set({ promiseForm: "task", waitingHeading: "They owe me" });
    await act({ kind: "promise-add", promise }, ANA);
    expect(vault.texts.get(ANA)).toContain("## They owe me\n- [ ] send the deck\n");
  });
});

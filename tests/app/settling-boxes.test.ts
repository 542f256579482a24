import { describe, expect, test } from "vitest";
import { DAILY } from "./checklist-rig";
import { ANA, BLOCK, entriesIn, NOTE, rig, tick, untick } from "./tick-rig";

describe("the other boxes", () => {
  test.each([
    ["properties", NOTE],
    ["a snooze that is over", NOTE.replace("---\n", "---\nsnooze-until: 2026-10-01\n")],
    ["no properties", "## Log\n"],
  ])("[>] snoozes a week, and ends with the box, in a note with %s", async (_, note) => {
    const vault = rig({ [ANA]: note });
    vault.edit(DAILY, tick("Ana", ">"));
    expect(await vault.settle()).toEqual(["Ana snoozed"]);
    expect(vault.text(ANA)).toContain("snooze-until: 2026-11-29\n");
    vault.restart();
    expect(await vault.settle()).toEqual([]);
    vault.edit(DAILY, untick);
    expect(await vault.settle()).toEqual(["Ana woken"]);
    expect([vault.text(ANA), vault.text(DAILY)]).toEqual([note, BLOCK]);
  });

  const OVER = NOTE.replace("---\n", "---\nsnooze-until: 2026-10-01\n");
  const FAILING = (["locked", "failsLate"] as const).flatMap((how) => [1, 2, 3].map((at) => ({ how, at })));

  test.each(FAILING)(
    "[>] set again counts, whatever became of ending it: write $at $how",
    async ({ how, at }) => {
      const vault = rig({ [ANA]: OVER });
      vault.edit(DAILY, tick("Ana", ">"));
      await vault.settle();
      let begun = 0;
      vault.beforeWrite = (path) => {
        begun += 1;
        vault.vault[how].clear();
        if (begun === at) vault.vault[how].add(path);
      };
      vault.edit(DAILY, untick);
      expect(await vault.settle()).toContain("Ana stopped");
      vault.beforeWrite = () => vault.vault[how].clear();
      vault.edit(DAILY, tick("Ana", ">"));
      vault.restart();
      await vault.settle();
      expect(vault.text(ANA)).toContain("snooze-until: 2026-11-29\n");
      expect(vault.text(DAILY)).toContain("-snoozed-20261001\n");
      vault.edit(DAILY, untick);
      await vault.settle();
      expect([vault.text(ANA), vault.text(DAILY)]).toEqual([OVER, BLOCK]);
    },
  );

  const SNOOZED_BEFORE = [
    ["a snooze that is over", OVER],
    ["no properties", "## Log\n"],
  ] as const;

  test.each(SNOOZED_BEFORE.flatMap(([what, note]) => FAILING.map((failing) => ({ what, note, ...failing }))))(
    "[>] in a note with $what ends byte for byte, whatever failed when it was set: write $at $how",
    async ({ note, how, at }) => {
      const vault = rig({ [ANA]: note });
      let begun = 0;
      vault.beforeWrite = (path) => {
        begun += 1;
        vault.vault[how].clear();
        if (begun === at) vault.vault[how].add(path);
      };
      vault.edit(DAILY, tick("Ana", ">"));
      expect(await vault.settle()).toContain("Ana stopped");
      vault.beforeWrite = () => vault.vault[how].clear();
      vault.restart();
      await vault.settle();
      expect(vault.text(ANA)).toContain("snooze-until: 2026-11-29\n");
      vault.edit(DAILY, untick);
      await vault.settle();
      expect([vault.text(ANA), vault.text(DAILY)]).toEqual([note, BLOCK]);
    },
  );

  test.each(["[ ]", "[x]"])("[>] that becomes %s while the snooze is written leaves none", async (box) => {
    const vault = rig();
    vault.edit(DAILY, tick("Ana", ">"));
    let writes = 0;
    vault.beforeWrite = () => {
      writes += 1;
      // The line says what is to come, the snooze is written, and then the line would say that it is.
      if (writes === 3) vault.edit(DAILY, tick("Ana", box.charAt(1)));
    };
    await vault.settle();
    expect(vault.text(ANA)).toContain("snooze-until: 2026-11-29\n");
    vault.restart();
    await vault.settle();
    expect(vault.text(ANA)).not.toContain("snooze-until");
    vault.edit(DAILY, untick);
    await vault.settle();
    expect([vault.text(ANA), vault.text(DAILY)]).toEqual([NOTE, BLOCK]);
  });

  test.each([false, true])(
    "[x] that becomes [>] before the line says that it is logged, asked for: %s",
    async (isAsked) => {
      const bare = "## Log\n";
      const vault = rig({ [ANA]: bare });
      vault.edit(DAILY, tick());
      let writes = 0;
      vault.beforeWrite = () => {
        writes += 1;
        if (writes === 2) vault.edit(DAILY, tick("Ana", ">"));
      };
      await vault.settle();
      expect(entriesIn(vault.text(ANA))).toHaveLength(1);
      vault.restart();
      await vault.settle(isAsked);
      await vault.settle(true);
      expect(vault.text(ANA)).toBe(`---\nsnooze-until: 2026-11-29\n---\n${bare}`);
      vault.edit(DAILY, untick);
      await vault.settle();
      expect([vault.text(ANA), vault.text(DAILY)]).toEqual([bare, BLOCK]);
    },
  );

  test("[>] leaves a snooze that was changed since", async () => {
    const vault = rig();
    vault.edit(DAILY, tick("Ana", ">"));
    await vault.settle();
    vault.edit(ANA, (text) => text.replace("2026-11-29", "2026-12-24"));
    vault.edit(DAILY, untick);
    await vault.settle();
    expect(vault.text(ANA)).toContain("snooze-until: 2026-12-24\n");
  });

  test("[>] means nothing where the setting is off, and nothing in a note so old that a week is over", async () => {
    const vault = rig({ "Daily/2026-11-10.md": tick("Ana", ">")(BLOCK) });
    expect(await vault.settle(false, "Daily/2026-11-10.md")).toEqual([]);
    vault.settings = { ...vault.settings, checklistMarks: false };
    vault.edit(DAILY, tick("Ana", ">"));
    expect(await vault.settle()).toEqual([]);
    expect(vault.text(ANA)).toBe(NOTE);
  });

  test("one box after the other leaves what the last one says", async () => {
    const vault = rig();
    for (const box of ["x", ">", "-", ">", "x", "/"]) {
      vault.edit(DAILY, tick("Ana", box));
      await vault.settle();
    }
    expect(vault.text(ANA)).toBe(NOTE);
    expect(vault.text(DAILY)).toBe(tick("Ana", "/")(BLOCK));
  });
});

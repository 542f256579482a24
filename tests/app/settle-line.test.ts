import { describe, expect, test } from "vitest";
import { day, yearless } from "../domain/days";
import { milestone } from "../domain/people";
import { DAILY } from "./checklist-rig";
import { ANA, BO, entriesIn, NOTE, rig } from "./tick-rig";

describe("lines of other kinds", () => {
  const PROMISED = NOTE.replace("---\n##", "commitments:\n  - send the deck by 2026-11-20\n---\n##");

  test("a promise is kept, and stands there again when the line is un-ticked", async () => {
    const vault = rig({
      [ANA]: PROMISED,
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send the deck by 2026-11-20\n",
    });
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(vault.text(ANA)).toContain("commitments: []\n");
    expect(entriesIn(vault.text(ANA))[0]).toBe("- [[2026-11-22]] → send the deck (promised by 2026-11-20)");
    vault.restart();
    expect(await vault.settle()).toEqual([]);
    vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
    await vault.settle();
    expect(vault.text(ANA)).toBe(PROMISED);
  });

  test("a promise that stands nowhere any more is not logged", async () => {
    const vault = rig({
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send the deck by 2026-11-20\n",
    });
    expect(await vault.settle()).toEqual(["Ana stopped: promise-gone"]);
    expect(vault.text(ANA)).toBe(NOTE);
  });

  test("a milestone and thanks have their tags", async () => {
    const text =
      "## Reconnect\n- [x] [[Ana]] — birthday tomorrow — rang her\n- [x] [[Bo]] — say thank you: the projector\n";
    const vault = rig({ [DAILY]: text });
    vault.facts.set(ANA, {
      milestones: [milestone({ kind: "birthday", text: "", day: yearless("--11-23"), yearly: true })],
    });
    vault.edit(BO, (note) => note.replace("- 2026-09-30 coffee", "- 2026-11-20 ← the projector #help"));
    await vault.settle();
    expect(entriesIn(vault.text(ANA))[0]).toBe(
      "- [[2026-11-22]] → congratulations: birthday — rang her #congrats",
    );
    expect(entriesIn(vault.text(BO))[0]).toBe("- [[2026-11-22]] → said thank you: the projector #thanks");
  });

  const PLANS = "Notes/Plans.md";
  const TASK = "- [ ] send [[Ana]] the deck 📅 2026-11-20\n";
  const elsewhere = {
    text: "send Ana the deck",
    direction: "mine",
    due: day("2026-11-20"),
    source: "task",
    line: 1,
    from: PLANS,
  } as const;

  test("a promise in another note is closed there after it is logged, and opened again before the entry goes", async () => {
    const vault = rig({
      [PLANS]: TASK,
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send Ana the deck by 2026-11-20\n",
    });
    vault.facts.set(ANA, { commitments: [elsewhere] });
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(vault.text(PLANS)).toBe("- [x] send [[Ana]] the deck 📅 2026-11-20 ✅ 2026-11-22\n");
    vault.facts.delete(ANA);
    expect(await vault.settle(true)).toEqual([]);
    vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
    expect(await vault.settle()).toEqual(["Ana taken-back"]);
    expect([vault.text(PLANS), vault.text(ANA)]).toEqual([TASK, NOTE]);
  });

  test("words written later behind the line of a promise in another note come into its entry, and go with it", async () => {
    const vault = rig({
      [PLANS]: TASK,
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send Ana the deck by 2026-11-20\n",
    });
    vault.facts.set(ANA, { commitments: [elsewhere] });
    expect(await vault.settle()).toEqual(["Ana logged"]);
    vault.facts.delete(ANA);
    vault.edit(DAILY, (text) => text.replace("11-20", "11-20 — by mail"));
    expect(await vault.settle()).toEqual(["Ana reworded"]);
    expect(entriesIn(vault.text(ANA))[0]).toContain("by mail");
    expect(vault.text(PLANS)).toContain("- [x] send");
    vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
    expect(await vault.settle()).toEqual(["Ana taken-back"]);
    expect([vault.text(PLANS), vault.text(ANA)]).toEqual([TASK, NOTE]);
  });

  describe("a promise that was carried over", () => {
    const COPY = "Notes/Earlier.md";
    const OLDER = TASK.replace("[ ]", "[>]");
    const copy = { ...elsewhere, from: COPY };
    const carriedOver = (): ReturnType<typeof rig> => {
      const vault = rig({
        [PLANS]: TASK,
        [COPY]: OLDER,
        [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send Ana the deck by 2026-11-20\n",
      });
      vault.facts.set(ANA, { commitments: [copy, elsewhere] });
      return vault;
    };

    test("is closed in every note, and opened again in every note", async () => {
      const vault = carriedOver();
      expect(await vault.settle()).toEqual(["Ana logged"]);
      expect([vault.text(COPY), vault.text(PLANS)]).toEqual(
        [TASK, TASK].map((task) => task.replace("[ ]", "[x]").replace("\n", " ✅ 2026-11-22\n")),
      );
      vault.facts.delete(ANA);
      vault.restart();
      expect(await vault.settle()).toEqual([]);
      vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
      expect(await vault.settle()).toEqual(["Ana taken-back"]);
      expect([vault.text(COPY), vault.text(PLANS), vault.text(ANA)]).toEqual([OLDER, TASK, NOTE]);
    });

    test("is closed where a copy of it has gone meanwhile", async () => {
      const vault = carriedOver();
      vault.edit(COPY, () => "");
      expect(await vault.settle()).toEqual(["Ana logged"]);
      expect(vault.text(PLANS)).toContain("- [x] send");
    });

    test.each([COPY, PLANS, ANA])(
      "is closed nowhere while %s cannot be written, and then everywhere",
      async (path) => {
        const vault = carriedOver();
        vault.vault.locked.add(path);
        expect(await vault.settle()).toEqual(["Ana stopped"]);
        expect([vault.text(COPY), vault.text(PLANS), vault.text(ANA)]).toEqual([OLDER, TASK, NOTE]);
        vault.vault.locked.clear();
        expect(await vault.settle()).toEqual(["Ana logged"]);
        expect(vault.text(COPY) + vault.text(PLANS)).not.toMatch(/\[[ >]\]/);
      },
    );

    test("is closed in the person's own note as well", async () => {
      const vault = carriedOver();
      const own = `${NOTE}\n## Notes\n- [ ] send Ana the deck\n`;
      vault.edit(ANA, () => own);
      expect(await vault.settle()).toEqual(["Ana logged"]);
      expect(vault.text(ANA) + vault.text(COPY) + vault.text(PLANS)).not.toMatch(/\[[ >]\]/);
      vault.edit(DAILY, (text) => text.replace("[x]", "[ ]"));
      await vault.settle();
      expect([vault.text(COPY), vault.text(PLANS), vault.text(ANA)]).toEqual([OLDER, TASK, own]);
    });
  });

  test("a task that only another plugin can tick is not logged either", async () => {
    const vault = rig({
      [PLANS]: TASK.replace("📅", "🔁 every week 📅"),
      [DAILY]: "## Reconnect\n- [x] [[Ana]] — you promised: send Ana the deck by 2026-11-20\n",
    });
    vault.facts.set(ANA, { commitments: [elsewhere] });
    expect(await vault.settle()).toEqual(["Ana stopped: repeating-task"]);
    expect(vault.text(ANA)).toBe(NOTE);
  });
});

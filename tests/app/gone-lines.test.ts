import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { day, yearless } from "../domain/days";
import { milestone, promise } from "../domain/people";
import { ChecklistRig, DAILY, inDays, TODAY } from "./checklist-rig";

const ANA = "People/Ana.md";
const BO = "People/Bo.md";
const YESTERDAY = "Daily/2026-11-21.md";
const LINE = "- [ ] [[Ana]] — planned contact due today";
const BO_LINE = "- [ ] [[Bo]] — planned contact due today";
const BLOCK = `# Sunday\n\n## Reconnect\n${LINE}\n${BO_LINE}\n\n## Notes\n`;

/** Both are due today. */
function rig(daily = BLOCK): ChecklistRig {
  const vault = new ChecklistRig({ [ANA]: "", [BO]: "", [DAILY]: daily });
  for (const path of [ANA, BO]) vault.facts.set(path, { nextContact: TODAY });
  return vault;
}

describe("a line whose reason is gone", () => {
  test("goes when the checklist is inserted again, and no other", async () => {
    const vault = rig();
    vault.facts.set(ANA, {});
    expect(await vault.insert()).toBe("written");
    expect(vault.text(DAILY)).toBe(BLOCK.replace(`${LINE}\n`, ""));
    expect(await vault.insert()).toBe("unchanged");
  });

  test("stays where the settings say so", async () => {
    const vault = rig();
    vault.settings = { ...DEFAULT_SETTINGS, checklistGone: "keep" };
    vault.facts.clear();
    expect(await vault.insert()).toBe("unchanged");
    expect(vault.text(DAILY)).toBe(BLOCK);
  });

  test.each([
    ["ticked", "- [x] [[Ana]] — planned contact due today"],
    ["dismissed", "- [-] [[Ana]] — planned contact due today"],
    ["begun", "- [/] [[Ana]] — planned contact due today"],
    ["reworded", "- [ ] [[Ana]] — ring her, due today"],
    ["added to", `${LINE} about Lisbon`],
    ["named", `${LINE} ^mine`],
    ["given words in front", "- [ ] 10:00 [[Ana]] — planned contact due today"],
    ["given a line below", `${LINE}\n  - ask about Lisbon`],
    ["put below another line", `- [ ] people\n  ${LINE}`],
    ["written by hand", "- [ ] [[Ana]]"],
    ["about nobody", "- [ ] [[Cid]] — planned contact due today"],
  ])("stays when it was %s", async (_, line) => {
    const text = BLOCK.replace(LINE, line);
    const vault = rig(text);
    vault.facts.set(ANA, {});
    await vault.insert();
    expect(vault.text(DAILY)).toBe(text);
  });

  test("goes for a promise, a milestone and thanks as well, each for itself", async () => {
    const lines = [
      "- [ ] [[Ana]] — you promised: send the deck by 2026-11-20",
      "- [ ] [[Ana]] — birthday today",
      LINE,
    ];
    const vault = rig(`## Reconnect\n${lines.join("\n")}\n`);
    vault.facts.delete(BO);
    const birthday = milestone({ kind: "birthday", text: "", day: yearless("--11-22"), yearly: true });
    vault.facts.set(ANA, { commitments: [promise("mine", "2026-11-20")], milestones: [birthday] });
    await vault.insert();
    expect(vault.text(DAILY)).toBe(`## Reconnect\n${lines.slice(0, 2).join("\n")}\n`);
    vault.facts.set(ANA, { milestones: [birthday], nextContact: TODAY });
    await vault.insert();
    expect(vault.text(DAILY)).toBe(`## Reconnect\n${lines[1]}\n${LINE}\n`);
  });

  test("is one only when nobody would be listed, not beyond the cap and not left out by the settings", async () => {
    const vault = rig();
    expect(await vault.insert({ room: { cap: 1, contacted: 0 } })).toBe("unchanged");
    expect(await vault.insert({ isWanted: () => false })).toBe("unchanged");
    expect(vault.text(DAILY)).toBe(BLOCK);
  });

  test("keeps line endings and what has none", async () => {
    const vault = rig(`\uFEFF## Reconnect\r\n${BO_LINE}\r\n${LINE}`);
    vault.facts.set(ANA, {});
    await vault.insert();
    expect(vault.text(DAILY)).toBe(`\uFEFF## Reconnect\r\n${BO_LINE}`);
  });

  test("that stands twice because of a merge stands once then", async () => {
    const vault = rig(BLOCK.replace(LINE, `${LINE}\n${LINE}`));
    await vault.insert();
    expect(vault.text(DAILY)).toBe(BLOCK);
  });
});

describe("what was not finished yesterday", () => {
  const left = "- [ ] [[Ana]] — planned contact due today";

  test("stays where it is and is not carried over", async () => {
    const vault = rig("# Sunday\n");
    vault.edit(YESTERDAY, () => `## Reconnect\n${left}\n- [ ] [[Cid]] — 3 days overdue\n`);
    await vault.insert();
    expect(vault.text(DAILY)).toBe(`# Sunday\n\n## Reconnect\n${LINE}\n${BO_LINE}\n`);
    expect(vault.text(YESTERDAY)).toContain(left);
  });

  test.each([
    ["moved", ""],
    ["copied", `${left}\n`],
  ])(
    "and was %s into today's block by another plugin is not added again, and settles once",
    async (_, kept) => {
      const vault = rig(`## Reconnect\n${left}\n`);
      vault.edit(YESTERDAY, () => `## Reconnect\n${kept}`);
      await vault.insert();
      expect(vault.text(DAILY)).toBe(`## Reconnect\n${left}\n${BO_LINE}\n`);
      vault.edit(DAILY, (text) => text.replace("[ ] [[Ana]]", "[x] [[Ana]]"));
      await vault.settle(false, YESTERDAY);
      await vault.settle();
      await vault.settle(true, YESTERDAY);
      await vault.settle(true);
      expect(vault.text(ANA).match(/^- .*2026/gm)).toHaveLength(1);
      expect(vault.text(ANA)).toContain("- [[2026-11-22]]");
      vault.today = inDays(1);
      await vault.settle(true);
      expect(vault.text(ANA).match(/^- .*2026/gm)).toHaveLength(1);
    },
  );
});

test("a reason that is new is added, on the same day and beside what stands there", async () => {
  const vault = rig();
  vault.facts.set(BO, { nextContact: TODAY, commitments: [promise("mine", "2026-11-20")] });
  await vault.insert();
  const promised = "- [ ] [[Bo]] — you promised: send the deck by 2026-11-20";
  expect(vault.text(DAILY)).toBe(BLOCK.replace(BO_LINE, `${BO_LINE}\n${promised}`));
  expect(day("2026-11-22")).toBe(TODAY);
});

import { describe, expect, test } from "vitest";
import { ChecklistRig, DAILY, TODAY } from "./checklist-rig";

const ANA = "People/Ana.md";
const NOTE = "## Interactions\n- 2026-09-30 coffee\n";
const LINE = "- [ ] [[Ana]] — planned contact due today";

function rig(line: string): ChecklistRig {
  const vault = new ChecklistRig({ [ANA]: NOTE, [DAILY]: `## Reconnect\n${line}\n` });
  vault.facts.set(ANA, { nextContact: TODAY });
  return vault;
}

/** The lines as other plugins leave them behind. */
const FORMS: readonly (readonly [plugin: string, open: string, done: string])[] = [
  ["Tasks, ticked by its command", LINE, `${LINE.replace("[ ]", "[x]")} ✅ 2026-11-22`],
  [
    "Tasks, with a due day and a priority",
    `${LINE} 🔼 📅 2026-11-25`,
    `${LINE.replace("[ ]", "[x]")} 🔼 📅 2026-11-25 ✅ 2026-11-22`,
  ],
  [
    "Tasks, in the format of Dataview",
    `${LINE} [due:: 2026-11-25]`,
    `${LINE.replace("[ ]", "[x]")} [due:: 2026-11-25] [completion:: 2026-11-22]`,
  ],
  [
    "Day Planner, given a time",
    LINE.replace("] [[", "] 10:00 - 10:30 [["),
    LINE.replace("[ ] [[", "[x] 10:00 - 10:30 [["),
  ],
];

describe.each(FORMS)("%s", (_, open, done) => {
  test("the line is not added again, and stays where its reason is gone", async () => {
    const vault = rig(open);
    expect(await vault.insert()).toBe("unchanged");
    if (open === LINE) return;
    vault.facts.set(ANA, {});
    expect(await vault.insert()).toBe("unchanged");
  });

  test("its tick is logged once and without what the plugin wrote; un-ticked all is as it was", async () => {
    const vault = rig(done);
    expect(await vault.settle()).toEqual(["Ana logged"]);
    expect(vault.text(ANA)).toMatch(/^- \[\[2026-11-22\]\] %%rapport /m);
    expect(vault.text(DAILY)).toMatch(/ \^rapport-[a-z\d-]+\n$/);
    expect(await vault.settle(true)).toEqual([]);
    // The plugin takes its own signs out and leaves the name at the end of the line.
    const name = / \^rapport-[a-z\d-]+/.exec(vault.text(DAILY))?.[0] ?? "";
    vault.edit(DAILY, () => `## Reconnect\n${open}${name}\n`);
    expect(await vault.settle()).toEqual(["Ana taken-back"]);
    expect([vault.text(ANA), vault.text(DAILY)]).toEqual([NOTE, `## Reconnect\n${open}\n`]);
  });
});

test("Rollover moves open lines alone, below its heading or to the end, and the checklist goes on behind them", async () => {
  const vault = rig("- [ ] [[Ana]] — 2 days overdue");
  vault.edit("People/Bo.md", () => "");
  vault.facts.set("People/Bo.md", { nextContact: TODAY });
  await vault.insert();
  expect(vault.text(DAILY)).toBe(
    "## Reconnect\n- [ ] [[Ana]] — 2 days overdue\n- [ ] [[Bo]] — planned contact due today\n",
  );
});

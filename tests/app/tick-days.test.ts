import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { day } from "../domain/days";
import { ChecklistRig } from "./checklist-rig";

const ANA = "People/Ana.md";
const NOTE = "---\nlast-contact: 2024-01-01\n---\n## Interactions\n- 2024-01-01 coffee\n";

/** Days on which clocks are changed somewhere, at midnight in Cairo, and those around the ends of years and months. */
const DAYS = [
  "2026-03-08",
  "2026-11-01",
  "2026-04-24",
  "2026-10-29",
  "2026-10-30",
  "2026-12-31",
  "2027-01-01",
  "2028-02-29",
];

describe.each(DAYS)("on %s, in any time zone", (on) => {
  const path = `Daily/${on}.md`;
  const block = "## Reconnect\n- [ ] [[Ana]] — due today\n";

  function rig(box: string): ChecklistRig {
    const vault = new ChecklistRig({ [ANA]: NOTE, [path]: block.replace("[ ]", `[${box}]`) });
    vault.today = day(on);
    return vault;
  }

  test("a tick is logged on that day, also when it is settled on the next one, and taken back", async () => {
    for (const later of [0, 1]) {
      const vault = rig("x");
      vault.today = addDays(day(on), later);
      await vault.settle(false, path);
      expect(vault.text(ANA)).toContain(`last-contact: ${on}\n`);
      expect(vault.text(ANA)).toContain(`- [[${on}]] %%rapport`);
      vault.edit(path, (text) => text.replace("[x]", "[ ]"));
      await vault.settle(false, path);
      expect([vault.text(ANA), vault.text(path)]).toEqual([NOTE, block]);
    }
  });

  test("a snooze lasts seven days, and is taken back", async () => {
    const vault = rig(">");
    await vault.settle(false, path);
    expect(vault.text(ANA)).toContain(`snooze-until: ${addDays(day(on), 7)}\n`);
    vault.edit(path, (text) => text.replace("[>]", "[ ]"));
    await vault.settle(false, path);
    expect([vault.text(ANA), vault.text(path)]).toEqual([NOTE, block]);
  });
});

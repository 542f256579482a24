import { expect } from "vitest";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { VaultPage } from "./vault-page";

const NOTE = "Daily/2026-11-22.md";
const COMMAND = "Insert today's checklist into the daily note";

/** What the template of the example vault makes of the day. */
const TEMPLATE = `---
tags: [daily]
---
# Sunday, 22 November 2026

## Plan

## Notes

## Good things today
`;

async function insert(vault: VaultPage): Promise<string> {
  const shown = vault.page.locator(".notice");
  await vault.page.evaluate(() =>
    document.querySelectorAll<HTMLElement>(".notice").forEach((notice) => notice.click()),
  );
  await vault.command(COMMAND);
  await shown.waitFor();
  await vault.settle();
  return (await shown.textContent()) ?? "";
}

test("the daily note is made from its template, and the checklist stands at its end", async ({ open }) => {
  const vault = await open();
  const before = await vault.notes();
  const said = await insert(vault);
  const after = await vault.notes();
  expect(Object.keys(vaultDiff(before, after))).toEqual([NOTE]);
  const [template, block = ""] = after[NOTE]?.split("\n## Reconnect\n") ?? [];
  expect(template).toBe(TEMPLATE);
  const lines = block.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !/^- \[ \] \[\[[^\]]+\]\] — \S/.test(line))).toEqual([]);
  expect(lines).toContain("- [ ] [[Kim Ode]] — 5 days overdue, last: 2026-10-17 message");
  expect(lines).toContain("- [ ] [[People/Sam Rivera|Sam Rivera]] — birthday today, turns 40");
  expect(said).toBe(`${lines.length} lines added to the checklist.OpenUndo`);
});

test("running it again changes no byte", async ({ open }) => {
  const vault = await open();
  await insert(vault);
  const before = await vault.notes();
  expect(await insert(vault)).toBe("The checklist is up to date.");
  expect(await vault.notes()).toEqual(before);
});

test("what the user wrote and ticked stays as it is when somebody else becomes due", async ({ open }) => {
  const vault = await open();
  await insert(vault);
  const inserted = (await vault.notes())[NOTE] ?? "";
  const edited = inserted
    .replace("- [ ] [[Kim Ode]] — 5 days overdue", "- [x] [[Kim Ode]] — rang her, 5 days overdue")
    .replace("## Plan\n", "## Plan\nsleep in\n")
    .replace(/(- \[ \] \[\[Ana Diaz\]\][^\n]*\n)/, "$1  - bring the slides\n");
  expect(vaultDiff({ [NOTE]: inserted }, { [NOTE]: edited })[NOTE]).toHaveLength(4);
  await vault.write(NOTE, edited);
  await vault.write(
    "People/Zoë Amari.md",
    "---\nnext-contact: 2026-11-22\nmilestones: [2026-11-22 opens her shop]\n---\n",
  );
  const before = await vault.notes();
  await insert(vault);
  const diff = vaultDiff(before, await vault.notes());
  expect(Object.keys(diff)).toEqual([NOTE]);
  // Nothing goes and nothing changes. Who is ticked off has been in touch, which makes room for somebody below.
  expect(diff[NOTE]?.filter((line) => !line.startsWith("+- [ ] [["))).toEqual([]);
  expect(diff[NOTE]?.some((line) => line.startsWith("+- [ ] [[Zoë Amari]]"))).toBe(true);
  expect(diff[NOTE]?.some((line) => line.includes("[[Kim Ode]]"))).toBe(false);
});

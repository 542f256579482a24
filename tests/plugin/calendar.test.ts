import { afterEach, expect, it } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { Workspace } from "../host/ui/workspace/workspace";
import { openNote } from "./open-note";

const BO = "People/Bo.md";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

function stateOf({ app }: OpenVault): unknown {
  const { workspace } = app;
  if (!(workspace instanceof Workspace)) throw new Error("The vault was opened without windows");
  return workspace.getLeavesOfType("rapport-calendar").map((leaf) => leaf.getViewState().state);
}

it("the calendar remembers with its tab whom it shows and by which cells", async () => {
  vault = await openVault({
    files: { [BO]: "## Interactions\n- 2026-11-20 call\n", "Notes/Tea.md": "# Tea\n" },
    today: "2026-11-22",
  });
  await vault.settle();
  await openNote(vault, BO);
  vault.runCommand("rapport:calendar");
  await vault.settle();
  expect(stateOf(vault)).toMatchObject([{ person: BO, unit: "day" }]);
  const { el } = vault;
  const press = async (selector: string, words: string): Promise<void> => {
    const all = Array.from(el.ownerDocument.querySelectorAll<HTMLElement>(`.rapport-calendar ${selector}`));
    const found = all.find(({ textContent }) => textContent === words);
    (found?.querySelector("input") ?? found)?.click();
    await vault?.settle();
  };
  await press("label", "Week");
  expect(stateOf(vault)).toMatchObject([{ person: BO, unit: "week" }]);
  await press("button", "Everybody");
  expect(stateOf(vault)).toMatchObject([{ person: null, unit: "week" }]);
  // Asked for again from a person's note, the same tab shows that person by the cells that were chosen.
  await openNote(vault, BO);
  vault.runCommand("rapport:calendar");
  await vault.settle();
  expect(stateOf(vault)).toMatchObject([{ person: BO, unit: "week" }]);
});

it("behind another tab the calendar leaves its drawing until it is looked at again", async () => {
  vault = await openVault({
    files: { [BO]: "## Interactions\n- 2026-11-20 call\n", "Notes/Tea.md": "# Tea\n" },
    today: "2026-11-22",
  });
  await vault.settle();
  vault.runCommand("rapport:calendar");
  await vault.settle();
  const calendar = vault.el.ownerDocument.querySelector(".rapport-calendar-view");
  const days = (): number => calendar?.querySelectorAll(".is-shade-1").length ?? 0;
  expect(days()).toBe(1);
  await openNote(vault, "Notes/Tea.md");
  await vault.write(BO, "## Interactions\n- 2026-11-20 call\n- 2026-11-18 call\n");
  await vault.settle();
  expect(days()).toBe(1);
  vault.runCommand("rapport:calendar");
  await vault.settle();
  expect(days()).toBe(2);
});

import { afterEach, expect, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { Workspace } from "../host/ui/workspace/workspace";
import { openNote } from "./open-note";

const BO = "People/Bo.md";
const RENAMED = "People/Bo Lind.md";

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

/** Whom the view is told to show, once it is brought to the front. */
async function personIn({ app, settle }: OpenVault, type: string): Promise<unknown> {
  const { workspace } = app;
  if (!(workspace instanceof Workspace)) throw new Error("The vault was opened without windows");
  const [leaf] = workspace.getLeavesOfType(type);
  if (leaf === undefined) throw new Error(`There is no ${type}`);
  await workspace.revealLeaf(leaf);
  await settle();
  return leaf.getViewState().state?.["person"];
}

test.each([
  ["the calendar", "rapport:calendar", "rapport-calendar"],
  ["the history", "rapport:timeline", "rapport-timeline"],
])("%s goes on showing somebody whose note is renamed or moved", async (_, command, type) => {
  vault = await openVault({
    files: { [BO]: "## Interactions\n- 2026-11-20 call\n", "Notes/Tea.md": "# Tea\n" },
    today: "2026-11-22",
  });
  await vault.settle();
  await openNote(vault, BO);
  vault.runCommand(command);
  await vault.settle();
  await openNote(vault, "Notes/Tea.md");
  await vault.move(BO, RENAMED);
  await vault.settle();
  expect(await personIn(vault, type)).toBe(RENAMED);
  expect(vault.el.ownerDocument.querySelector(`.${type}-view`)?.textContent).toContain("Bo Lind");
});

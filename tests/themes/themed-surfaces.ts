import { SURFACES, type Surface } from "../e2e/surfaces";
import type { VaultFiles, VaultPage } from "../e2e/vault-page";

const NOTE = "Notes/Close friends.md";

/** The note that has the list in it. */
export const NOTE_WITH_LIST: VaultFiles = {
  [NOTE]: "# Close\n\n```rapport\ngroup: relationship\nlimit: 4\n```\n",
};

/** What a theme has to be looked at on besides: where other rules of the app hold, or where colours stand side by side. */
const FURTHER_SURFACES: readonly Surface[] = [
  {
    name: "selection",
    selector: ".rapport-view",
    show: async (vault) => {
      await vault.openView();
      await vault.walkTo("Kim Ode");
      await vault.press("x", "k", "x");
    },
  },
  {
    name: "attention",
    selector: ".rapport-view",
    show: async (vault) => {
      await vault.openView();
      await vault.section("Needs attention").locator("button").first().click();
      await vault.section("Needs attention").locator(".rapport-name").first().focus();
      await vault.press("ArrowDown");
    },
  },
  {
    name: "triage",
    selector: ".rapport-modal",
    show: (vault) => vault.command("Go through people without a cadence"),
  },
  { name: "block", selector: ".rapport-block", show: (vault) => read(vault, NOTE) },
  { name: "calendar", selector: ".rapport-calendar-view", show: (vault) => run(vault, "rapport:calendar") },
  {
    name: "timeline",
    selector: ".rapport-timeline-view",
    show: async (vault) => {
      await read(vault, "People/Ana Diaz.md");
      await run(vault, "rapport:timeline");
    },
  },
];

/** The other windows are made of the same fields and buttons as these. */
const ENOUGH = /^(?:view|log-modal-full|brief|new-person-modal|picker|settings|keys|filter)$/;

export const THEMED_SURFACES: readonly Surface[] = [
  ...SURFACES.filter(({ name }) => ENOUGH.test(name)),
  ...FURTHER_SURFACES,
];

/** What stands in the sidebar itself. */
export const SIDEBAR_SURFACES = THEMED_SURFACES.filter(
  ({ name, selector }) => selector === ".rapport-view" || name === "timeline",
);

async function read({ page }: VaultPage, note: string): Promise<void> {
  await page.evaluate(
    (path) => window.host?.app.workspace.openLinkText(path, "", false, { state: { mode: "preview" } }),
    note,
  );
}

async function run({ page }: VaultPage, command: string): Promise<void> {
  await page.evaluate((id) => window.host?.runCommand(id), command);
}

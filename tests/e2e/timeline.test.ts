import { expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults } from "./measures";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

const COMMAND = "Show the timeline of this person";
const FILES = {
  "People/Bo Lind.md": "---\nmet-on: 2024-05-01\n---\n## Interactions\n- 2026-11-01 call: the boat\n",
  "People/Ida Norn.md": "## Interactions\n- 2026-10-02 coffee: the exam\n",
  "Notes/Us.md": "# Us\n\n```rapport-timeline\n[[Bo Lind]]\n```\n",
};

const panel = ({ page }: VaultPage) => page.locator(".rapport-timeline-view");
const lines = (vault: VaultPage) => panel(vault).locator(".rapport-timeline-event");

async function read(vault: VaultPage, path: string): Promise<void> {
  await vault.page.evaluate(
    (note) => window.host?.app.workspace.openLinkText(note, "", false, { state: { mode: "preview" } }),
    path,
  );
}

test("a history stands beside the notes, each line leads to its source, and the next note's follows", async ({
  open,
}) => {
  const vault = await open({ files: FILES, open: "People/Bo Lind.md" });
  await vault.command(COMMAND);
  await panel(vault).waitFor();
  expect(await lines(vault).allTextContents()).toEqual(["Nov 1 call: the boat", "May 1 you met"]);
  expect(await vault.focused()).toBe("Nov 1 call: the boat");
  await vault.press("Enter");
  const cursor = () =>
    vault.page.evaluate(() => window.host?.app.workspace.activeEditor?.editor?.getCursor());
  await expect.poll(cursor).toEqual({ line: 4, ch: 0 });
  await vault.write("People/Bo Lind.md", "## Interactions\n- 2026-11-20 coffee: the sails\n");
  await expect.poll(() => lines(vault).allTextContents()).toEqual(["Nov 20 coffee: the sails"]);
  await read(vault, "People/Ida Norn.md");
  await expect.poll(() => lines(vault).allTextContents()).toEqual(["Oct 2 coffee: the exam"]);
  await read(vault, "Notes/Us.md");
  await vault.settle();
  expect(await lines(vault).allTextContents()).toEqual(["Oct 2 coffee: the exam"]);
});

test("a history stands in a note, and follows the notes of people", async ({ open }) => {
  const vault = await open({ files: FILES, open: "People/Bo Lind.md" });
  await read(vault, "Notes/Us.md");
  const block = vault.page.locator(".rapport-timeline-block");
  await block.waitFor();
  expect(await block.locator(".rapport-timeline-year").allTextContents()).toEqual(["2026", "2024"]);
  await vault.picture("practice-timeline-block");
  await vault.write("People/Bo Lind.md", "## Interactions\n- 2026-11-20 coffee: the sails\n");
  await expect
    .poll(() => block.locator(".rapport-timeline-event").allTextContents())
    .toEqual(["Nov 20 coffee: the sails"]);
});

test("the welcome of the example vault shows a history", async ({ open }) => {
  const vault = await open();
  await read(vault, "Welcome.md");
  const events = vault.page.locator(".rapport-timeline-block .rapport-timeline-event");
  await events.first().waitFor();
  await vault.picture("practice-timeline-example");
  expect(await events.allTextContents()).toEqual([
    "Nov 9 in River map review",
    "Aug 20 meeting: walked through the legend line by line",
    "May 18 email: sent the first sheets, early",
    "Mar 3 video: first call, agreed on the river basin",
    "Nov 17 work anniversary at Altiplano Maps",
  ]);
});

test.for([
  { name: "light" },
  { name: "dark", dark: true },
  { name: "phone-320", phone: true, width: 320, height: 568 },
])(
  "while logs are read that is said above what is known, until all are read: $name",
  async ({ name, ...look }, { open }) => {
    const vault = await open({ files: FILES, open: "People/Bo Lind.md", ...look });
    await vault.page.evaluate(() => window.host?.runCommand("rapport:timeline"));
    await panel(vault).waitFor();
    await vault.page.evaluate(() => {
      const notes = window.host?.app.vault;
      if (notes === undefined) return;
      const read = notes.cachedRead.bind(notes);
      const released = new Promise<void>((resolve) => addEventListener("released", () => resolve()));
      notes.cachedRead = (file) => released.then(() => read(file));
      window.host?.runCommand("rapport:rebuild-index");
    });
    const hint = panel(vault).locator(".rapport-form-hint");
    await expect.poll(() => hint.allTextContents()).toEqual(["Reading logs…"]);
    await vault.picture(`timeline-reading-${name}`);
    expect(await layoutFaults(panel(vault))).toEqual([]);
    expect(await axeFaults(vault, { selector: ".rapport-timeline-view" })).toEqual([]);
    const known = ["Nov 1 call: the boat", "May 1 you met"];
    expect(await lines(vault).allTextContents()).toEqual(known);
    await vault.page.evaluate(() => dispatchEvent(new Event("released")));
    await expect.poll(() => hint.count()).toBe(0);
    expect(await lines(vault).allTextContents()).toEqual(known);
  },
);

test.for([
  { name: "light" },
  { name: "dark", dark: true },
  { name: "phone-320", phone: true, width: 320, height: 568 },
])("the panel can be read and reached: $name", async ({ name, ...look }, { open }) => {
  const vault = await open({ open: "People/Ana Diaz.md", ...look });
  await vault.page.evaluate(() => window.host?.runCommand("rapport:timeline"));
  await panel(vault).waitFor();
  await vault.settle();
  await vault.picture(`timeline-${name}`);
  expect(await layoutFaults(panel(vault))).toEqual([]);
  expect(await axeFaults(vault, { selector: ".rapport-timeline-view" })).toEqual([]);
});

import { expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults, smallFields, smallTargets } from "./measures";
import { test } from "./spec";
import { vaultDiff } from "./vault-diff";
import type { Look, VaultPage } from "./vault-page";
import { watchAddresses } from "./watch-addresses";

const READING_LIST = "Notes/Sharing reading list.md";

const ANA = "People/Ana Diaz.md";
const KIM = "People/Kim Ode.md";
/** Whose log is a table. */
const FARIDA = "People/Work/Farida Nazarova.md";

const modal = ({ page }: VaultPage) => page.locator(".rapport-modal");

/** Saves the form, which wrote what it showed, undoes that, and gives the lines that differed. */
async function savedAndUndone(vault: VaultPage): Promise<Readonly<Record<string, readonly string[]>>> {
  const before = await vault.notes();
  const shown = await modal(vault).locator(".rapport-form-line").allTextContents();
  await vault.press("Control+Enter");
  await expect.poll(() => modal(vault).count()).toBe(0);
  const diff = vaultDiff(before, await vault.notes());
  const lines = shown.flatMap((text) => text.split("\n").map((line) => `+${line}`));
  expect(Object.values(diff).flat()).toEqual(expect.arrayContaining(lines));
  await vault.command("Undo the last change");
  await expect.poll(() => vault.notes()).toEqual(before);
  return diff;
}

test("who would like this note: those ticked have it in their log, as one step, and a draft each", async ({
  open,
}) => {
  const vault = await open({ open: READING_LIST });
  const opened = await watchAddresses(vault);
  // From where the keyboard is, which a window gives it back to when it closes: the next one keeps it all the same.
  await vault.openView();
  await vault.command("Who would like this note?");
  await modal(vault).waitFor();
  await vault.press("Space", "Tab", "Space");
  await vault.tabTo("A word about it (optional)");
  await vault.page.keyboard.type("for the tactile map");
  const before = await vault.notes();
  await vault.press("Control+Enter");
  await vault.page.getByText("Send “Sharing reading list”").waitFor();
  const logged = await vault.notes();
  const diff = vaultDiff(before, logged);
  expect(Object.keys(diff)).toEqual(["People/Grace Adeyemi.md", "People/Priya Raghunathan.md"]);
  expect(Object.values(diff).map((lines) => lines.filter((line) => line.startsWith("+- ")))).toEqual([
    ["+- 2026-11-22 → sent [[Sharing reading list]]: for the tactile map #shared"],
    ["+- 2026-11-22 → sent [[Sharing reading list]]: for the tactile map #shared"],
  ]);
  await vault.picture("practice-send");
  expect(await vault.focused()).toBe("Draft a message…: Grace Adeyemi");
  await vault.press("Enter");
  expect(await vault.page.locator(".rapport-modal textarea").inputValue()).toContain(
    "“Sharing reading list” made me think of you, because of accessibility and tactile maps.",
  );
  await vault.press("Control+Enter");
  await vault.page.getByText("opened in mail").waitFor();
  expect(await opened()).toEqual([expect.stringMatching(/^mailto:.*tactile%20maps/)]);
  expect(await vault.notes()).toEqual(logged);
  await vault.press("Escape");
  await vault.command("Undo the last change");
  await expect.poll(() => vault.notes()).toEqual(before);
});

test("two people are introduced from a suggestion, and both notes are one step", async ({ open }) => {
  const vault = await open({ open: READING_LIST });
  await vault.command("Introduce two people…");
  await modal(vault).waitFor();
  await vault.tabTo("Hana Mochizuki and 李慧敏typography, letterpress");
  await vault.press("Enter");
  await vault.tabTo("What brings them together (optional)");
  await vault.press("Control+a");
  await vault.page.keyboard.type("old type");
  const diff = await savedAndUndone(vault);
  expect(Object.values(diff).flatMap((lines) => lines.filter((line) => line.startsWith("+- ")))).toEqual([
    "+- 2026-11-22 → introduced to [[Hana Mochizuki]]: old type #intro",
    "+- 2026-11-22 → introduced to [[李慧敏]]: old type #intro",
  ]);
});

test("feedback that is asked for is waited for", async ({ open }) => {
  const vault = await open({ open: FARIDA });
  await vault.command("Ask this person for feedback…");
  await modal(vault).waitFor();
  await vault.page.keyboard.type("my talk");
  await vault.press("Tab");
  await vault.page.keyboard.type("in 2 weeks");
  await vault.page.getByText("| 2026-11-22 |").waitFor();
  expect((await savedAndUndone(vault))[FARIDA]).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^\+\| 2026-11-22 \|.*asked for feedback on my talk #ask #feedback \|$/),
      expect.stringMatching(/feedback on my talk/),
    ]),
  );
});

test("from the palette feedback that was given and a topic are noted, and the load is told", async ({
  open,
}) => {
  const vault = await open({ open: KIM });
  await vault.command("Log feedback that you gave this person…");
  await modal(vault).waitFor();
  await vault.page.keyboard.type("the reading list");
  expect((await savedAndUndone(vault))[KIM]).toContain(
    "+- 2026-11-22 → gave feedback on the reading list #feedback",
  );
  await vault.command("Note something for the next talk with this person…");
  await modal(vault).waitFor();
  await vault.page.keyboard.type("the second verse");
  expect((await savedAndUndone(vault))[KIM]).toEqual(expect.arrayContaining(["+  - the second verse"]));
  await vault.command("Check your contact load");
  await modal(vault).getByText("Your cadences ask for 3.5 contacts a week, for 24 people.").waitFor();
  await vault.press("Tab", "Enter");
  await expect.poll(() => modal(vault).count()).toBe(0);
});

test("a change in somebody's life keeps what was so before, and is one step", async ({ open }) => {
  const vault = await open({ open: ANA });
  await vault.command("Record a change in the life of this person…");
  await modal(vault).waitFor();
  await vault.press("Control+a");
  await vault.page.keyboard.type("Harbour Works");
  expect((await savedAndUndone(vault))[ANA]).toEqual(
    expect.arrayContaining([
      "-company: Tidewater Architects",
      "+company: Harbour Works",
      "+## Life events",
      "+- 2026-11-22 company: Tidewater Architects → Harbour Works",
    ]),
  );
});

const LONG_AGO = {
  "People/Bo Lind.md": "---\ncadence: monthly\nlast-contact: 2024-05-01\n---\n",
  "People/Jo Norn.md": "---\ncadence: weekly\nlast-contact: 2024-06-01\n---\n",
  "People/Kai Voss.md": "---\ncadence: weekly\nlast-contact: 2024-06-01\n---\n",
};

test("who might be let go is gone through by the keyboard alone", async ({ open }) => {
  const vault = await open({ files: LONG_AGO });
  await vault.command("Consider letting go…");
  await modal(vault).waitFor();
  await vault.tabTo("Less often…: Bo Lind");
  await vault.press("Enter");
  const field = vault.page.getByLabel("How often, or a circle");
  await field.waitFor();
  expect(await field.inputValue()).toBe("every month");
  await vault.page.keyboard.type("yearly");
  await vault.picture("letting-go-less-often");
  await vault.press("Control+Enter");
  await expect.poll(() => vault.focused()).toBe("Jo Norn");
  await vault.tabTo("Pause: Jo Norn");
  await vault.press("Enter");
  await expect.poll(() => vault.focused()).toBe("Kai Voss");
  await vault.tabTo("Let go…: Kai Voss");
  await vault.press("Enter");
  await vault.page.getByLabel("A last kind word").waitFor();
  await vault.press("Control+Enter");
  await expect.poll(() => vault.focused()).toBe("Close");
  expect((await vault.notes())["People/Bo Lind.md"]).toContain("cadence: yearly");
});

const FAIR = "Meetings/2026-11-20 Harbour fair.md";
const AT_THE_FAIR = {
  [FAIR]: '---\nattendees: ["[[Bo Lind]]", Jo Norn]\n---\nOn [[Tactile maps]], with a plan for the spring.\n',
  "People/Bo Lind.md": "---\ncadence: monthly\n---\n",
};

test("a meeting is logged with everybody, and whoever is new is followed up", async ({ open }) => {
  const vault = await open({ files: AT_THE_FAIR, open: FAIR });
  await vault.command("After a meeting or event: log it with everybody…");
  await modal(vault).waitFor();
  await vault.tabTo("What was it about? (optional)");
  await vault.page.keyboard.type("the spring plan");
  const diff = await savedAndUndone(vault);
  expect(diff).toEqual({
    "People/Bo Lind.md": expect.arrayContaining([
      "+- 2026-11-20 meeting: the spring plan ([[2026-11-20 Harbour fair]])",
    ]),
    "People/Jo Norn.md": [
      "+---",
      "+met-at: Harbour fair",
      "+met-on: 2026-11-20",
      "+last-contact: 2026-11-20",
      "+---",
      "+## Interactions",
      "+- 2026-11-20 meeting: the spring plan ([[2026-11-20 Harbour fair]])",
    ],
  });
  await vault.command("Redo the last undone change");
  await vault.openView();
  await vault.row("Jo Norn").waitFor();
  expect(await vault.row("Jo Norn").textContent()).toContain("Harbour fair");
});

test("somebody silent for long is let go with a last kind word, and comes back at once", async ({ open }) => {
  const bo = "People/Bo Lind.md";
  const vault = await open({ files: { [bo]: "---\ncadence: monthly\nlast-contact: 2025-01-02\n---\n" } });
  await vault.command("Consider letting go…");
  await modal(vault).waitFor();
  await vault.tabTo("Let go…: Bo Lind");
  await vault.press("Enter");
  await vault.tabTo("I have sent it; log it");
  await vault.press("Space");
  const before = await vault.notes();
  await vault.press("Control+Enter");
  await vault.page.getByText("There is nobody whom").waitFor();
  expect(vaultDiff(before, await vault.notes())[bo]).toEqual(
    expect.arrayContaining(["+status: let-go", "+- 2026-11-22 → a last kind word"]),
  );
  await vault.press("Escape");
  await vault.command("Undo the last change");
  await expect.poll(() => vault.notes()).toEqual(before);
});

test("something for the next talk is noted from the brief, and stands there", async ({ open }) => {
  const vault = await open({ open: KIM });
  await vault.command("Brief me on this person");
  await modal(vault).waitFor();
  await vault.press("n");
  await vault.page.getByLabel("What do you want to bring up?").waitFor();
  await vault.page.keyboard.type("the offer from Porto");
  expect((await savedAndUndone(vault))[KIM]).toEqual(expect.arrayContaining(["+  - the offer from Porto"]));
});

/** A window of a practice, by the command that opens it. */
interface Window {
  readonly name: string;
  readonly command: string;
  readonly open: string;
}

const WINDOWS: readonly Window[] = [
  { name: "share", command: "share-note", open: READING_LIST },
  { name: "introduce", command: "introduce", open: READING_LIST },
  { name: "meeting", command: "after-meeting", open: "Meetings/2026-11-09 River map review.md" },
  { name: "load", command: "load", open: ANA },
  { name: "letting-go", command: "letting-go", open: ANA },
  { name: "brief", command: "brief", open: KIM },
  { name: "change", command: "record-change", open: ANA },
  { name: "feedback", command: "feedback-ask", open: ANA },
];

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light" },
  { name: "dark", dark: true },
  { name: "phone-320", phone: true, width: 320, height: 568 },
];

test.for(LOOKS)("the windows can be read and reached: $name", async (look, { open }) => {
  const vault = await open({ open: READING_LIST, ...look });
  for (const { name, command, open: path } of WINDOWS) {
    await vault.page.evaluate(
      async ([note, id]) => {
        await window.host?.app.workspace.openLinkText(note, "");
        window.host?.runCommand(id);
      },
      [path, `rapport:${command}`] as const,
    );
    await modal(vault).waitFor();
    await vault.picture(`practice-${name}-${look.name}`);
    expect(await layoutFaults(modal(vault)), name).toEqual([]);
    if (look.phone !== true) expect(await axeFaults(vault, { selector: ".rapport-modal" }), name).toEqual([]);
    else {
      expect(await smallTargets(modal(vault)), name).toEqual([]);
      expect(await smallFields(modal(vault)), name).toEqual([]);
    }
    await vault.press("Escape");
    await expect.poll(() => modal(vault).count()).toBe(0);
  }
});

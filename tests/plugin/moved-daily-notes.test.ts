import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const NOTE = "---\nlast-contact: 2026-09-30\ncadence: monthly\n---\n## Interactions\n- 2026-09-30 coffee\n";
const BLOCK = "## Reconnect\n- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee\n";
const TICKED = BLOCK.replace("[ ]", "[x]");
const KEPT = ".obsidian/daily-notes.json";
const MOVED = JSON.stringify({ folder: "Journal", format: "DD.MM.YYYY" });
const DAILY = "Journal/22.11.2026.md";
const EARLIER = "Journal/12.10.2026.md";

/** What has changed in a note that is open is left alone for two seconds. */
const LATER = { timeout: 5_000 };

let vault: OpenVault;

beforeEach(async () => {
  const files = { [ANA]: NOTE, [EARLIER]: "Saw [[Ana]].\n", "2026-11-22.md": "# Sunday\n", [KEPT]: "{}" };
  vault = await openVault({ files, today: "2026-11-22" });
  await vault.settle();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await vault.close();
});

/** The user or a sync has daily notes kept elsewhere from now on. */
async function move(): Promise<void> {
  await vault.write(KEPT, MOVED);
  await vault.settle();
}

async function lastContact(): Promise<unknown> {
  const printed = await vault.cli("rapport:people", { format: "json" });
  if (printed.kind !== "printed") throw new Error(printed.message);
  const { people } = JSON.parse(printed.text) as { people: { lastContact: { day: string } }[] };
  return people[0]?.lastContact.day;
}

/** How often the vault is walked from now on. */
function countWalks(): () => number {
  const walk = vi.spyOn(vault.app.vault, "getMarkdownFiles");
  return () => walk.mock.calls.length;
}

describe("daily notes that are kept elsewhere while the app runs", () => {
  test("are known by their new names once one is opened", async () => {
    await move();
    await vault.write(DAILY, BLOCK);
    await openNote(vault, DAILY);
    await vault.settle();
    await vault.write(DAILY, TICKED);
    await expect.poll(() => vault.readDisk(ANA), LATER).toContain("last-contact: 2026-11-22\n");
  });

  test("are known once one is ticked that was open all the time", async () => {
    await vault.write(DAILY, BLOCK);
    await openNote(vault, DAILY);
    await move();
    await vault.write(DAILY, TICKED);
    await expect.poll(() => vault.readDisk(ANA), LATER).toContain("last-contact: 2026-11-22\n");
  });

  test("are known once the window has the focus again, and then what was ticked there takes effect", async () => {
    await vault.write(DAILY, TICKED);
    await vault.settle();
    await move();
    expect(await vault.readDisk(ANA)).toBe(NOTE);
    window.dispatchEvent(new Event("focus"));
    await vault.settle();
    expect(await vault.readDisk(ANA)).toContain("last-contact: 2026-11-22\n");
  });

  test("are where the checklist goes, and whom they mention is known as well", async () => {
    await move();
    await vault.cli("rapport:checklist");
    expect(await vault.readDisk(DAILY)).toContain("- [ ] [[Ana]]");
    expect(await vault.readDisk("2026-11-22.md")).toBe("# Sunday\n");
    expect(await lastContact()).toBe("2026-10-12");
  });

  test("are where ticks are looked for that somebody asks about", async () => {
    await move();
    await vault.write(DAILY, TICKED);
    vault.runCommand("rapport:settle-checklist");
    await vault.settle();
    expect(await vault.readDisk(ANA)).toContain("last-contact: 2026-11-22\n");
  });
});

test("a vault whose daily notes stay where they are is not walked for a note that is opened", async () => {
  const walks = countWalks();
  await openNote(vault, ANA);
  await openNote(vault, "2026-11-22.md");
  window.dispatchEvent(new Event("focus"));
  await vault.settle();
  expect(walks()).toBe(0);
});

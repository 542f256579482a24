import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { builtPlugin, openVault, type OpenVault } from "../host/node";
import { obsidianModule } from "../host/obsidian";

const ANA = "People/Ana.md";
const BO = "People/Bo.md";
const PLANS = "Notes/Plans.md";
const DAILY = "2026-11-22.md";
const HELPED = "---\ncadence: monthly\n---\n## Interactions\n- 2026-11-20 ← Helped me move house #help\n";
const KNOWN = "---\ncadence: monthly\n---\n## Interactions\n- 2026-11-20 coffee\n";
const DATA = ".obsidian/plugins/rapport/data.json";
const TASK = "- [ ] send [[Bo]] the deck 📅 2026-11-20\n";
const BLOCK = `## Reconnect
- [ ] [[Ana]] — say thank you: Helped me move house
- [ ] [[Bo]] — you promised: send Bo the deck by 2026-11-20
`;
const TICKED = BLOCK.replaceAll("[ ]", "[x]");
const FILES = { [ANA]: HELPED, [BO]: KNOWN, [PLANS]: TASK, [DAILY]: BLOCK };

let vault: OpenVault;

beforeEach(async () => {
  vault = await openVault({ files: FILES, today: "2026-11-22", plugin: null });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await vault.close();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

/** The disk keeps the texts back that the plugin asks for at its start, until it is let. */
function holdReads(): () => void {
  const files = vault.app.vault;
  const read = files.cachedRead.bind(files);
  let letOn: () => void = () => undefined;
  const isLet = new Promise<void>((resolve) => (letOn = resolve));
  vi.spyOn(files, "cachedRead").mockImplementation(async (file) => {
    if (file.path !== DAILY) await isLet;
    return read(file);
  });
  return letOn;
}

/** Starts the plugin and ticks what a sync has ticked, while the notes are still being read. */
async function tickWhileReading(): Promise<() => void> {
  const letOn = holdReads();
  await vault.app.plugins.load(await builtPlugin(), obsidianModule);
  await vault.write(DAILY, TICKED);
  await pause(500);
  return letOn;
}

const texts = (): Promise<(string | null)[]> =>
  Promise.all([ANA, BO, PLANS, DAILY].map((path) => vault.readDisk(path)));

describe("ticks that come before the notes have been read", () => {
  test("are settled once they have been, with all that is known by then", async () => {
    const letOn = await tickWhileReading();
    expect(await texts()).toEqual([HELPED, KNOWN, TASK, TICKED]);
    letOn();
    await vault.settle();
    expect(await vault.readDisk(ANA)).toContain("→ said thank you: Helped me move house #thanks");
    expect(await vault.readDisk(BO)).toContain("→ send Bo the deck (promised by 2026-11-20)");
    expect(await vault.readDisk(PLANS)).toContain("- [x] send [[Bo]] the deck");
    expect(notices().join()).not.toContain("no longer there");
  });

  test("and that somebody asks about are settled no sooner", async () => {
    await vault.write(DATA, '{"version": 1, "settleTicks": false}');
    const letOn = await tickWhileReading();
    vault.runCommand("rapport:settle-checklist");
    await pause(100);
    expect(await texts()).toEqual([HELPED, KNOWN, TASK, TICKED]);
    letOn();
    await vault.settle();
    expect(await vault.readDisk(ANA)).toContain("→ said thank you: Helped me move house #thanks");
  });

  test("are left alone where the plugin is switched off in between", async () => {
    const letOn = await tickWhileReading();
    vault.app.plugins.unload("rapport");
    letOn();
    await vault.settle();
    expect(await texts()).toEqual([HELPED, KNOWN, TASK, TICKED]);
  });
});

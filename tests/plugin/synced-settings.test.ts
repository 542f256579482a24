import { afterEach, describe, expect, test } from "vitest";
import { builtPlugin, openVault, type OpenVault } from "../host/node";
import { obsidianModule } from "../host/obsidian";

const DATA = ".obsidian/plugins/rapport/data.json";
const NEWER = JSON.stringify({ version: 99, statusBar: false });
const HALF = '{"version": 1, "statusBar": fal';
const WHOLE = '{"version": 1, "statusBar": false}';

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function open(saved: object = { version: 1 }): Promise<OpenVault> {
  vault = await openVault({ files: {}, today: "2026-11-22", settings: saved });
  await vault.settle();
  return vault;
}

const notices = (): string[] =>
  Array.from(document.querySelectorAll(".notice"), ({ textContent }) => textContent ?? "");

function isCounting({ el }: OpenVault): boolean | undefined {
  return el.querySelector<HTMLElement>(".rapport-status")?.isShown();
}

test("settings that a sync brings in two halves while the app starts are read once they are whole", async () => {
  vault = await openVault({ files: { [DATA]: HALF }, today: "2026-11-22", plugin: null });
  const loading = vault.app.plugins.load(await builtPlugin(), obsidianModule);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await vault.adapter.write(DATA, WHOLE);
  await loading;
  await vault.settle();
  expect(isCounting(vault)).toBe(false);
  expect(notices()).toEqual([]);
});

describe("settings that a sync brings while the app runs", () => {
  test("of a newer version hold as far as they are understood, and it is told that they are not changed", async () => {
    const opened = await open();
    await opened.write(DATA, NEWER);
    await expect.poll(notices).toEqual([expect.stringContaining("saved by a newer version")]);
    expect(isCounting(opened)).toBe(false);
  });

  test("in two halves are read once they are whole, and nobody is told of the half", async () => {
    const opened = await open();
    await opened.write(DATA, HALF);
    await new Promise((resolve) => setTimeout(resolve, 100));
    // The second half comes without a word, as from a sync that the app has looked at too early.
    await opened.app.vault.adapter.write(DATA, WHOLE);
    await expect.poll(() => isCounting(opened), { timeout: 3_000 }).toBe(false);
    expect(notices()).toEqual([]);
  });

  test("that cannot be read leave those that hold, and it is told that nothing is saved", async () => {
    const opened = await open({ version: 1, statusBar: false });
    await opened.write(DATA, HALF);
    await expect.poll(notices, { timeout: 5_000 }).toEqual([expect.stringContaining("could not be read")]);
    expect(isCounting(opened)).toBe(false);
    expect(await opened.readDisk(DATA)).toBe(HALF);
  });
});

test("values that are not usable are told by name and stay in the file", async () => {
  const opened = await open({ version: 1, soonDays: "many", statusBar: true });
  expect(notices()).toEqual([expect.stringMatching(/not usable.*soonDays/)]);
  await opened.write(DATA, JSON.stringify({ version: 1, dailyCap: -4 }));
  await expect.poll(notices).toContainEqual(expect.stringMatching(/not usable.*dailyCap/));
});

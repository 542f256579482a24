import { afterEach, expect, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";

/** Kim is listed for a tension alone, Ana because she is overdue. */
const FILES = {
  "People/Ana Diaz.md": "---\ncadence: 1 month\nlast-contact: 2026-09-01\n---\n",
  "People/Kim Ode.md": "## Interactions\n- 2026-11-01 call: a harsh word about the budget #tension\n",
};

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function openDue(): Promise<OpenVault> {
  vault = await openVault({ files: FILES, today: "2026-11-22", settings: { version: 1 } });
  await vault.settle();
  return vault;
}

function status({ el }: OpenVault): HTMLElement {
  const found = el.querySelector<HTMLElement>(".rapport-status");
  if (found === null) throw new Error("There is no count in the status bar");
  return found;
}

test("the status bar counts those who are due, and leaves out who is hidden in the list as soon as private lines are", async () => {
  const opened = await openDue();
  expect(status(opened).textContent).toBe("2 due");
  opened.runCommand("rapport:privacy");
  expect(status(opened).textContent).toBe("1 due");
  expect(status(opened).getAttribute("aria-label")).toBe("One person is due to reconnect");
  opened.runCommand("rapport:privacy");
  expect(status(opened).textContent).toBe("2 due");
});

test("the count goes when its setting is switched off", async () => {
  const opened = await openDue();
  await opened.write(".obsidian/plugins/rapport/data.json", JSON.stringify({ version: 1, statusBar: false }));
  await opened.plugin?.onExternalSettingsChange?.();
  await opened.settle();
  expect(status(opened).isShown()).toBe(false);
});

import { afterEach, expect, test } from "vitest";
import { openVault, type OpenVault } from "../host/node";
import { openNote } from "./open-note";

const ANA = "People/Ana.md";
const FILES = {
  [ANA]: "---\ncadence: weekly\n---\n## Interactions\n- 2026-10-20 call\n",
  "Daily/2026-10-12.md": "Lunch with [[Ana]].\n",
};

let vault: OpenVault | null = null;

afterEach(async () => {
  await vault?.close();
  vault = null;
});

async function opened(command: string): Promise<OpenVault> {
  const fresh = await openVault({ files: FILES, today: "2026-11-22" });
  vault = fresh;
  await fresh.settle();
  await openNote(fresh, ANA);
  fresh.runCommand(command);
  await fresh.settle();
  return fresh;
}

// Who is late is listed, and an older mention leaves their row as it was.
test.each([
  ["the timeline", "rapport:timeline", ".rapport-timeline-event"],
  ["the calendar", "rapport:calendar", ".rapport-calendar .is-shade-1"],
])("%s follows the notes that mention somebody who is late", async (_, command, selector) => {
  const shown = await opened(command);
  const count = (): number => shown.el.ownerDocument.querySelectorAll(selector).length;
  expect(count()).toBe(2);
  await shown.write("Daily/2026-10-05.md", "Tea with [[Ana]].\n");
  await shown.settle();
  expect(count()).toBe(3);
  await shown.write("Daily/2026-10-12.md", "Lunch with nobody.\n");
  await shown.settle();
  expect(count()).toBe(2);
});

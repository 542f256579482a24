import type { CDPSession } from "playwright-core";
import { expect } from "vitest";
import { IS_LONG } from "../long-run";
import { test } from "./spec";
import type { VaultPage } from "./vault-page";

/** What the browser counts of a page once everything that nobody holds any more has been collected. */
interface Held {
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { documents: value("Documents"), nodes: value("Nodes"), listeners: value("JSEventListeners") };
}

/** Closes the list and opens it again, as often as that, within the page. */
async function openAndClose(vault: VaultPage, times: number): Promise<void> {
  await vault.page.evaluate(async (count) => {
    for (let cycle = 0; cycle < count; cycle += 1) {
      window.host?.app.workspace.detachLeavesOfType("rapport-reconnect");
      window.host?.runCommand("rapport:open");
      await new Promise((resolve) => window.setTimeout(resolve, 0));
    }
  }, times);
  await vault.settle();
}

const CYCLES = IS_LONG ? 200 : 40;

test("the list leaves nothing behind however often it is opened and closed", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  const session = await vault.page.context().newCDPSession(vault.page);
  await session.send("Performance.enable");
  // The first times fill what is kept on purpose.
  await openAndClose(vault, 5);
  const before = await held(session);
  await openAndClose(vault, CYCLES);
  const after = await held(session);
  await session.detach();
  expect(await vault.view.locator(".rapport-row").count()).toBeGreaterThan(5);
  expect(after.documents).toBe(before.documents);
  // What the browser keeps for itself comes and goes by a few; a leak is at least one each time.
  expect(after.nodes - before.nodes).toBeLessThan(CYCLES / 4);
  expect(after.listeners - before.listeners).toBeLessThan(CYCLES / 4);
});

import { chromium } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { PagePool, type Device } from "./page-pool";
import { VaultPage, type VaultOptions } from "./vault-page";

interface Fixtures {
  /** Opens a vault that is closed when the test ends; an error in its page fails the test. */
  readonly open: (options?: VaultOptions) => Promise<VaultPage>;
}

let pool: Promise<PagePool> | null = null;

async function connect(): Promise<PagePool> {
  return new PagePool(await chromium.connect(inject("browserUrl")));
}

/** A test with vaults of its own. */
export const test = base.extend<Fixtures>({
  open: async ({ task }, use) => {
    const pages = await (pool ??= connect());
    const opened: { readonly vault: VaultPage; readonly device: Device }[] = [];
    await use(async (options = {}) => {
      const { phone = false, scale = 1 } = options;
      const device = { phone, scale };
      const vault = await VaultPage.open(await pages.take(device), options);
      opened.push({ vault, device });
      return vault;
    });
    const hasFailed = task.result?.state === "fail";
    for (const [index, { vault, device }] of opened.entries()) {
      if (hasFailed) await vault.picture(`failed ${task.name} ${index + 1}`.replace(/[^\w-]+/g, "-"));
      await pages.giveBack(vault.page, device);
    }
    expect(opened.flatMap(({ vault }) => vault.problems)).toEqual([]);
  },
});

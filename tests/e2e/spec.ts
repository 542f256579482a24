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
  const urls = inject("browserUrls");
  const url = urls[Number(process.env["VITEST_POOL_ID"]) - 1];
  if (url === undefined)
    throw new Error(`There are browsers for ${urls.length} workers, and this is another one`);
  return new PagePool(await chromium.connect(url));
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

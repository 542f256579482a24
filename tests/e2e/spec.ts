import { chromium, type Browser } from "playwright-core";
import { expect, inject, test as base } from "vitest";
import { VaultPage, type VaultOptions } from "./vault-page";

interface Fixtures {
  /** Opens a vault that is closed when the test ends; an error in its page fails the test. */
  readonly open: (options?: VaultOptions) => Promise<VaultPage>;
}

let browser: Promise<Browser> | null = null;

function connected(): Promise<Browser> {
  browser ??= chromium.connect(inject("browserUrl"));
  return browser;
}

/** A test with vaults of its own. */
export const test = base.extend<Fixtures>({
  open: async ({ task }, use) => {
    const opened: VaultPage[] = [];
    await use(async (options) => {
      const vault = await VaultPage.open(await connected(), options);
      opened.push(vault);
      return vault;
    });
    const hasFailed = task.result?.state === "fail";
    for (const [index, vault] of opened.entries()) {
      if (hasFailed) await vault.picture(`failed ${task.name} ${index + 1}`.replace(/[^\w-]+/g, "-"));
      await vault.close();
    }
    expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
  },
});

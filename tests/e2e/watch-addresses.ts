import type { VaultPage } from "./vault-page";

/** Takes down what is opened in place of opening it. */
export async function watchAddresses({ page }: VaultPage): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    window.open = (address) => {
      document.body.dataset["opened"] = `${document.body.dataset["opened"] ?? ""}${String(address)}\n`;
      return null;
    };
  });
  return async () => {
    const opened = await page.evaluate(() => document.body.dataset["opened"] ?? "");
    return opened.split("\n").filter((address) => address !== "");
  };
}

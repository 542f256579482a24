import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Surface } from "./surfaces";
import type { VaultPage } from "./vault-page";

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SCRIPT = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in a part of the page: the rule, and each element it does not hold for. */
export async function axeFaults(
  { page }: VaultPage,
  { selector, leftToTheApp = [] }: Pick<Surface, "selector" | "leftToTheApp">,
): Promise<string[]> {
  if (await page.evaluate(() => !window.axe)) await page.evaluate(await SCRIPT);
  const { faults, tried } = await page.evaluate(axeInPage, { selector, without: [...leftToTheApp] });
  if (tried === 0) throw new Error(`axe has found nothing to look at in ${selector}`);
  return faults;
}

/** Runs in the page. Only what is wrong is told at length: the rest would take longer to send than to find. */
async function axeInPage({
  selector,
  without,
}: {
  readonly selector: string;
  readonly without: readonly string[];
}): Promise<{ readonly faults: string[]; readonly tried: number }> {
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const found = await window.axe?.run(selector, { rules, resultTypes: ["violations"] });
  const faults = found?.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} in ${html.slice(0, 160)}`),
  );
  return { faults: faults ?? [], tried: found?.passes.length ?? 0 };
}

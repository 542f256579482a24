import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import type { Comparison } from "./in-page/pictures";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "kept");

/**
 * The pictures that a change may only alter on purpose: each state, width and look of the list. Left out are those with
 * scripts and signs for which each system has letters of its own.
 */
const KEPT =
  /^(?:state-(?!hostile|needs-attention$).*|sidebar-\d+|(?:desktop|phone)-(?:light|dark)-(?:view|log-modal)|zoom-200-view|selection-\d+-.*|absence-.*)$/;

/** Which share of a picture may look otherwise: what two browsers differ in is less, what anybody sees is more. */
const MOST = 0.003;

/**
 * Fails where a picture differs from the one that is kept of that name, half as large, in `kept/`. Letters are drawn
 * otherwise by other systems than Linux, where nothing is compared. `npm run pictures` keeps pictures anew.
 */
export async function compareWithKept(page: Page, name: string, png: Buffer): Promise<void> {
  if (!KEPT.test(name) || process.platform !== "linux") return;
  const path = join(FOLDER, `${name}.png`);
  const kept = await readFile(path).catch(() => null);
  const { small, share } = await page.evaluate(
    ([now, before]): Promise<Comparison> => window.measures.comparePictures(now, before),
    [png.toString("base64"), kept?.toString("base64") ?? null] as const,
  );
  if (process.env["RAPPORT_PICTURES"] === "keep") {
    if (share > 0) await writeFile(path, Buffer.from(small, "base64"));
    return;
  }
  if (kept === null) throw new Error(`No picture ${name} is kept to compare with: npm run pictures`);
  if (share > MOST) {
    const changed = `${(share * 100).toFixed(1)} % of ${name} look other than kept/${name}.png`;
    throw new Error(`${changed}; see tests/e2e/__output__/${name}.png. If that is meant: npm run pictures`);
  }
}

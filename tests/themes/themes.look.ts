import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator } from "playwright-core";
import { readVaultFiles } from "../host/vault-files";
import { widen } from "../e2e/sidebar";
import { test } from "../e2e/spec";
import { eachSurface } from "../e2e/surfaces";
import type { Look, VaultPage } from "../e2e/vault-page";
import { findingsOf, type Findings } from "./findings";
import { NOTE_WITH_LIST, SIDEBAR_SURFACES, THEMED_SURFACES } from "./themed-surfaces";
import { drawSheet } from "./sheet";

/** What `run.mjs` hands over. */
interface Task {
  readonly out: string;
  /** The app's own look has no file. */
  readonly themes: readonly { readonly name: string; readonly path: string | null }[];
}

const TASK = JSON.parse(process.env["RAPPORT_THEMES"] ?? '{ "themes": [] }') as Task;
const EXAMPLES = fileURLToPath(new URL("../../examples/vault", import.meta.url));

const LOOKS: readonly (Look & { readonly name: string; readonly sidebar?: number })[] = [
  { name: "light" },
  { name: "dark", dark: true },
  { name: "sidebar-240-light", sidebar: 240 },
  { name: "sidebar-240-dark", sidebar: 240, dark: true },
  { name: "phone-320-light", phone: true, width: 320, height: 640 },
  { name: "phone-390-dark", phone: true, dark: true },
];

const CASES = TASK.themes.flatMap((theme) => LOOKS.map((look) => ({ theme, look })));

test.for(CASES)("$theme.name, $look.name", { timeout: 600_000 }, async ({ theme, look }, { open }) => {
  const { name, sidebar, ...options } = look;
  const folder = join(TASK.out, theme.name, name);
  await mkdir(folder, { recursive: true });
  const files = { ...(await readVaultFiles(EXAMPLES)), ...NOTE_WITH_LIST };
  const vault = await open({ ...options, files });
  vault.page.setDefaultTimeout(20_000);
  if (theme.path !== null) await wear(vault, await readFile(theme.path, "utf8"));
  await vault.openView();
  if (sidebar !== undefined) await widen(vault, sidebar);
  const found: Record<string, Findings> = {};
  const pictures: string[] = [];
  await eachSurface(
    vault,
    async (surface, element) => {
      const path = join(folder, `${surface.name}.png`);
      await takePicture(vault, element, path);
      pictures.push(path);
      found[surface.name] = await findingsOf(vault, { surface, element, look });
    },
    sidebar === undefined ? THEMED_SURFACES : SIDEBAR_SURFACES,
  );
  await writeFile(join(folder, "findings.json"), JSON.stringify(found, null, 2));
  await drawSheet(vault.page, pictures, join(TASK.out, `${theme.name}-${name}.png`));
});

/** What is seen of an element; the settings go on for many screens. */
async function takePicture({ page }: VaultPage, element: Locator, path: string): Promise<void> {
  const box = await element.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) throw new Error(`There is nothing to take a picture of for ${path}`);
  const clip = { ...box, height: Math.min(box.height, size.height - box.y) };
  await page.screenshot({ path, clip, animations: "disabled" });
}

/** Puts a theme on, after all other styles. Fonts and pictures that it would fetch from elsewhere stay away. */
async function wear({ page }: VaultPage, css: string): Promise<void> {
  const { origin } = new URL(page.url());
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.fulfill({ status: 200, body: "" }),
  );
  await page.addStyleTag({ content: css });
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

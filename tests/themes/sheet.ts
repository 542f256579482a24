import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

const WIDTH = 1840;
const STYLE = `
  body { margin: 0; background: grey; columns: 3; column-gap: 8px; }
  img { display: block; max-width: 100%; margin-bottom: 8px; }
`;

/** Puts pictures side by side into one that can be looked at at a glance. */
export async function drawSheet(page: Page, pictures: readonly string[], path: string): Promise<void> {
  const images = await Promise.all(pictures.map((picture) => readFile(picture, "base64")));
  const tags = images.map((image) => `<img src="data:image/png;base64,${image}">`);
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  await page.setContent(`<!doctype html><style>${STYLE}</style>${tags.join("")}`);
  await page.screenshot({ path, fullPage: true });
}

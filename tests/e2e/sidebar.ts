import { expect } from "vitest";
import type { VaultPage } from "./vault-page";

/** Drags the sidebar to a width. */
export async function widen({ page, view }: VaultPage, width: number): Promise<void> {
  await page.addStyleTag({
    content: `.workspace-split.mod-right-split { flex: none; width: ${width}px; min-width: 0; max-width: none; }`,
  });
  await expect
    .poll(async () => Math.round((await view.boundingBox())?.width ?? 0))
    .toBeLessThanOrEqual(width);
}

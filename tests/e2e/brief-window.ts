import { expect } from "vitest";
import type { VaultPage } from "./vault-page";

export const ANA = "People/Ana Diaz.md";
export const MEETING = "Meetings/2026-11-26 Harbour exhibition planning.md";

export const modal = ({ page }: VaultPage) => page.locator(".rapport-modal");

export const title = (vault: VaultPage) => modal(vault).locator(".modal-title");

export const partTitles = (vault: VaultPage) =>
  modal(vault).locator(".rapport-brief-title").allTextContents();

export async function isClosed(vault: VaultPage): Promise<void> {
  await expect.poll(() => modal(vault).count()).toBe(0);
}

export async function clipboardOf({ page }: VaultPage): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a note for editing, with the cursor at the start of a line, counted from 1. */
export async function edit({ page }: VaultPage, path: string, line: number): Promise<void> {
  await page.evaluate(
    async ([note, at]) => {
      const { workspace } = window.host?.app ?? {};
      await workspace?.openLinkText(note, "", false, { state: { mode: "source" } });
      workspace?.activeEditor?.editor?.setCursor({ line: at - 1, ch: 0 });
    },
    [path, line] as const,
  );
}

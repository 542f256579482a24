import type { Modal } from "obsidian";

/** Tells a screen reader that a window is a dialog and that its title is its name, which the app does not. */
export function nameDialog({ modalEl, titleEl }: Modal): void {
  titleEl.id = `rapport-title-${crypto.randomUUID()}`;
  modalEl.setAttrs({ role: "dialog", "aria-modal": "true", "aria-labelledby": titleEl.id });
}

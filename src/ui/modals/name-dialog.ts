import type { Modal } from "obsidian";

let given = 0;

/** Tells a screen reader that a window is a dialog and that its title is its name, which the app does not. */
export function nameDialog({ modalEl, titleEl }: Modal): void {
  given += 1;
  titleEl.id = `rapport-title-${given}`;
  modalEl.setAttrs({ role: "dialog", "aria-modal": "true", "aria-labelledby": titleEl.id });
}

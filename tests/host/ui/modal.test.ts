import { afterEach, describe, expect, test } from "vitest";
import { Modal } from "./modal";
import { ConfirmationModal } from "./confirmation-modal";
import { click, type OpenApp, openApp, press, texts } from "./open-app";

let vault: OpenApp;
afterEach(() => vault.close());

class Recording extends Modal {
  readonly heard: string[] = [];

  override onOpen(): void {
    this.heard.push(this.containerEl.isConnected ? "onOpen, drawn" : "onOpen, not drawn");
  }

  override onClose(): void {
    this.heard.push(this.containerEl.isConnected ? "onClose, drawn" : "onClose, gone");
  }
}

async function openRecording(): Promise<Recording> {
  vault = await openApp({ plugin: null });
  const modal = new Recording(vault.app);
  modal.setCloseCallback(() => modal.heard.push("callback"));
  modal.open();
  return modal;
}

describe("a modal", () => {
  test("is in the page when it opens and out of it when it closes; the close callback comes last", async () => {
    const modal = await openRecording();
    modal.close();
    modal.close();
    expect(modal.heard).toEqual(["onOpen, drawn", "onClose, gone", "callback"]);
  });

  test("has the parts that plugins write into (obsidian.d.ts: Modal)", async () => {
    const modal = await openRecording();
    modal.setTitle("Log interaction").setContent("When?");
    expect(
      document.querySelector(".modal-container > .modal > .modal-header > .modal-title")?.textContent,
    ).toBe("Log interaction");
    expect(modal.contentEl.textContent).toBe("When?");
    modal.close();
  });

  test.each([
    ["Escape", () => press("Escape")],
    ["a click beside it", () => click(".modal-bg")],
    ["its close button", () => click(".modal-close-button")],
  ])("is closed by %s", async (_, close) => {
    const modal = await openRecording();
    close();
    expect(modal.containerEl.isConnected).toBe(false);
  });

  test("of two, Escape closes the upper one", async () => {
    const lower = await openRecording();
    const upper = new Recording(vault.app);
    upper.open();
    press("Escape");
    expect([lower.containerEl.isConnected, upper.containerEl.isConnected]).toEqual([true, false]);
    lower.close();
  });

  test("gives the focus back to what had it (obsidian.d.ts: shouldRestoreSelection)", async () => {
    vault = await openApp({ plugin: null });
    const before = document.body.createEl("button");
    before.focus();
    const modal = new Modal(vault.app);
    modal.open();
    modal.contentEl.createEl("input").focus();
    modal.close();
    expect(document.activeElement).toBe(before);
    modal.shouldRestoreSelection = false;
    modal.open();
    modal.close();
    expect(document.activeElement).not.toBe(before);
    before.detach();
  });

  test("keeps Tab inside", async () => {
    const modal = await openRecording();
    const first = modal.contentEl.createEl("input");
    const last = modal.contentEl.createEl("button");
    last.focus();
    press("Tab");
    expect(document.activeElement).toBe(first);
    press("Tab", { shiftKey: true });
    expect(document.activeElement).toBe(last);
    modal.close();
  });
});

describe("a confirmation (obsidian.d.ts: ConfirmationModal)", () => {
  test("closes after a button's callback unless that answers something truthy", async () => {
    vault = await openApp({ plugin: null });
    const modal = new ConfirmationModal(vault.app);
    let isValid = false;
    modal.addButton((button) => button.setButtonText("Save").onClick(() => !isValid));
    modal.addCancelButton();
    modal.open();
    click(".modal-button-container button");
    await vault.settle();
    expect(modal.containerEl.isConnected).toBe(true);
    isValid = true;
    click(".modal-button-container button");
    await vault.settle();
    expect(modal.containerEl.isConnected).toBe(false);
  });

  test("asks before a file is deleted, and a dismissal is a no", async () => {
    vault = await openApp({ plugin: null, files: { "A.md": "text" } });
    const file = vault.app.vault.getFileByPath("A.md");
    if (!file) throw new Error("A.md is missing");
    const asked = vault.app.fileManager.promptForDeletion(file);
    expect(texts(".modal-title")).toEqual(["Delete file"]);
    press("Escape");
    await asked;
    expect(vault.app.vault.getFileByPath("A.md")).toBe(file);
  });
});

import { afterEach, expect, test } from "vitest";
import { type OpenApp, openApp, press, texts, type } from "./open-app";

let vault: OpenApp;
afterEach(() => vault.close());

test("Ctrl+P lists the commands that can run now, Enter runs one", async () => {
  vault = await openApp({ files: { "A.md": "" } });
  press("p", { ctrlKey: true });
  await vault.settle();
  expect(texts(".suggestion-title")).toContain("Sample: Open view");
  expect(texts(".suggestion-title")).not.toContain("Toggle reading view");
  type(".prompt-input", "sample open modal");
  await vault.settle();
  expect(texts(".suggestion-hotkey")).toEqual(["Ctrl+Shift+L"]);
  press("Enter");
  expect(texts(".modal-title")).toEqual(["Log interaction"]);
  press("Escape");
});

test("a command's default hotkey runs it, and not while a modal is open", async () => {
  vault = await openApp();
  press("L", { ctrlKey: true, shiftKey: true });
  expect(texts(".modal-title")).toHaveLength(1);
  press("L", { ctrlKey: true, shiftKey: true });
  expect(texts(".modal-title")).toHaveLength(1);
  press("Escape");
});

test("Ctrl+O finds a note and opens it, the last open ones first", async () => {
  vault = await openApp({ plugin: null, files: { "A.md": "", "B.md": "", "C.md": "" } });
  await vault.app.workspace.openLinkText("C", "");
  press("o", { ctrlKey: true });
  await vault.settle();
  expect(texts(".suggestion-item")).toEqual(["C", "A", "B"]);
  type(".prompt-input", "b");
  await vault.settle();
  press("Enter");
  await vault.settle();
  expect(vault.app.workspace.getActiveFile()?.path).toBe("B.md");
});

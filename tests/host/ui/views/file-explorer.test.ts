import { afterEach, expect, test } from "vitest";
import { click, type OpenApp, openApp, texts } from "../open-app";

let vault: OpenApp;
afterEach(() => vault.close());

const FILES = { "b.md": "", "a 10.md": "", "a 9.md": "", "People/Ana.md": "", "People/pic.png": "" };
const names = (): string[] => texts(".nav-files-container .tree-item-inner");

test("lists folders first and then files by name; folders open with a click", async () => {
  vault = await openApp({ plugin: null, files: FILES });
  expect(names()).toEqual(["People", "a 9", "a 10", "b"]);
  click(".nav-folder-title");
  expect(names()).toEqual(["People", "Ana", "pic.png".replace(".png", ""), "a 9", "a 10", "b"]);
  click(".nav-folder-title");
  expect(names()).toHaveLength(4);
});

test("follows the vault", async () => {
  vault = await openApp({ plugin: null, files: FILES });
  await vault.write("c.md", "");
  await vault.remove("b.md");
  await vault.move("a 9.md", "z.md");
  await vault.settle();
  expect(names()).toEqual(["People", "a 10", "c", "z"]);
});

test("opens a note and marks it", async () => {
  vault = await openApp({ plugin: null, files: FILES });
  click('[data-path="b.md"]');
  await vault.settle();
  expect(vault.app.workspace.getActiveFile()?.path).toBe("b.md");
  expect(texts(".nav-file-title.is-active")).toEqual(["b"]);
});

test("asks plugins what they offer for a file", async () => {
  vault = await openApp({ files: FILES });
  document
    .querySelector('[data-path="b.md"]')
    ?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true }));
  await vault.settle();
  expect(texts(".menu-item-title")).toEqual(["Log b.md", "Delete"]);
});

import { afterEach, expect, test } from "vitest";
import { type OpenApp, openApp, texts } from "./open-app";

let vault: OpenApp;
afterEach(() => vault.close());

async function hoverOverRow(init: MouseEventInit): Promise<HTMLElement> {
  vault = await openApp({ files: { "Ana.md": "# Ana\n\nmoved to Lisbon\n" } });
  await vault.app.workspace.ensureSideLeaf("sample-view", "right");
  const rowEl = document.querySelector<HTMLElement>(".sample-row");
  if (!rowEl) throw new Error("The view has no row");
  rowEl.dispatchEvent(new MouseEvent("mouseover", { bubbles: true, ...init }));
  await vault.settle();
  return rowEl;
}

// docs, registerHoverLinkSource: `defaultMod` says whether Ctrl or Cmd has to be held.
test("a view's hover-link shows the note when the key is held, until the pointer leaves", async () => {
  const rowEl = await hoverOverRow({ ctrlKey: true });
  expect(texts(".hover-popover p")).toEqual(["moved to Lisbon"]);
  rowEl.dispatchEvent(new MouseEvent("mouseleave"));
  expect(texts(".hover-popover")).toEqual([]);
});

test("without the key nothing is shown", async () => {
  await hoverOverRow({});
  expect(texts(".hover-popover")).toEqual([]);
});

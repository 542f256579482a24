import { afterEach, expect, test } from "vitest";
import { type OpenApp, openApp, texts } from "./open-app";
import { setTooltip } from "./tooltip";

let vault: OpenApp;
afterEach(() => vault.close());

async function hoverOver(el: HTMLElement): Promise<void> {
  el.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
  await vault.settle();
}

// A label is not for screen readers alone: the app shows every `aria-label` as a tooltip, wherever it stands.
test("whatever has a label shows it when the pointer rests on it, also on what is inside", async () => {
  vault = await openApp({ plugin: null });
  const el = document.body.createDiv();
  setTooltip(el, "Log interaction");
  await hoverOver(el.createSpan());
  expect(texts(".tooltip")).toEqual(["Log interaction"]);
  await hoverOver(document.body);
  expect(texts(".tooltip")).toEqual([]);
  el.detach();
});

test("an empty tooltip takes the label away", async () => {
  vault = await openApp({ plugin: null });
  const el = createDiv();
  setTooltip(el, "Log");
  setTooltip(el, "");
  expect(el.outerHTML).toBe("<div></div>");
});

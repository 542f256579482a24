import { expect } from "vitest";
import { axeFaults } from "./axe";
import { focusFaults, layoutFaults, smallFields, smallTargets } from "./measures";
import { test } from "./spec";

/** What would be wrong, put in on purpose, and what the measures have to say about it. */
const FAULTS: readonly (readonly [css: string, fault: RegExp])[] = [
  [".rapport-list { overflow-x: auto } .rapport-rows { width: 900px }", /rapport-list .* scrolls sideways/],
  ["html { overflow: auto } body { width: 2000px }", /The page scrolls sideways/],
  [".rapport-view .rapport-gist { text-overflow: clip }", /rapport-gist .* is cut/],
  [".rapport-row .rapport-edge { position: absolute; inset-inline-start: 20px }", /lies on rapport-edge/],
  [".rapport-row .rapport-edge { grid-area: 2 / 1 }", /rapport-edge .* lies on rapport-last/],
  [".rapport-header-buttons button + button { margin-inline-start: -14px }", /lies on clickable-icon/],
];

test("the measures find what is put in wrong on purpose, and nothing else", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  expect(await layoutFaults(vault.view)).toEqual([]);
  for (const [css, fault] of FAULTS) {
    const style = await vault.page.addStyleTag({ content: css });
    expect((await layoutFaults(vault.view)).join("\n"), css).toMatch(fault);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
  expect(await layoutFaults(vault.view)).toEqual([]);
});

test("they find what is too small for a finger, for a phone's fields and for tired eyes", async ({
  open,
}) => {
  const vault = await open();
  await vault.openView();
  expect((await smallTargets(vault.view)).join("\n")).toMatch(/Log interaction with….* 26 × 26/);
  await vault.press("Shift+L");
  expect(await smallFields(vault.page.locator(".rapport-modal"))).toHaveLength(4);
  await vault.press("Escape");
  await vault.page.addStyleTag({ content: ".rapport-gist { color: #aaa }" });
  expect((await axeFaults(vault, { selector: ".rapport-view" })).join("\n")).toMatch(
    /^color-contrast: .*rapport-gist/,
  );
});

test("they find where the focus is not seen, or hardly", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  await vault.press("Home");
  expect(await focusFaults(vault.view)).toEqual([]);
  for (const outline of ["none", "2px solid #ddd"]) {
    const chip = `.rapport-view .rapport-chips .rapport-chip:focus-visible { outline: ${outline} }`;
    const style = await vault.page.addStyleTag({ content: chip });
    expect((await focusFaults(vault.view)).join("\n"), outline).toContain("rapport-chip has a ring of 1.");
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
});

import { describe, expect } from "vitest";
import { axeFaults } from "./axe";
import { layoutFaults } from "./measures";
import { test } from "./spec";
import { eachSurface, SURFACES } from "./surfaces";
import type { Look } from "./vault-page";

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "desktop-light" },
  { name: "desktop-dark", dark: true },
  { name: "phone-light", phone: true },
  { name: "phone-dark", phone: true, dark: true },
];

describe("the view, the modals, the picker and the settings", () => {
  test.for(LOOKS)(
    "have nothing for axe to find and nothing cut: $name",
    { timeout: 90_000 },
    async (look, { open }) => {
      const vault = await open(look);
      await vault.openView();
      const faults: Record<string, string[]> = {};
      await eachSurface(vault, async (surface, element) => {
        faults[surface.name] = [...(await axeFaults(vault, surface)), ...(await layoutFaults(element))];
        await vault.picture(`${look.name}-${surface.name}`);
      });
      expect(Object.keys(faults)).toHaveLength(SURFACES.length);
      expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0))).toEqual({});
    },
  );
});

test("headings and chips stay flat under the mouse, where the app raises its buttons", async ({ open }) => {
  const vault = await open();
  await vault.openView();
  for (const selector of [".rapport-section-button", ".rapport-chip", ".rapport-log"]) {
    if (selector === ".rapport-log") await vault.row("Kim Ode").hover();
    const button = vault.view.locator(selector).first();
    await button.hover();
    expect(await button.evaluate((element) => getComputedStyle(element).boxShadow), selector).toBe("none");
  }
});

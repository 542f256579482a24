import type { Locator } from "playwright-core";
import type { VaultPage } from "./vault-page";

/** A part of the plugin that somebody looks at. */
export interface Surface {
  readonly name: string;
  /** Its own elements, leaving out the app around them. */
  readonly selector: string;
  readonly show: (vault: VaultPage) => Promise<void>;
  /** Rules of axe that hold for what Obsidian draws around our words, which no plugin has a say in. */
  readonly leftToTheApp?: readonly string[];
}

/** Everything that has a face, each shown from the view. */
export const SURFACES: readonly Surface[] = [
  { name: "view", selector: ".rapport-view", show: (vault) => vault.walkTo("Ana Diaz") },
  { name: "log-modal", selector: ".rapport-modal", show: (vault) => vault.press("Shift+L") },
  {
    name: "snooze-modal",
    selector: ".rapport-modal",
    show: (vault) => vault.press("s", "ArrowUp", "Enter"),
  },
  {
    name: "log-modal-full",
    selector: ".rapport-modal",
    show: async (vault) => {
      await vault.openView();
      await vault.walkTo("Ana Diaz");
      await vault.press("Shift+L");
      await vault.page.locator(".rapport-form-more summary").click();
      await vault.page.getByLabel("Ask about next time").fill("the exam");
    },
  },
  {
    name: "brief",
    selector: ".rapport-modal",
    show: async (vault) => {
      await vault.openView();
      await vault.walkTo("Ana Diaz");
      await vault.press("e");
    },
  },
  formFrom("promise-modal", "Promise…"),
  formFrom("milestone-modal", "Milestone…"),
  formFrom("cadence-modal", "Set cadence…"),
  formFrom("next-contact-modal", "Plan the next contact…"),
  {
    name: "new-person-modal",
    selector: ".rapport-modal",
    show: async (vault) => {
      await vault.command("New person…");
      await vault.page.keyboard.type("Noor Haddad");
    },
  },
  {
    name: "promise-picker",
    selector: ".prompt",
    leftToTheApp: ["aria-dialog-name"],
    show: (vault) => fromMenu(vault, "Keep a promise…"),
  },
  {
    name: "picker",
    selector: ".prompt",
    leftToTheApp: ["aria-dialog-name"],
    show: async (vault) => {
      await vault.command("Log interaction with…");
      await vault.page.keyboard.type("sam");
    },
  },
  {
    name: "settings",
    selector: ".vertical-tab-content",
    leftToTheApp: ["label", "select-name"],
    show: async (vault) => {
      await vault.press("Control+,");
      await vault.page.locator(".vertical-tab-nav-item", { hasText: "Rapport" }).click();
    },
  },
  {
    name: "keys",
    selector: ".rapport-modal",
    show: async (vault) => {
      await vault.openView();
      await vault.press("?");
    },
  },
  {
    name: "filter",
    selector: ".rapport-view",
    show: async (vault) => {
      await vault.openView();
      await vault.press("/");
      await vault.page.getByLabel("Filter people").fill("cirle:close has:");
      await vault.view.locator(".rapport-offer").first().waitFor();
    },
  },
];

/** A form that is opened from the menu of the row. */
function formFrom(name: string, item: string): Surface {
  return { name, selector: ".rapport-modal", show: (vault) => fromMenu(vault, item) };
}

async function fromMenu(vault: VaultPage, item: string): Promise<void> {
  await vault.openView();
  await vault.walkTo("Ana Diaz");
  await vault.press("ContextMenu");
  await vault.page.locator(".menu-item", { hasText: item }).first().click();
}

/** Shows each surface in turn on an open view, hands it over, and closes it again. */
export async function eachSurface(
  vault: VaultPage,
  look: (surface: Surface, element: Locator) => Promise<void>,
  surfaces: readonly Surface[] = SURFACES,
): Promise<void> {
  for (const surface of surfaces) {
    await surface.show(vault);
    const element = vault.page.locator(surface.selector);
    await element.waitFor();
    await vault.settle();
    await look(surface, element);
    if (surface.name !== "view") await vault.press("Escape");
  }
}

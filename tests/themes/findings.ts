import type { Locator } from "playwright-core";
import { axeFaults } from "../e2e/axe";
import { focusFaults, layoutFaults, smallTargets } from "../e2e/measures";
import type { Surface } from "../e2e/surfaces";
import type { Look, VaultPage } from "../e2e/vault-page";
import { described, isOfTheTheme, paleWords } from "./contrast";

/** What is wrong with a surface under a theme, one sentence each. */
export interface Findings {
  /** Words of ours too pale in colours that we have put together. */
  readonly pale: readonly string[];
  /** Words of ours too pale in colours that the theme gives to just these two things. */
  readonly paleByTheme: readonly string[];
  /** Words that the app draws. */
  readonly paleInApp: readonly string[];
  /** What else axe finds. */
  readonly axe: readonly string[];
  /** Cut, covered, scrolling sideways. */
  readonly layout: readonly string[];
  /** Controls on which the focus is not seen. */
  readonly focus: readonly string[];
  /** Too small for a finger, on a phone. */
  readonly touch: readonly string[];
}

/** Measures a surface that is shown; the focus last, since trying it changes what is shown. */
export async function findingsOf(
  vault: VaultPage,
  { surface, element, look }: { readonly surface: Surface; readonly element: Locator; readonly look: Look },
): Promise<Findings> {
  const { selector, leftToTheApp = [] } = surface;
  const axe = await axeFaults(vault, { selector, leftToTheApp: [...leftToTheApp, "color-contrast"] });
  const theme = await vault.page.evaluate(() => window.measures.themeColours());
  const pale = await paleWords(vault, selector);
  const ours = pale.filter(({ isOurs }) => isOurs);
  const words = (found: typeof pale): string[] => [...new Set(found.map((each) => described(each, theme)))];
  const isDrawnByApp = surface.name.endsWith("picker") || surface.name === "settings";
  return {
    pale: words(ours.filter((each) => !isOfTheTheme(each, theme))),
    paleByTheme: words(ours.filter((each) => isOfTheTheme(each, theme))),
    paleInApp: words(pale.filter(({ isOurs }) => !isOurs)),
    axe,
    layout: await layoutFaults(element),
    touch: look.phone === true && !isDrawnByApp ? await smallTargets(element) : [],
    focus: isDrawnByApp ? [] : await focusSeen(vault, element),
  };
}

/** The browser shows the focus only to those who go by the keyboard, which a key that does nothing makes it believe. */
async function focusSeen(vault: VaultPage, element: Locator): Promise<string[]> {
  await vault.press("F8");
  return focusFaults(element);
}

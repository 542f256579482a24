import type { Locator } from "playwright-core";
import type {} from "./in-page/measures";

/** What is cut, covered or scrolls sideways in an element, one sentence each. */
export function layoutFaults(root: Locator): Promise<string[]> {
  return root.evaluate((element) => window.measures.layoutFaults(element));
}

/** The controls in an element that are too small for a finger. */
export function smallTargets(root: Locator): Promise<string[]> {
  return root.evaluate((element) => window.measures.smallTargets(element));
}

/** The fields in an element that a phone would zoom in on. */
export function smallFields(root: Locator): Promise<string[]> {
  return root.evaluate((element) => window.measures.smallFields(element));
}

/** The controls in an element on which the focus cannot be seen, or hardly. */
export function focusFaults(root: Locator): Promise<string[]> {
  return root.evaluate((element) => window.measures.focusFaults(element));
}

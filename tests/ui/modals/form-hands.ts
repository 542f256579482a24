import { afterEach, beforeEach } from "vitest";
import type { ComponentChild } from "preact";
import type { Commitment } from "../../../src/domain/commitment";
import type { Person } from "../../../src/domain/person";
import { day } from "../../domain/days";
import { someone } from "../../domain/people";
import { draw, type Drawn } from "../drawn";

export const TODAY = day("2026-11-22");
export const DECK: Commitment = {
  text: "send the deck",
  direction: "mine",
  due: null,
  source: "property",
  line: null,
};
export const ANA: Person = { ...someone({ commitments: [DECK] }), path: "People/Ana.md", name: "Ana" };
export const KIM: Person = { ...someone({}), path: "People/Kim.md", name: "Kim" };

export let page: Drawn;
export let closed: number;
export const onClose = (): void => void (closed += 1);

/** To be called by each file of tests: the hooks of a module that files share would be those of the first one only. */
export function startAnewEachTime(): void {
  beforeEach(() => {
    closed = 0;
  });
  afterEach(() => page.remove());
}

export async function show(form: ComponentChild): Promise<void> {
  page = await draw(form);
}

export function field<T extends Element>(selector: string): T {
  const found = page.el.querySelector<T>(selector);
  if (found === null) throw new Error(`There is no ${selector}`);
  return found;
}

export async function fillIn(selector: string, value: string): Promise<void> {
  const input = field<HTMLInputElement>(selector);
  await page.happens(() => {
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  });
}

export async function type(input: Element | undefined, value: string): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error("There is no such field");
  await page.happens(() => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export async function press(selector: string): Promise<void> {
  await page.happens(() => field<HTMLElement>(selector).click());
}

export async function pressCtrlEnter(): Promise<void> {
  field<HTMLElement>("form").querySelector<HTMLElement>("textarea, input")?.focus();
  await page.press("Enter", { ctrlKey: true });
}

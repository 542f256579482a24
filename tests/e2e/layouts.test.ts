import type { CDPSession } from "playwright-core";
import { expect } from "vitest";
import { personNote, randomNumbers } from "../bench/synthetic-vault";
import { test } from "./spec";
import type { VaultFiles, VaultPage } from "./vault-page";

/** Many times what is drawn, and ten times that: how often anything is laid out may not depend on which. */
const SIZES = [100, 1_000];
const KEYS = 20;

/** How often the browser works out where everything stands, and how it looks. */
interface Work {
  readonly layouts: number;
  readonly styles: number;
}

interface Act extends Work {
  readonly name: string;
  readonly does: (vault: VaultPage) => Promise<void>;
}

/**
 * What somebody does, and the most that the browser may do for it: one layout for each frame that shows something new,
 * and one for what is measured beforehand. About twenty rows are drawn, so that a view that asks for the place of each
 * between two changes, or that draws again and again, comes to several times these numbers.
 */
const ACTS: readonly Act[] = [
  { name: "the list is opened", does: inPage(openList), layouts: 8, styles: 16 },
  { name: "one arrow key", does: keys("ArrowDown"), layouts: 4, styles: 8 },
  { name: `${KEYS} arrow keys`, does: keys("ArrowDown", KEYS), layouts: 3 * KEYS, styles: 6 * KEYS },
  { name: "somebody is selected", does: keys("x"), layouts: 4, styles: 8 },
  { name: "and no longer", does: keys("x"), layouts: 4, styles: 8 },
  { name: "scrolled by a screen", does: inPage(scrollOn), layouts: 5, styles: 10 },
  { name: "a contact is logged", does: keys("l"), layouts: 8, styles: 16 },
  { name: "one note is changed", does: inPage(changeNote), layouts: 4, styles: 8 },
  { name: "the filter is opened", does: keys("/"), layouts: 5, styles: 12 },
  { name: "a first letter in it", does: letter("1"), layouts: 8, styles: 16 },
  { name: "one more letter", does: letter("2"), layouts: 8, styles: 16 },
];

test.for(SIZES)("nothing is laid out more often than it is seen: %i people", async (people, { open }) => {
  const vault = await open({ files: lateOnes(people), settings: { version: 1, dailyCap: 0 } });
  const session = await vault.page.context().newCDPSession(vault.page);
  await session.send("Performance.enable");
  let before = await atRest(vault, session);
  for (const { name, does, layouts, styles } of ACTS) {
    await does(vault);
    const after = await atRest(vault, session);
    const work = { layouts: after.layouts - before.layouts, styles: after.styles - before.styles };
    expect.soft(work.layouts, `${name}: layouts`).toBeLessThanOrEqual(layouts);
    expect.soft(work.styles, `${name}: styles`).toBeLessThanOrEqual(styles);
    // An act that shows nothing proves nothing.
    expect.soft(work.layouts, name).toBeGreaterThan(0);
    before = after;
  }
  await session.detach();
});

function lateOnes(people: number): VaultFiles {
  const random = randomNumbers(11);
  const notes = Array.from({ length: people }, (_, number) => [
    `People/Person ${number}.md`,
    personNote(number, random).replace(/^(- |last-contact: )202[56]-/gm, "$12023-"),
  ]);
  return Object.fromEntries(notes);
}

/** What the browser has done so far, once it does nothing more. */
async function atRest(vault: VaultPage, session: CDPSession): Promise<Work> {
  await vault.settle();
  for (let before = await workSoFar(session); ;) {
    await vault.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 120)));
    const now = await workSoFar(session);
    if (now.layouts === before.layouts && now.styles === before.styles) return now;
    before = now;
  }
}

async function workSoFar(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { layouts: value("LayoutCount"), styles: value("RecalcStyleCount") };
}

/** Done by the page itself: what is asked of it from outside makes it lay out more than it would. */
function inPage(act: () => unknown): Act["does"] {
  return async ({ page }) => {
    await page.evaluate(act);
  };
}

/** Presses a key, once a frame. */
function keys(key: string, times = 1): Act["does"] {
  return ({ page }) =>
    page.evaluate(
      async ([pressed, presses]) => {
        for (let press = 0; press < presses; press += 1) {
          const happening = new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(happening);
          for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        }
      },
      [key, times] as const,
    );
}

function letter(typed: string): Act["does"] {
  return ({ page }) => page.keyboard.type(typed);
}

function openList(): void {
  window.host?.runCommand("rapport:open");
}

function scrollOn(): void {
  const list = document.querySelector(".rapport-list");
  list?.scrollBy(0, list.clientHeight);
}

async function changeNote(): Promise<void> {
  const host = window.host;
  const path = `People/${document.querySelector(".rapport-name")?.textContent ?? ""}.md`;
  const text = (await host?.read(path)) ?? "";
  await host?.write(path, text.replace(/^---\n/, "---\nrelationship: mentor\n"));
}

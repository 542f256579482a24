import { expect } from "vitest";
import { personNote, randomNumbers } from "../bench/synthetic-vault";
import { test } from "./spec";

const PEOPLE = 5000;

/** Everybody was heard of last in 2023, and everybody has a cadence of a year at most. */
function everybodyLate(): Record<string, string> {
  const random = randomNumbers(11);
  const notes: Record<string, string> = {};
  for (let number = 0; number < PEOPLE; number += 1) {
    const note = personNote(number, random).replace(/^(- |last-contact: )202[56]-/gm, "$12023-");
    notes[`People/Person ${number}.md`] = note;
  }
  return notes;
}

test(
  "of 5,000 people who are due only those in sight are drawn, and the last one can be scrolled to",
  { timeout: 90_000 },
  async ({ open }) => {
    const vault = await open({ files: everybodyLate(), settings: { version: 1, dailyCap: 0 } });
    const drawn = vault.view.locator(".rapport-row");
    const ms = await vault.page.evaluate(async () => {
      const start = performance.now();
      window.host?.runCommand("rapport:open");
      while (document.querySelector(".rapport-row") === null) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    });
    console.log(`${PEOPLE} people: from the command to the frame that shows them in ${Math.round(ms)} ms`);
    await expect
      .poll(() => vault.section("Overdue").locator(".rapport-section-count").textContent())
      .toBe("5000");
    await expect.poll(() => drawn.count()).toBeLessThan(60);
    await vault.press("End");
    const last = vault.view.locator(`.rapport-section.is-overdue [aria-posinset="${PEOPLE}"]`);
    await last.waitFor();
    await expect.poll(() => drawn.count()).toBeLessThan(60);
    await vault.press("Home");
    await last.waitFor({ state: "detached" });
    // Heights that were only estimated are measured on the way, so that the end may move on once.
    const scrolledToEnd = (): Promise<boolean> => vault.page.evaluate(scrollToEnd, PEOPLE);
    await expect.poll(scrolledToEnd).toBe(true);
  },
);

/** Whether that row is in sight once the list stands at its end as it is known so far. */
function scrollToEnd(row: number): boolean {
  const list = document.querySelector(".rapport-list");
  list?.scrollTo(0, list.scrollHeight);
  const last = document.querySelector(`.rapport-section.is-overdue [aria-posinset="${row}"]`);
  return last !== null && last.getBoundingClientRect().bottom < window.innerHeight;
}

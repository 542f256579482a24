// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { FIRST_STATE } from "../../../src/ui/reconnect/view-state";
import { wordsOf } from "../drawn";
import { box, groups, open, page, pending, startAnewEachTime, type, typeLetters, view } from "./filter-page";

startAnewEachTime();

describe("the filter", () => {
  test("is opened and closed by its button", async () => {
    await open();
    const button = page.el.querySelector<HTMLElement>("[aria-label=Filter]");
    expect(button?.getAttribute("aria-pressed")).toBe("false");
    await page.happens(() => button?.click());
    await pending;
    expect(view.filter).toBe("");
    expect(box().getAttribute("role")).toBe("combobox");
    await page.happens(() => button?.click());
    await pending;
    expect(view.filter).toBeNull();
  });

  test("narrows every section, and who is not due but matches stands last", async () => {
    await open({ filter: "" });
    await type("ana");
    expect(groups()).toEqual(["Overdue, Ana Diaz", "Snoozed, Resting Jana", "Others, Dana Fine"]);
  });

  test("shows at the edge of the others when they will be due, or why they are not", async () => {
    await open({ filter: "dana" });
    expect(wordsOf(page.el, ".rapport-edge")).toEqual(["due 19 Dec"]);
    await type("anders");
    expect(wordsOf(page.el, ".rapport-edge")).toEqual(["let go"]);
  });

  test("that asks for nothing leaves the list as it is, without the others", async () => {
    await open({ filter: " - " });
    expect(groups()).toEqual([
      "Overdue, Ana Diaz, Kim Ode",
      "Today, Sam Rivera",
      "Snoozed",
      "Needs attention",
    ]);
  });

  test("goes together with a chip, whose numbers follow it", async () => {
    await open({ filter: "circle:inner", chip: "promises" });
    expect(groups()).toEqual(["Overdue, Kim Ode"]);
    expect(wordsOf(page.el, ".rapport-chip")).toEqual(["All", "Reconnect 1", "Promises 1"]);
    await type("circle:close");
    expect(wordsOf(page.el, ".rapport-chip")).toEqual(["All", "Reconnect 2", "Promises 0"]);
  });

  test("folds what one folds for as long as it lasts", async () => {
    await open({ filter: "ana" });
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-section-button")?.click());
    await pending;
    expect(groups()[0]).toBe("Overdue");
    await type("");
    await type("ana");
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
    expect(view.folded).toEqual(FIRST_STATE.folded);
  });

  test("that finds nobody says so and offers a way out", async () => {
    await open({ filter: "zebra" });
    expect(wordsOf(page.el, ".rapport-rest")).toEqual(["Nobody matches “zebra”Clear the filter"]);
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-rest-button")?.click());
    await pending;
    expect(view.filter).toBeNull();
  });

  test("that finds nobody under a chip offers to look among everybody", async () => {
    await open({ filter: "ana", chip: "promises" });
    expect(wordsOf(page.el, ".rapport-rest-title")).toEqual(["Nobody under Promises matches “ana”"]);
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-rest-button")?.click());
    await pending;
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
  });

  test("tells what it cannot read, and what was meant is put in by a button", async () => {
    await open({ filter: "" });
    await type("ana cirle:close");
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toEqual([
      "“cirle:close” is left out: there is no such key.",
    ]);
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-filter-instead")?.click());
    await page.paint();
    await pending;
    expect(view.filter).toBe("ana circle:close");
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toEqual([]);
  });

  test("says nothing of a key whose value is still being typed", async () => {
    await open({ filter: "ana circle:" });
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toEqual([]);
    await type("circle: rel:friend");
    expect(wordsOf(page.el, ".rapport-filter-problem span")).toHaveLength(1);
  });

  test("tells a screen reader how many match once typing has paused", async () => {
    vi.useFakeTimers();
    try {
      await open({ filter: "" });
      await typeLetters("an");
      await typeLetters("ana");
      await page.happens(() => vi.advanceTimersByTime(100));
      const said = () => wordsOf(page.el, ".rapport-filter [role=status]").join("");
      expect(said()).toBe("");
      await page.happens(() => vi.advanceTimersByTime(1000));
      expect(said()).toBe("3 people match");
    } finally {
      vi.useRealTimers();
    }
  });
});

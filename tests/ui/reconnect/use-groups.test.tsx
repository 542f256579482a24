// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { wordsOf } from "../drawn";
import { groups, open, page, startAnewEachTime, view } from "./filter-page";

startAnewEachTime();

describe("grouping and sorting", () => {
  test("by circle gives each circle a group", async () => {
    await open({ group: "circle", folded: ["snoozed", "attention"] });
    expect(groups()).toEqual(["inner, Kim Ode", "close, Ana Diaz, Sam Rivera", "Snoozed", "Needs attention"]);
    expect(wordsOf(page.el, ".rapport-edge")).toEqual(["4 weeks late", "8 weeks late", "today"]);
  });

  test("by place names those who have none", async () => {
    await open({ group: "place", sort: "name" });
    expect(groups().slice(0, 2)).toEqual(["Lisbon, Ana Diaz", "No place, Kim Ode, Sam Rivera"]);
  });

  test("a group is folded under its own key", async () => {
    await open({ group: "circle" });
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-section-button")?.click());
    expect(view.folded).toContain("circle:inner");
  });
});

// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import {
  asked,
  box,
  groups,
  offers,
  open,
  page,
  pending,
  press,
  startAnewEachTime,
  type,
  typeLetters,
  view,
} from "./filter-page";

startAnewEachTime();

describe("keys in the box", () => {
  test("the empty box offers every key, a key its values, and arrows and Enter put them in", async () => {
    await open({ filter: "" });
    await page.happens(() => box().focus());
    expect(offers().slice(0, 4)).toEqual(["is:", "has:", "circle:", "rel:"]);
    await press("ArrowDown", "ArrowDown", "ArrowDown");
    const active = box().getAttribute("aria-activedescendant") ?? "";
    expect(page.el.querySelector(`[id="${active}"]`)?.getAttribute("aria-selected")).toBe("true");
    await press("Enter");
    expect(box().value).toBe("circle:");
    expect(offers()).toEqual(["close", "inner"]);
    await press("ArrowDown", "Enter");
    expect(box().value).toBe("circle:close ");
    expect([box().selectionStart, offers()]).toEqual([13, []]);
    expect(groups()).toEqual(["Overdue, Ana Diaz", "Today, Sam Rivera"]);
  });

  test("Tab puts in what is chosen, and goes on where nothing is", async () => {
    await open({ filter: "" });
    await type("circle:i");
    await press("ArrowDown", "Tab");
    expect(box().value).toBe("circle:inner ");
    const tab = new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true });
    box().dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(false);
  });

  test("Escape leaves the offer that is chosen, then empties the box, then closes it", async () => {
    await open({ filter: "" });
    await type("circle:");
    await press("ArrowDown", "Escape");
    expect([offers(), view.filter]).toEqual([[], "circle:"]);
    await press("Escape");
    expect(view.filter).toBe("");
    await press("Escape");
    expect(view.filter).toBeNull();
  });

  test.each(["Enter", "ArrowDown"])("%s goes to the list where nothing is offered", async (key) => {
    await open({ filter: "" });
    await type("ana");
    await press(key);
    expect(asked).toEqual(["to the list"]);
  });

  test("the list has followed by the time the focus goes there", async () => {
    await open({ filter: "" });
    await typeLetters("ana");
    expect(view.filter).toBe("");
    await page.press("Enter");
    await pending;
    expect([asked, view.filter]).toEqual([["to the list"], "ana"]);
    expect(groups()[0]).toBe("Overdue, Ana Diaz");
  });

  test("keys are left to the composition of a character", async () => {
    await open({ filter: "慧" });
    box().focus();
    const enter = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true });
    await page.happens(() => box().dispatchEvent(enter));
    expect(asked).toEqual([]);
  });

  test("an offer is put in by a click as well", async () => {
    await open({ filter: "" });
    await type("@l");
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-offer")?.click());
    await page.paint();
    await pending;
    expect(box().value).toBe("@Lisbon ");
  });

  test("Escape on a row takes the chip back first and then the filter", async () => {
    await open({ filter: "circle:inner", chip: "promises" });
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-name")?.focus());
    await press("Escape");
    expect(view).toMatchObject({ chip: "all", filter: "circle:inner" });
    await press("Escape");
    expect(view.filter).toBeNull();
  });
});

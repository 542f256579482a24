// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { FIRST_STATE } from "../../../src/ui/reconnect/view-state";
import { promise } from "../../domain/people";
import { wordsOf } from "../drawn";
import { lastSeen } from "../people";
import {
  ana,
  kim,
  sam,
  page,
  asked,
  saved,
  stateOf,
  panel,
  show,
  open,
  focused,
  focusFirst,
  tap,
  startAnewEachTime,
} from "./panel-page";

startAnewEachTime();

describe("keys", () => {
  test("take back what was written last, and do it again, without a word about the person", async () => {
    await open(ana, kim);
    await focusFirst();
    await page.press("z", { ctrlKey: true });
    await page.press("z", { ctrlKey: true, shiftKey: true });
    expect(asked).toEqual(["undo", "redo"]);
  });

  test("go from row to row across sections, one of them being the tab stop", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("j");
    expect(focused()).toBe("Kim Ode");
    await page.press("ArrowDown");
    expect(focused()).toBe("Sam Rivera");
    expect(wordsOf(page.el, ".rapport-name[tabindex='0']")).toEqual(["Sam Rivera"]);
    await page.press("Home");
    expect(focused()).toBe("Ana Diaz");
  });

  test.each([
    ["l", {}, "log Ana Diaz"],
    ["L", { shiftKey: true }, "details Ana Diaz"],
    ["s", {}, "snooze menu Ana Diaz"],
    ["p", {}, "promise Ana Diaz"],
    ["Enter", {}, "open People/Ana Diaz.md"],
    ["Enter", { ctrlKey: true }, "open People/Ana Diaz.md in a new tab"],
    ["F10", { shiftKey: true }, "menu Ana Diaz"],
  ])("%s %j asks to %s", async (key, modifiers, request) => {
    await open(ana, kim);
    await focusFirst();
    await page.press(key, modifiers);
    expect(asked).toEqual([request]);
  });

  test("lead from the first row up to its heading, and from a heading down to its first row", async () => {
    await open(ana, kim, sam);
    await focusFirst();
    await page.press("ArrowUp");
    expect(focused()).toBe("Overdue2");
    await page.press("ArrowDown");
    expect(focused()).toBe("Ana Diaz");
    const headings = page.el.querySelectorAll<HTMLElement>(".rapport-section-button");
    await page.happens(() => headings[1]?.focus());
    await page.press("ArrowDown");
    expect(focused()).toBe("Sam Rivera");
  });

  test("a key that is held down logs once", async () => {
    await open(ana);
    await focusFirst();
    await page.press("l");
    await page.press("l", { repeat: true });
    expect(asked).toEqual(["log Ana Diaz"]);
  });

  test("lead to the actions of the row and back", async () => {
    await open(ana, kim);
    await focusFirst();
    await page.press("j");
    await page.press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Log contact with Kim Ode today");
    await page.press("Escape");
    expect(focused()).toBe("Kim Ode");
  });

  test("Escape goes back to all kinds of reasons", async () => {
    const state = stateOf([
      ana,
      kim,
      lastSeen(1, { name: "Lee", commitments: [promise("theirs", "2026-11-22")] }),
    ]);
    await show(panel(state, { ...FIRST_STATE, chip: "promises" }));
    expect(wordsOf(page.el, ".rapport-name")).toEqual(["Kim Ode"]);
    await focusFirst();
    await page.press("Escape");
    expect(saved.at(-1)?.chip).toBe("all");
  });
});

describe("the mouse", () => {
  test("opens a row with a click, in a new tab with Ctrl", async () => {
    await open(ana);
    await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-last")?.click());
    const withCtrl = new MouseEvent("click", { bubbles: true, ctrlKey: true });
    await page.happens(() => page.el.querySelector(".rapport-last")?.dispatchEvent(withCtrl));
    expect(asked).toEqual(["open People/Ana Diaz.md", "open People/Ana Diaz.md in a new tab"]);
  });

  test("finds the actions on the row it is on, and a double click logs once", async () => {
    await open(lastSeen(90, { name: "Ana Diaz", emails: ["ana@example.org"] }), kim);
    const over = new PointerEvent("pointerenter", { pointerType: "mouse" });
    await page.happens(() => page.el.querySelector("li")?.dispatchEvent(over));
    expect(page.el.querySelectorAll(".rapport-log")).toHaveLength(1);
    const log = page.el.querySelector(".rapport-log");
    for (const detail of [1, 2]) {
      await page.happens(() => log?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail })));
    }
    await page.happens(() => page.el.querySelector<HTMLElement>("[aria-label='Email Ana Diaz']")?.click());
    expect(asked).toEqual(["log Ana Diaz", "reach mailto:ana@example.org"]);
  });

  test("opens the menu of a row", async () => {
    await open(ana);
    await page.happens(() =>
      page.el.querySelector("li")?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })),
    );
    expect(asked).toEqual(["menu Ana Diaz"]);
  });
});

test("a first tap shows the actions, a second one opens the note", async () => {
  await open(ana, kim);
  await tap();
  expect(page.el.querySelectorAll(".rapport-actions")).toHaveLength(1);
  expect(asked).toEqual([]);
  await tap();
  expect(asked).toEqual(["open People/Ana Diaz.md"]);
});

// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { ana, focusFirst, focused, kim, open, page, panel, stateOf, startAnewEachTime } from "./panel-page";
import { wordsOf } from "../drawn";
import { lastSeen } from "../people";

startAnewEachTime();

const lou = lastSeen(50, { name: "Lou Park" });

const names = (): string[] => wordsOf(page.el, ".rapport-name");

test("somebody else is shown in the element of who has gone from the section", async () => {
  await open(ana);
  const [element] = page.el.querySelectorAll("li");
  await page.redraw(panel(stateOf([kim])));
  expect(names()).toEqual(["Kim Ode"]);
  expect(page.el.querySelector("li")).toBe(element);
  expect(element?.dataset.rapportKey).toBe(kim.path);
});

test("who stays keeps the element, be it further up or down", async () => {
  await open(ana, kim);
  const [, second] = page.el.querySelectorAll("li");
  await page.redraw(panel(stateOf([kim])));
  expect(page.el.querySelector("li")).toBe(second);
  await page.redraw(panel(stateOf([ana, kim])));
  expect(page.el.querySelectorAll("li")[1]).toBe(second);
  expect(names()).toEqual(["Ana Diaz", "Kim Ode"]);
});

test("an element that has the focus goes with its row, and the focus is on the next one", async () => {
  await open(ana, kim);
  await focusFirst();
  const [first] = page.el.querySelectorAll("li");
  await page.redraw(panel(stateOf([kim, lou])));
  expect(first?.isConnected).toBe(false);
  expect(focused()).toBe("Kim Ode");
});

test("an element that is drawn aside by a finger is not given to another row", async () => {
  await open(ana);
  const [first] = page.el.querySelectorAll("li");
  first?.setAttribute("data-rapport-swipe", "right near");
  await page.redraw(panel(stateOf([kim])));
  expect(first?.isConnected).toBe(false);
});

// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { copying } from "../../../src/ui/reconnect/icon-copies";

/** Draws as the app does, in place of what was there, and notes what it was asked for. */
function drawer() {
  const asked: string[] = [];
  const drawIcon = copying((el, name) => {
    asked.push(name);
    el.replaceChildren(Object.assign(document.createElement("i"), { title: name }));
  });
  return { asked, drawIcon };
}

test("an icon is drawn once and looks the same in every place", () => {
  const { asked, drawIcon } = drawer();
  const places = [document.createElement("span"), document.createElement("span")];
  for (const place of places) drawIcon(place, "flag");
  expect(places.map(({ innerHTML }) => innerHTML)).toEqual(['<i title="flag"></i>', '<i title="flag"></i>']);
  expect(asked).toEqual(["flag"]);
});

test("an icon takes the place of the one before", () => {
  const { asked, drawIcon } = drawer();
  const place = document.createElement("span");
  for (const name of ["flag", "cake", "flag"]) drawIcon(place, name);
  expect(place.innerHTML).toBe('<i title="flag"></i>');
  expect(asked).toEqual(["flag", "cake"]);
});

test("what is done to one of them is not done to the next", () => {
  const { drawIcon } = drawer();
  const [first, second] = [document.createElement("span"), document.createElement("span")];
  drawIcon(first, "flag");
  first.replaceChildren();
  drawIcon(second, "flag");
  expect(second.innerHTML).toBe('<i title="flag"></i>');
});

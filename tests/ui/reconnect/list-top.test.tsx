// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { ListTop } from "../../../src/ui/reconnect/list-top";
import { draw, type Drawn } from "../drawn";

let drawn: Drawn | null = null;
afterEach(() => drawn?.remove());

function list(of: string) {
  return (
    <div class="rapport-list">
      <ListTop of={of} />
      <button type="button">Ana Diaz</button>
    </div>
  );
}

/** How far the list is scrolled once it goes by something else, or is only drawn again. */
async function scrolledAfter(next: string, focus: string): Promise<number | undefined> {
  drawn = await draw([<input key="box" />, list("anna")]);
  const place = drawn.el.querySelector(".rapport-list");
  if (place !== null) place.scrollTop = 700;
  drawn.el.querySelector<HTMLElement>(focus)?.focus();
  await drawn.redraw([<input key="box" />, list(next)]);
  return place?.scrollTop;
}

test.each([
  { what: "goes by something else is seen from its top", next: "ann", focus: "input", scrolled: 0 },
  { what: "is only drawn again stays where it is", next: "anna", focus: "input", scrolled: 700 },
  { what: "holds the focus stays at that row", next: "ann", focus: "button", scrolled: 700 },
])("a list that $what", async ({ next, focus, scrolled }) => {
  expect(await scrolledAfter(next, focus)).toBe(scrolled);
});

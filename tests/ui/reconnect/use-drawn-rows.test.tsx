// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import { PeopleList } from "../../../src/ui/reconnect/people-list";
import type { Person } from "../../../src/domain/person";
import { draw, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { surfaceThatRecords } from "../recorded-actions";

const PEOPLE = Array.from({ length: 300 }, (_, index) => lastSeen(300 - index, { name: `Person ${index}` }));

let page: Drawn;
let frames: (() => void)[];

beforeEach(() => {
  frames = [];
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  window.requestAnimationFrame = (run) => frames.push(() => run(0));
  window.cancelAnimationFrame = (frame) => void (frames[frame - 1] = () => undefined);
  return () => Object.assign(window, { requestAnimationFrame, cancelAnimationFrame });
});
afterEach(() => page.remove());

const surface = surfaceThatRecords([]);
const ignore = (): void => undefined;

function list(people: readonly Person[]) {
  const sections = agendaOf(...people).sections.map(({ id, rows }) => ({
    heading: { kind: "section" as const, id },
    rows,
  }));
  return (
    <PeopleList
      sections={sections}
      folded={[]}
      today={TODAY}
      order=""
      surface={surface}
      onFold={ignore}
      onBack={ignore}
    >
      {null}
    </PeopleList>
  );
}

/** The places of the rows that are drawn. */
function drawn(): number[] {
  return Array.from(page.el.querySelectorAll("li"), (row) => Number(row.getAttribute("aria-posinset")));
}

/** Lets the page be painted that many times. */
async function paint(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const due = frames;
    frames = [];
    await page.happens(() => due.forEach((run) => run()));
  }
}

test("the first frame has the rows in sight, and the next ones follow once it has been painted", async () => {
  page = await draw(list(PEOPLE));
  const first = drawn().length;
  expect(first).toBeGreaterThan(5);
  await paint(1);
  expect(drawn()).toHaveLength(first);
  await paint(1);
  expect(drawn().length).toBeGreaterThan(first + 5);
  expect(drawn()).toEqual(Array.from(drawn(), (_, index) => index + 1));
});

test("rows that were drawn stay drawn when the list changes around them", async () => {
  page = await draw(list(PEOPLE));
  await paint(2);
  const before = drawn().length;
  const [first] = page.el.querySelectorAll("li");
  await page.redraw(list(PEOPLE.filter((_, index) => index !== 100)));
  expect(drawn()).toHaveLength(before);
  expect(page.el.querySelector("li")).toBe(first);
});

test("of other people only those in sight are drawn at first", async () => {
  page = await draw(list(PEOPLE.slice(0, 150)));
  const first = drawn().length;
  await paint(2);
  expect(drawn().length).toBeGreaterThan(first);
  await page.redraw(list(PEOPLE.slice(150)));
  expect(drawn()).toHaveLength(first);
});

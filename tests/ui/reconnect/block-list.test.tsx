// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import type { AgendaState } from "../../../src/app/agenda-feed";
import { readListBlock } from "../../../src/note/block/list-block";
import { BlockList } from "../../../src/ui/reconnect/block-list";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { searchThrough, surfaceThatRecords, type Asked } from "../recorded-actions";

const PEOPLE = [
  lastSeen(90, { name: "Ana Diaz", circle: "close" }),
  lastSeen(60, { name: "Kim Ode", circle: "inner" }),
  lastSeen(1, { name: "Sam Rivera", circle: "close", nextContact: TODAY }),
  lastSeen(3, { name: "Dana Fine", circle: "close" }),
];
const STATE: AgendaState = {
  phase: "ready",
  agenda: agendaOf(...PEOPLE),
  people: 4,
  withCadence: 4,
  undecided: 0,
};

let page: Drawn;
let asked: Asked;
afterEach(() => page.remove());

async function open(source: string, state: AgendaState = STATE): Promise<void> {
  asked = [];
  const surface = { ...surfaceThatRecords(asked), search: searchThrough(PEOPLE) };
  page = await draw(<BlockList block={readListBlock(source)} state={state} surface={surface} />);
}

test.each([
  ["", ["Ana Diaz", "Kim Ode", "Sam Rivera"]],
  ["circle:close", ["Ana Diaz", "Sam Rivera"]],
  ["circle:close\nshow: everybody", ["Ana Diaz", "Sam Rivera", "Dana Fine"]],
  ["is:fine", ["Dana Fine"]],
  ["group: circle", ["Kim Ode", "Ana Diaz", "Sam Rivera"]],
  ["sort: name\nlimit: 1", ["Ana Diaz"]],
])("a block of %j lists %j", async (source, names) => {
  await open(source);
  expect(wordsOf(page.el, ".rapport-name")).toEqual(names);
});

test("how many more there are is said", async () => {
  await open("limit: 1");
  expect(wordsOf(page.el, ".rapport-block-more")).toEqual(["2 more"]);
});

test("a line that cannot be read is told, and the rest is listed all the same", async () => {
  await open("circle:inner\ncirle:close\nlimit: many");
  expect(wordsOf(page.el, ".rapport-block-problem")).toEqual([
    "Line 2: “cirle:close” is left out: there is no such key. Did you mean “circle:close”?",
    "Line 3: “many” is not a number from 1 to 100.",
  ]);
  expect(wordsOf(page.el, ".rapport-name")).toEqual(["Kim Ode"]);
});

test("nobody is said, and that notes are still being looked through", async () => {
  await open("zebra");
  expect(wordsOf(page.el, ".rapport-rest")).toEqual(["Nobody at present."]);
  page.remove();
  await open("zebra", { ...STATE, phase: "loading" });
  expect(wordsOf(page.el, ".rapport-rest")).toEqual(["Looking through your notes…"]);
});

test("the keys of the list work on its rows", async () => {
  await open("circle:close");
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-name")?.focus());
  await page.press("j");
  await page.press("l");
  expect(asked).toEqual(["log Sam Rivera"]);
});

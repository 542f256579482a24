// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Group } from "../../../src/domain/grouping";
import { parseFilter } from "../../../src/domain/filter-grammar";
import { useFound } from "../../../src/ui/reconnect/use-found";
import { draw, type Drawn } from "../drawn";
import { agendaOf, lastSeen } from "../people";
import { searchThrough } from "../recorded-actions";

const PEOPLE = ["Ana Diaz", "Anabel Ito", "Kim Ode", "Sam Rivera"].map((name) => lastSeen(90, { name }));

function groupsOf(...names: readonly string[]): readonly Group[] {
  const { sections } = agendaOf(...PEOPLE.filter(({ name }) => names.length === 0 || names.includes(name)));
  return sections.map(({ id, rows }) => ({ heading: { kind: "section", id }, rows }));
}

let page: Drawn;
/** How many people were looked through, each time. */
let lookedThrough: number[];

beforeEach(() => {
  lookedThrough = [];
});
afterEach(() => page.remove());

function searchThatCounts(): Pick<ReturnType<typeof searchThrough>, "matching"> {
  const search = searchThrough(PEOPLE);
  return {
    matching: (rows, filter) => {
      lookedThrough.push(rows.length);
      return search.matching(rows, filter);
    },
  };
}

const EVERYBODY = groupsOf();
let search = searchThatCounts();

function Names({ text, groups = EVERYBODY }: { readonly text: string; readonly groups?: readonly Group[] }) {
  const filter = text === "" ? null : parseFilter(text);
  const found = useFound(groups, filter, search);
  return <>{found.flatMap(({ rows }) => rows.map(({ person }) => person.name)).join(", ")}</>;
}

async function type(...texts: readonly string[]): Promise<string[]> {
  search = searchThatCounts();
  page = await draw(<Names text="" />);
  const found: string[] = [];
  for (const text of texts) {
    await page.redraw(<Names text={text} />);
    found.push(page.el.textContent);
  }
  return found;
}

test.each([
  [
    "one more letter",
    ["an", "ana", "anab"],
    ["Ana Diaz, Anabel Ito", "Ana Diaz, Anabel Ito", "Anabel Ito"],
    [4, 2, 2],
  ],
  ["one letter less", ["anab", "ana"], ["Anabel Ito", "Ana Diaz, Anabel Ito"], [4, 4]],
  [
    "a letter that is taken back",
    ["an", "anab", "an"],
    ["Ana Diaz, Anabel Ito", "Anabel Ito", "Ana Diaz, Anabel Ito"],
    [4, 2],
  ],
  [
    "a letter in place of another",
    ["ana", "anad", "ana", "anab"],
    ["Ana Diaz, Anabel Ito", "", "Ana Diaz, Anabel Ito", "Anabel Ito"],
    [4, 2, 2],
  ],
  ["one more term", ["ana", "ana -ito"], ["Ana Diaz, Anabel Ito", "Ana Diaz"], [4, 2]],
  ["another word", ["ana", "kim"], ["Ana Diaz, Anabel Ito", "Kim Ode"], [4, 4]],
  ["nobody, then somebody", ["anax", "ana"], ["", "Ana Diaz, Anabel Ito"], [4, 4]],
  [
    "nothing in between",
    ["ana", "", "ana"],
    ["Ana Diaz, Anabel Ito", PEOPLE.map(({ name }) => name).join(", "), "Ana Diaz, Anabel Ito"],
    [4],
  ],
])("%s finds the same as looking through everybody", async (_, texts, found, counts) => {
  expect(await type(...texts)).toEqual(found);
  expect(lookedThrough).toEqual(counts);
});

test("a list that has changed is looked through as a whole", async () => {
  await type("ana");
  await page.redraw(<Names text="anab" groups={groupsOf("Anabel Ito", "Sam Rivera", "Kim Ode")} />);
  expect(page.el.textContent).toBe("Anabel Ito");
  expect(lookedThrough).toEqual([4, 3]);
});

test("what another search has found is nothing to go by", async () => {
  await type("ana");
  search = searchThatCounts();
  await page.redraw(<Names text="anab" />);
  expect(lookedThrough).toEqual([4, 4]);
});

import { beforeEach, describe, expect, test } from "vitest";
import { PeopleSearch } from "../../src/app/people-search";
import { agenda } from "../domain/agenda-of";
import { dueRows } from "../../src/domain/due-rows";
import type { Row } from "../../src/domain/row";
import { parseFilter } from "../../src/domain/filter-grammar";
import type { Details, Person } from "../../src/domain/person";
import { day } from "../domain/days";
import { entryOn, someone } from "../domain/people";

const TODAY = day("2026-11-22");

let readings: number;
let turns: number;
let search: PeopleSearch;

beforeEach(() => {
  [readings, turns] = [0, 0];
  search = new PeopleSearch({
    today: () => TODAY,
    turn: () => {
      turns += 1;
      return Promise.resolve();
    },
  });
});

/** Somebody late whose details count how often they are read; a copy does not read them, as of people from notes. */
function late(name: string, details: Partial<Details> = {}, facts: Partial<Person> = {}): Person {
  const person = someone({ name, nextContact: day("2026-11-20"), ...details, ...facts });
  const { details: all } = person;
  return Object.defineProperty({ ...person }, "details", {
    enumerable: false,
    get: () => {
      readings += 1;
      return all;
    },
  });
}

function rowsOf(...people: readonly Person[]): readonly Row[] {
  return dueRows(agenda(people, TODAY));
}

function found(rows: readonly Row[], filter: string): string[] {
  return search.matching(rows, parseFilter(filter)).map(({ person }) => person.name);
}

describe("a filter", () => {
  const talk = entryOn(day("2026-11-01"), { text: "**the move** to [[Lisbon]] #thanks" });
  const ahead = entryOn(day("2026-12-01"), { text: "the exam" });

  test("finds by what the notes say, in the order of the rows", () => {
    const rows = rowsOf(late("Ana"), late("Ben", { company: "Acme" }), late("Cem", { role: "Acme's voice" }));
    expect(found(rows, "acme")).toEqual(["Ben", "Cem"]);
    expect(found(rows, "-acme")).toEqual(["Ana"]);
  });

  test("finds by the last talk as the list shows it, not by one that is planned", () => {
    const rows = rowsOf(late("Ana", {}, { interactions: [talk, ahead] }));
    expect(found(rows, '"the move to lisbon"')).toEqual(["Ana"]);
    expect(found(rows, "thanks")).toEqual([]);
    expect(found(rows, "exam")).toEqual([]);
  });

  test("without terms gives the rows themselves and reads nobody", () => {
    const rows = rowsOf(late("Ana"));
    expect(search.matching(rows, parseFilter(" - "))).toBe(rows);
    expect(readings).toBe(0);
  });

  test("reads the details of everybody once, however much is typed", () => {
    const rows = rowsOf(late("Ana"), late("Ben"));
    for (const filter of ["a", "an", "ana", "@lisbon"]) found(rows, filter);
    found(rowsOf(...rows.map(({ person }) => person)), "ben");
    expect(readings).toBe(2);
  });
});

test("a list is grouped by the first of several values", () => {
  const [row] = rowsOf(
    late("Ana", { relationships: ["friend", "client"], location: "Porto" }, { circle: "inner" }),
  );
  if (row === undefined) throw new Error("Nobody is late");
  const by = (["circle", "relationship", "place", "channel"] as const).map((key) => search.groupOf(row, key));
  expect(by).toEqual(["inner", "friend", "Porto", null]);
});

test("what can be looked for is what people have, tags with those they are nested in", () => {
  const rows = [
    rowsOf(late("Ana", { location: "Porto", tags: ["friend/choir"] })),
    rowsOf(late("Ben", { location: "porto" }), late("Cem", { location: "Lisbon", tags: ["friend"] })),
  ];
  const vocabulary = search.vocabulary(rows);
  expect(vocabulary("place")).toEqual([
    { value: "Porto", people: 2 },
    { value: "Lisbon", people: 1 },
  ]);
  expect(vocabulary("tag").map(({ value, people }) => `${value} ${people}`)).toEqual([
    "friend 2",
    "friend/choir 1",
  ]);
  expect(vocabulary("tag")).toBe(vocabulary("tag"));
});

describe("many people", () => {
  const many = () => rowsOf(...Array.from({ length: 500 }, (_, number) => late(`Person ${number}`)));

  test("are made ready in slices before anything is typed", async () => {
    const rows = many();
    expect(search.isReadyFor(rows)).toBe(false);
    await search.prepare(rows);
    expect([turns, readings]).toEqual([500, 500]);
    expect(search.isReadyFor(rows)).toBe(true);
    await search.prepare(rows);
    expect(found(rows, "499")).toEqual(["Person 499"]);
    expect([turns, readings]).toEqual([500, 500]);
  });

  test("of whom a few are new need no slices", async () => {
    const rows = many();
    await search.prepare(rows);
    expect(search.isReadyFor([...rows, ...rowsOf(late("Ana"))])).toBe(true);
  });
});

const veiling = (): PeopleSearch =>
  new PeopleSearch({ today: () => TODAY, turn: () => Promise.resolve(), isVeiled: true });

test("nobody is looked at twice for the same filter, also while private lines are hidden", () => {
  const [ana, hidden] = [late("Ana"), veiling()];
  for (const rows of [rowsOf(ana), rowsOf(ana)]) hidden.matching(rows, parseFilter("ana"));
  expect(readings).toBe(1);
});

test("nobody is found by what is private while it is hidden", () => {
  const hidden = veiling();
  const secret = entryOn(day("2026-11-01"), { text: "the divorce", tags: ["private"] });
  const rows = rowsOf(
    late("Ana", { boundaries: "no calls", interests: ["tea", "poker #private"] }, { interactions: [secret] }),
  );
  const foundBy = (filter: string): boolean[] =>
    [search, hidden].map((each) => each.matching(rows, parseFilter(filter)).length > 0);
  expect(foundBy("divorce")).toEqual([true, false]);
  expect(foundBy("poker")).toEqual([true, false]);
  expect(foundBy("has:boundary")).toEqual([true, false]);
  expect(foundBy("tea")).toEqual([true, true]);
  expect(hidden.matching(rows, parseFilter("tea"))[0]).toBe(rows[0]);
});

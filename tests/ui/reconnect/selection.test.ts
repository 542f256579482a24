import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Listed } from "../../../src/ui/reconnect/listed";
import {
  among,
  extended,
  NOBODY,
  selectedPeople,
  toggled,
  widened,
  without,
  type Selection,
} from "../../../src/ui/reconnect/selection";
import { allRows, Listing } from "../../../src/ui/reconnect/listing";
import { AN_ISSUE } from "../../domain/people";
import { agendaOf, lastSeen, TODAY } from "../people";

const PEOPLE = ["Ana", "Bo", "Cy", "Di"].map((name, at) => lastSeen(90 - at, { name }));
const later = ["Eva", "Flo"].map((name) => lastSeen(1, { name, nextContact: TODAY }));
const broken = lastSeen(50, { name: "Gus", issues: [AN_ISSUE] });
const GROUPS = agendaOf(...PEOPLE, ...later, broken).sections.map(({ id, rows }) => ({
  heading: { kind: "section" as const, id },
  rows,
}));
const ROWS: readonly Listed[] = allRows(new Listing(TODAY).of(GROUPS, []));

/** The row of a name; the second one of somebody who is listed twice is called after its section. */
function row(name: string, section?: string): Listed {
  const found = ROWS.find(
    (each) => each.row.person.name === name && (section === undefined || each.section === section),
  );
  if (found === undefined) throw new Error(`${name} is not listed`);
  return found;
}

const key = (name: string): string => row(name).key;
const names = (selection: Selection): string[] => selectedPeople(selection, ROWS).map(({ name }) => name);
const after = (...steps: readonly ((selection: Selection) => Selection)[]): string[] =>
  names(steps.reduce((selection, step) => step(selection), NOBODY));

const toggle =
  (name: string) =>
  (selection: Selection): Selection =>
    toggled(selection, row(name));
const extend =
  (from: string, to: string) =>
  (selection: Selection): Selection =>
    extended(selection, ROWS, { from: key(from), to: key(to) });
const widen =
  (name: string) =>
  (selection: Selection): Selection =>
    widened(selection, ROWS, row(name));

test("the rows of these tests", () => {
  expect(ROWS.map(({ row: { person }, section }) => `${person.name} ${section}`)).toEqual([
    "Ana overdue",
    "Bo overdue",
    "Cy overdue",
    "Di overdue",
    "Gus overdue",
    "Eva today",
    "Flo today",
    "Gus attention",
  ]);
});

describe("one at a time", () => {
  test.each([
    ["nobody", [], []],
    ["one", [toggle("Bo")], ["Bo"]],
    ["two, in the order of the list", [toggle("Eva"), toggle("Bo")], ["Bo", "Eva"]],
    ["one less", [toggle("Bo"), toggle("Cy"), toggle("Bo")], ["Cy"]],
  ])("%s", (_, steps, expected) => {
    expect(after(...steps)).toEqual(expected);
  });

  test("somebody who is listed twice is one person", () => {
    const both = toggled(toggled(NOBODY, row("Gus", "overdue")), row("Ana"));
    expect(names(both)).toEqual(["Ana", "Gus"]);
    expect(names(toggled(both, row("Gus", "attention")))).toEqual(["Ana"]);
  });
});

describe("a range", () => {
  test.each([
    ["starts where one is", [extend("Bo", "Cy")], ["Bo", "Cy"]],
    ["grows", [extend("Bo", "Cy"), extend("Cy", "Di")], ["Bo", "Cy", "Di"]],
    ["shrinks as one goes back", [extend("Bo", "Cy"), extend("Cy", "Di"), extend("Di", "Cy")], ["Bo", "Cy"]],
    [
      "turns round at its start",
      [extend("Bo", "Cy"), extend("Cy", "Bo"), extend("Bo", "Ana")],
      ["Ana", "Bo"],
    ],
    ["goes on beyond a section", [extend("Gus", "Eva")], ["Gus", "Eva"]],
    ["goes out from who was selected last", [toggle("Ana"), extend("Bo", "Cy")], ["Ana", "Bo", "Cy"]],
    [
      "leaves alone who was selected before",
      [toggle("Flo"), toggle("Bo"), extend("Bo", "Cy"), extend("Cy", "Bo")],
      ["Bo", "Flo"],
    ],
    [
      "starts anew once the list is different",
      [extend("Bo", "Cy"), widen("Eva"), extend("Ana", "Bo")],
      ["Ana", "Bo", "Cy", "Eva", "Flo"],
    ],
  ])("%s", (_, steps, expected) => {
    expect(after(...steps)).toEqual(expected);
  });

  test("starts where one is when the row it went out from has gone", () => {
    const selection = toggled(NOBODY, row("Ana"));
    const rest = ROWS.slice(1);
    expect(names(extended(selection, rest, { from: key("Cy"), to: key("Di") }))).toEqual(["Ana", "Cy", "Di"]);
  });

  test("between rows that are not listed is none", () => {
    expect(extended(NOBODY, ROWS, { from: "gone", to: key("Bo") })).toEqual(NOBODY);
  });
});

describe("everybody", () => {
  test("is the section at first, then the list", () => {
    expect(after(widen("Eva"))).toEqual(["Eva", "Flo"]);
    expect(after(widen("Eva"), widen("Flo"))).toHaveLength(7);
  });
});

describe("who leaves", () => {
  const all = widened(widened(NOBODY, ROWS, row("Eva")), ROWS, row("Eva"));

  test("the list is not selected any more, nor comes back with a range", () => {
    const left = among(all, new Set([row("Bo").row.person.path]));
    expect(names(left)).toEqual(["Bo"]);
    expect(left.base).toEqual(left.paths);
  });

  test("leaves the selection as it is when it was not in it", () => {
    const selection = toggled(NOBODY, row("Bo"));
    expect(among(selection, new Set(ROWS.map(({ row: { person } }) => person.path)))).toBe(selection);
  });

  test("can be taken out by the path", () => {
    expect(names(without(all, [row("Bo").row.person.path]))).not.toContain("Bo");
  });
});

test("nobody is ever selected who is not listed, whatever is done", () => {
  const rowOf = fc.nat({ max: ROWS.length - 1 }).map((at) => ROWS[at] ?? row("Ana"));
  const step = fc.oneof(
    rowOf.map((one) => (selection: Selection) => toggled(selection, one)),
    rowOf.map((one) => (selection: Selection) => widened(selection, ROWS, one)),
    fc.tuple(rowOf, rowOf).map(
      ([from, to]) =>
        (selection: Selection) =>
          extended(selection, ROWS, { from: from.key, to: to.key }),
    ),
  );
  const listed = fc
    .subarray([...ROWS])
    .map((rows) => new Set(rows.map(({ row: { person } }) => person.path)));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), listed, (steps, paths) => {
      const all = steps.reduce((selection, take) => take(selection), NOBODY);
      const left = among(all, paths);
      for (const path of left.paths) expect(paths.has(path)).toBe(true);
      for (const path of all.paths) expect(left.paths.has(path)).toBe(paths.has(path));
    }),
  );
});

import { describe, expect, test } from "vitest";
import { readListBlock, USUAL_LIMIT } from "../../src/note/block/list-block";
import { fastest } from "./fastest";

test("an empty block lists who is due, as the sidebar does", () => {
  expect(readListBlock("")).toMatchObject({
    text: "",
    filter: { terms: [] },
    group: "urgency",
    sort: "urgency",
    limit: USUAL_LIMIT,
    showsEverybody: false,
    problems: [],
  });
});

test("options are lines of their own, every other line is a filter, and all of them have to hold", () => {
  const block = readListBlock("circle:close\ngroup: relationship\n -has:cadence\nSort: Name\nlimit: 10\n");
  expect(block).toMatchObject({ group: "relationship", sort: "name", limit: 10, problems: [] });
  expect(block.text).toBe("circle:close -has:cadence");
  expect(block.filter.terms).toHaveLength(2);
});

test.each([
  ["circle:close", false],
  ["circle:close\nshow: everybody", true],
  ["is:fine", true],
  ["-is:fine", false],
  ["is:fine\nshow: due", true],
])("%j lists who is not due: %s", (source, showsEverybody) => {
  expect(readListBlock(source).showsEverybody).toBe(showsEverybody);
});

describe("a line that cannot be read is told by its number", () => {
  test.each([
    ["circle:close\ngroup: weather", { kind: "option", line: 2, found: "weather" }],
    ["sort: ", { kind: "option", line: 1, found: "" }],
    ["show: nobody", { kind: "option", line: 1, found: "nobody" }],
    ["limit: many", { kind: "limit", line: 1, found: "many" }],
    ["limit: 0", { kind: "limit", line: 1, found: "0" }],
    ["limit: 101", { kind: "limit", line: 1, found: "101" }],
    ["\n\ncirle:close", { kind: "filter", line: 3, issue: { suggestion: "circle:close" } }],
  ])("%j", (source, problem) => {
    const { problems, group, sort, limit } = readListBlock(source);
    expect(problems).toMatchObject([problem]);
    expect({ group, sort, limit }).toEqual({ group: "urgency", sort: "urgency", limit: USUAL_LIMIT });
  });
});

test("a megabyte is cut before it is looked at", () => {
  for (const piece of ["group", "group:", "a:", "\n", " "]) {
    const text = piece.repeat(200_000);
    expect(fastest(() => readListBlock(text))).toBeLessThan(50);
  }
});

import { describe, expect, test } from "vitest";
import { withoutCode, withoutComments } from "../../src/note/text/hidden-text";
import { fastest } from "./fastest";

describe("withoutComments", () => {
  test.each([
    ["a", "a"],
    ["a %%b%% c", "a  c"],
    ["%%a%%b%%c%%", "b"],
    ["a <!-- b --> c", "a  c"],
    ["a %% b <!-- c --> %% d", "a  d"],
    ["100 %% sure", "100 %% sure"],
    ["a <!-- b", "a <!-- b"],
    ["%%a%% %%b", " %%b"],
  ])("%j is %j", (line, expected) => {
    expect(withoutComments(line)).toBe(expected);
  });
});

describe("withoutCode", () => {
  test("keeps of a pasted line what it searches", () => {
    expect(withoutCode("`a` ".repeat(100_000)).length).toBeLessThan(100_000);
  });

  test.each([
    ["a", "a"],
    ["a `b` c", "a   c"],
    ["`` a ` b `` c", "  c"],
    ["a ` b", "a ` b"],
    ["`a`` b", "`a`` b"],
    ["`a` b `c`", "  b  "],
  ])("%j is %j", (line, expected) => {
    expect(withoutCode(line)).toBe(expected);
  });
});

const RUNS = Array.from({ length: 1_400 }, (_, length) => "`".repeat(length + 1)).join(" ");

test.each([
  ["marks", "%%".repeat(500_000)],
  ["open comments", "<!--".repeat(250_000)],
  ["closed comments", "<!---->".repeat(150_000)],
  ["backticks", "`".repeat(1_000_000)],
  ["runs of backticks, each longer than the one before", RUNS],
  [
    "runs that are never closed before many that are",
    `${RUNS.slice(0, 20_000)} ${"``".repeat(101)} ` + "`".repeat(301).concat(" ").repeat(3_000),
  ],
  ["backticks and blanks", "` ".repeat(500_000)],
  ["double backticks in single ones", "`` ` ".repeat(200_000)],
])("1 MB of %s is searched within 50 ms", (_, line) => {
  expect(fastest(() => withoutCode(withoutComments(line)))).toBeLessThan(50);
});

import { describe, expect, test } from "vitest";
import { edited, inSequence, isConflict, refused, UNCHANGED, type Edit } from "../../src/note/text/edit";

const no = refused("log-shape", 3, "| a |");
const append =
  (words: string) =>
  (text: string): Edit =>
    edited(text, text + words);

test("an edit that leads to the same text is none", () => {
  expect(edited("a", "a")).toEqual({ kind: "unchanged" });
  expect(edited("a", "")).toEqual({ kind: "changed", text: "" });
});

describe("a refusal shows what was found", () => {
  test.each([
    ["without the blanks around it", "  - a b \t", "- a b"],
    ["whole at 120 characters", "x".repeat(120), "x".repeat(120)],
    ["cut to 120 characters", "x".repeat(121), `${"x".repeat(119)}…`],
    ["cut by what is left without the blanks", ` ${"x".repeat(120)} `, "x".repeat(120)],
  ])("%s", (_, found, shown) => {
    expect(refused("log-shape", 3, found)).toEqual({
      kind: "refused",
      refusal: { code: "log-shape", line: 3, found: shown },
    });
  });
});

describe("steps in sequence", () => {
  test("each go on from what the one before has written", () => {
    expect(inSequence("a", append("b"), () => UNCHANGED, append("c"))).toEqual({
      kind: "changed",
      text: "abc",
    });
  });

  test("that lead back to the start are no change", () => {
    expect(inSequence("a", append("b"), (text) => edited(text, "a"))).toEqual({ kind: "unchanged" });
    expect(inSequence("a")).toEqual({ kind: "unchanged" });
  });

  test("are all refused when one of them is, and those after it are not taken", () => {
    const taken: string[] = [];
    const edit = inSequence(
      "a",
      append("b"),
      () => no,
      (text) => {
        taken.push(text);
        return UNCHANGED;
      },
    );
    expect(edit).toEqual(no);
    expect(taken).toEqual([]);
  });
});

test.each([
  ["promise-gone", true],
  ["tick-edited", true],
  ["changed-since", true],
  ["overtaken", true],
  ["invalid-front-matter", false],
  ["not-provable", false],
  ["unclosed-block", false],
  ["log-shape", false],
  ["repeating-task", false],
] as const)("%j came too late: %j", (code, isLate) => {
  expect(isConflict(refused(code, null, "").refusal)).toBe(isLate);
});

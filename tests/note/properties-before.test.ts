import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatBefore } from "../../src/note/checklist/before-words";
import { propertiesBefore, withPropertiesBefore } from "../../src/note/checklist/properties-before";
import { changeProperties } from "../../src/note/front-matter/front-matter-edit";
import { changeList } from "../../src/note/front-matter/list-property";
import { noteText, propertyNote } from "./note-texts";
import { parseYaml } from "./parse-yaml";

const block = (...lines: readonly string[]): string => ["---", ...lines, "---", "text", ""].join("\n");

describe("what was before", () => {
  test.each([
    ["nothing that changed", block("a: 1"), block("a: 1"), ""],
    ["a value", block("a: 1 # one", "b: 2"), block("a: 3 # one", "b: 2"), "a=1"],
    ["a value that was none", block("a:", "b: 2"), block("a: 3", "b: 2"), "a="],
    ["a value in quotes", block("'a b': \"1\""), block("'a b': \"3\""), 'a+b="1"'],
    ["a property that was added", block("a: 1"), block("a: 1", "b: 2"), "b"],
    ["a block that was added", "text\n", "---\nb: 2\n---\ntext\n", "--- b"],
    ["a property that went", block("a: 1", "b: 2", "c: 3"), block("a: 1", "c: 3"), "@1:b%3A+2%0A"],
    ["two that went", block("a: 1", "b: 2", "c: 3"), block("b: 2"), "@0:a%3A+1%0A @2:c%3A+3%0A"],
    [
      "an entry that went",
      block("a:", "  - x", "  - y", "# why"),
      block("a:", "  - x", "# why"),
      "@2:++-+y%0A",
    ],
    [
      "a property that went from between a carriage return and a line feed",
      "---\na: 1\rb: 2\n\nc: 3\n---\n",
      "---\na: 1\rc: 3\n---\n",
      "@1:b%3A+2%0A%0A",
    ],
    ["the only entry", block("a:", "  - x"), block("a: []"), "a= @1:++-+x%0A"],
    ["an entry in brackets", block("a: [x, y]"), block("a: [y]"), "a=%5Bx,+y%5D"],
    [
      "lines that were written anew",
      block("a: [x,", "  y]"),
      block("a:", "  - y"),
      "a!a%3A+%5Bx,%0A++y%5D%0A",
    ],
  ])("of %s", (_, before, after, words) => {
    const found = propertiesBefore(before, after);
    expect(formatBefore(found)).toBe(words);
    expect(withPropertiesBefore(after, found, () => true)).toBe(before);
  });
});

test("what a property takes with it that goes while another is written anew is brought back as well", () => {
  const before = "---\nx: [1,\n  2]\ra: 1\n\nb: 2\n---\n";
  const edit = changeProperties(
    before,
    [
      { key: "x", value: "3" },
      { key: "a", value: null },
    ],
    parseYaml,
  );
  const after = edit.kind === "changed" ? edit.text : "";
  expect(after).toBe(`---\nx: "3"\rb: 2\n---\n`);
  expect(withPropertiesBefore(after, propertiesBefore(before, after), () => true)).toBe(before);
});

test("a property that says something else by now stays as it is", () => {
  const found = propertiesBefore(block("a: 1", "b: 2"), block("a: 3", "b: 4", "c: 5"));
  const after = withPropertiesBefore(block("a: 9", "b: 4", "c: 5"), found, (key) => key !== "a");
  expect(after).toBe(block("a: 9", "b: 2"));
});

const change = fc.record({
  key: fc.constantFrom("last-contact", "snooze-until", "commitments", "tags", "new"),
  value: fc.constantFrom("2026-11-22", null),
  at: fc.nat({ max: 3 }),
});

test(
  "whatever an edit of properties makes of a note, what was before brings it back",
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(fc.oneof(noteText, propertyNote), change, (text, { key, value, at }) => {
        for (const edit of [
          changeProperties(text, [{ key, value }], parseYaml),
          changeList(text, { key, change: { kind: "remove", at } }, parseYaml),
        ]) {
          if (edit.kind !== "changed") continue;
          expect(withPropertiesBefore(edit.text, propertiesBefore(text, edit.text), () => true)).toBe(text);
        }
      }),
      { numRuns: 400 },
    );
  },
);

import { describe, expect, test } from "vitest";
import { splitLines } from "../../src/note/text/lines";
import { yamlEntries, type YamlEntry } from "../../src/note/front-matter/yaml-entries";
import { withEntryValue, withoutEntry, type EntryPlace } from "../../src/note/front-matter/yaml-entry-edit";
import { locateList } from "../../src/note/front-matter/yaml-list";

/** The first property of a text that is YAML alone, and what else is said of it. */
function placeIn(text: string, more: Partial<YamlEntry> = {}): EntryPlace {
  const lines = splitLines(text);
  const [entry] = yamlEntries(lines);
  if (entry === undefined) throw new Error(text);
  return { text, lines, entry: { ...entry, ...more } };
}

describe("a property that does not fit the lines", () => {
  test.each<Partial<YamlEntry>>([{ first: 3, last: 3 }, { first: 3 }, { last: 3 }])(
    "of %j is left alone",
    (more) => {
      const place = placeIn("a:\n  - b\nc: d\n", more);
      expect(withoutEntry(place)).toBeNull();
      expect(withEntryValue(place, "x")).toBeNull();
      expect(locateList(place)).toBeNull();
    },
  );
});

describe("the value of a property is written", () => {
  test.each([
    ["a: b\nc: d\n", "a: x y\nc: d\n"],
    ["a:\n", "a: x y\n"],
    ["a:  # c\n", "a: x y  # c\n"],
    ["a: 'b' # c\n", "a: 'x y' # c\n"],
    ["a: 'b'\n  \n", "a: 'x y'\n  \n"],
    ["a:\n  'b'\nc: d\n", "a: x y\nc: d\n"],
    ["a:\n- b\n- c", "a: x y"],
    ["a: |\n  b # c\n", "a: x y\n"],
    ["a: b - [c\n  d\n", "a: x y\n"],
  ])("into %j", (text, expected) => {
    expect(withEntryValue(placeIn(text), "x y")).toBe(expected);
  });

  test.each([
    ["a:\n  - b # c\n"],
    ["a:\n  # c\n  - b\n"],
    ["a:\n  b\n\t# c\n  d\n"],
    ["a: [b, # c\n  d]\n"],
    ["a:   {b: c, # d\n  e: f}\n"],
  ])("not over the comment in %j", (text) => {
    expect(withEntryValue(placeIn(text), "x y")).toBeNull();
  });

  test("over a line with a comment that stays beside it", () => {
    expect(withEntryValue(placeIn("a: # c [d]\n  b\n"), "x y")).toBe("a: x y # c [d]\n");
  });
});

import { describe, expect, test } from "vitest";
import { provenChange } from "../../src/note/front-matter/property-proof";
import { readNote } from "../../src/note/front-matter/read-note";
import { parseYaml } from "./parse-yaml";

const BEFORE = "---\na: 1\nlast-contact: 2026-01-01\nb: [x, {y: z}]\n---\n# Ana\n";
const AFTER = BEFORE.replace("2026-01-01", "2026-02-02");

function proven(after: string | null): unknown {
  const meant = [{ key: "last-contact", isMeant: (value: unknown) => value === "2026-02-02" }];
  return provenChange(BEFORE, { before: readNote(BEFORE, parseYaml), after, meant }, parseYaml);
}

test("the removal of the only property is refused when it leaves what is no YAML", () => {
  const text = "---\na: 1\n---\nb";
  const meant = [{ key: "a", isMeant: (value: unknown) => value === undefined }];
  const removed = (after: string): unknown =>
    provenChange(text, { before: readNote(text, parseYaml), after, meant }, parseYaml);
  expect(removed("---\n---\nb")).toEqual({ kind: "changed", text: "---\n---\nb" });
  expect(removed("---\n{\n---\nb")).toMatchObject({ kind: "refused" });
});

test("of several properties every one must be as it was meant", () => {
  const isDay = (value: unknown): boolean => value === "2026-02-02";
  const meant = [
    { key: "last-contact", isMeant: isDay },
    { key: "a", isMeant: isDay },
  ];
  const edit = provenChange(BEFORE, { before: readNote(BEFORE, parseYaml), after: AFTER, meant }, parseYaml);
  expect(edit).toMatchObject({ kind: "refused" });
});

test("a change that re-reading shows is made", () => {
  expect(proven(AFTER)).toEqual({ kind: "changed", text: AFTER });
});

describe("a change is refused on its line when re-reading shows", () => {
  test.each<[string, string | null]>([
    ["no text at all", null],
    ["another value than was meant", BEFORE.replace("2026-01-01", "2026-03-03")],
    ["the property gone", BEFORE.replace("last-contact: 2026-01-01\n", "")],
    ["another body", AFTER.replace("# Ana", "# Anna")],
    ["front matter that is invalid", AFTER.replace("[x", "[x: [")],
    ["front matter that has become body", AFTER.replace("z}]\n---", "z}]\n--")],
    ["another property changed", AFTER.replace("a: 1", "a: 2")],
    ["another property changed in kind", AFTER.replace("a: 1", "a: '1'")],
    ["another property changed deep inside", AFTER.replace("z}", "w}")],
    ["another property gone", AFTER.replace("a: 1\n", "")],
    ["another property renamed", AFTER.replace("a: 1", "c: 1")],
    ["a property more", AFTER.replace("a: 1", "a: 1\nc: 1")],
    ["the others in another order", "---\nb: [x, {y: z}]\nlast-contact: 2026-02-02\na: 1\n---\n# Ana\n"],
  ])("%s", (_, after) => {
    expect(proven(after)).toEqual({
      kind: "refused",
      refusal: { code: "not-provable", line: 3, found: "last-contact" },
    });
  });
});

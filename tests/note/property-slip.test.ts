import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PropertySlip } from "../../src/domain/issue";
import { readNote } from "../../src/note/front-matter/read-note";
import { parseYaml } from "./parse-yaml";

type Told = readonly [slip: PropertySlip, line: number, found: string];

function told(...lines: readonly string[]): Told | null {
  const { error } = readNote(`---\n${lines.join("\n")}\n---\nText\n`, parseYaml);
  return error === null || error.slip === null ? null : [error.slip, error.line, error.found];
}

describe("a common slip in the properties is told by its kind, its line and what stands there", () => {
  test.each<[readonly string[], Told]>([
    [['name: "Ana'], ["unclosed-quote", 2, 'name: "Ana']],
    [
      ["name: 'Ana", "tags: x"],
      ["unclosed-quote", 2, "name: 'Ana"],
    ],
    [
      ['name: "Ana', 'nick: "An"', "tags: x"],
      ["unclosed-quote", 2, 'name: "Ana'],
    ],
    [
      ["tags: x", "aliases:", '  - "An', "  - Anita"],
      ["unclosed-quote", 4, '- "An'],
    ],
    [
      ["tags: [a, b", "name: Ana"],
      ["unclosed-bracket", 2, "tags: [a, b"],
    ],
    [
      ["tags: [a,", "  b", "name: Ana"],
      ["unclosed-bracket", 2, "tags: [a,"],
    ],
    [["status: ["], ["unclosed-bracket", 2, "status: ["]],
    [
      ["pets: {dog: Bo", "name: Ana"],
      ["unclosed-bracket", 2, "pets: {dog: Bo"],
    ],
    [
      ['tags: [a, "b]', "name: Ana"],
      ["unclosed-quote", 2, 'tags: [a, "b]'],
    ],
    [
      ["name: Ana", "tags:", "\t- a"],
      ["tab", 4, "- a"],
    ],
    [["\tname: Ana"], ["tab", 2, "name: Ana"]],
    [["met: at: the harbour"], ["colon", 2, "met: at: the harbour"]],
    [
      ["name: Ana", "facts:", "  - likes: tea: green"],
      ["colon", 4, "- likes: tea: green"],
    ],
    [
      ["name: Ana", "tags: x", "name: Anita"],
      ["twice", 4, "name"],
    ],
    [
      ["name: Ana", "  tags: x"],
      ["indentation", 3, "tags: x"],
    ],
    [
      ["  name: Ana", "tags: x"],
      ["indentation", 3, "tags: x"],
    ],
    [
      ["pets:", "  dog: Bo", " cat: Mo"],
      ["indentation", 4, "cat: Mo"],
    ],
    [
      ["pets:", "  - Bo", " - Mo"],
      ["indentation", 4, "- Mo"],
    ],
    [["company: [[Acme]] since 2020"], ["link", 2, "company: [[Acme]] since 2020"]],
    [["parents: [[Ida]], [[Bo]]"], ["link", 2, "parents: [[Ida]], [[Bo]]"]],
    [
      ["parents:", "  - [[Ida]] (mother)"],
      ["link", 3, "- [[Ida]] (mother)"],
    ],
    [['name: "Ana" Diaz'], ["text-after", 2, 'name: "Ana" Diaz']],
    [["tags: [a] b"], ["text-after", 2, "tags: [a] b"]],
    [["x: @ana"], ["sign", 2, "x: @ana"]],
    [["work: *architect*"], ["sign", 2, "work: *architect*"]],
    [["work: `code`"], ["sign", 2, "work: `code`"]],
    [["work: > x"], ["sign", 2, "work: > x"]],
    [["work: - x"], ["sign", 2, "work: - x"]],
    [["name:Ana"], ["no-property", 2, "name:Ana"]],
    [
      ["name: Ana", "friend of Bo", "tags: x"],
      ["no-property", 3, "friend of Bo"],
    ],
    [
      ["tags: x", "", "# work", "name Ana"],
      ["no-property", 5, "name Ana"],
    ],
    [
      ["- Ana", "- Bo"],
      ["no-property", 2, "- Ana"],
    ],
  ])("%j", (lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });
});

describe("what is right is not blamed for a slip elsewhere", () => {
  test.each<[readonly string[], Told]>([
    [
      ["name: 'Ana:", "  Diaz'", "x: @ana"],
      ["sign", 4, "x: @ana"],
    ],
    [
      ["text: |", "  a: b: c", "\tx", "tags: [a"],
      ["tab", 4, "x"],
    ],
    [
      ["text: |", "  a: b: [c", "tags: [a"],
      ["unclosed-bracket", 4, "tags: [a"],
    ],
    [
      ['name: "it\'s"', "url: http://ana.example/a", "met: at: sea"],
      ["colon", 4, "met: at: sea"],
    ],
    [
      ["company: [[Acme]]", "pets: [Bo, Mo] # both", "x: @ana"],
      ["sign", 4, "x: @ana"],
    ],
  ])("%j", (lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });
});

test.each([
  ["an escape that is none", 'name: "a\\y"'],
  ["an anchor that is not there", "a: [*b]"],
])("%s is told in the parser's own words", (_, line) => {
  const { error } = readNote(`---\n${line}\n---\n`, parseYaml);
  expect(error).toMatchObject({ slip: null, line: 2 });
  expect(error?.found).not.toBe("");
});

test("of properties that can be read nothing is told, and of others a line of theirs", () => {
  const part = fc.constantFrom(
    "a",
    "b: ",
    ": ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "- ",
    "\t",
    "  ",
    "\n",
    "@",
    "#",
    "[[x]]",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const lines = parts.join("");
      const { error, bodyLine } = readNote(`---\n${lines}\n---\n`, parseYaml);
      if (error === null) return;
      expect(error.line).toBeGreaterThanOrEqual(1);
      expect(error.line).toBeLessThan(bodyLine);
      if (error.slip !== null) expect(lines.replace(/\s+/g, " ")).toContain(error.found.replace(/…$/, ""));
    }),
  );
});

import { describe, expect, test } from "vitest";
import { changeProperties } from "../../src/note/front-matter/front-matter-edit";
import { rewriteProperties, rewritingIfNeeded } from "../../src/note/front-matter/rewrite-properties";
import { edited, refused, UNCHANGED, type Edit } from "../../src/note/text/edit";
import { stringifyYaml } from "../host/core/yaml";
import { parseYaml, parseYamlLeniently } from "./parse-yaml";

const CONTEXT = { parseYaml, writeYaml: stringifyYaml };

describe("properties written anew", () => {
  test.each([
    ["comments and quotes go", "---\n# c\nname: 'Ana' # d\n---\nbody", "---\nname: Ana\n---\nbody"],
    ["a list takes the app's shape", "---\ntags: [a, b]\n---\n", "---\ntags:\n  - a\n  - b\n---\n"],
    ["what was repeated stands twice", "---\na: &x 1\nb: *x\n---\n", "---\na: 1\nb: 1\n---\n"],
    [
      "line endings and a byte order mark stay",
      "\uFEFF---\r\nname: 'Ana'\r\nage: 3 # c\r\n---\r\nno end",
      "\uFEFF---\r\nname: Ana\r\nage: 3\r\n---\r\nno end",
    ],
    [
      "the body is no part of them",
      "---\na: 'x'\n---\n---\nb: 'y'\n---\n",
      "---\na: x\n---\n---\nb: 'y'\n---\n",
    ],
  ])("%s", (_, text, expected) => {
    expect(rewriteProperties(text, CONTEXT)).toEqual({ kind: "changed", text: expected });
    expect(rewriteProperties(expected, CONTEXT)).toEqual(UNCHANGED);
  });

  test.each(["", "no properties\n", "---\n---\n", "---\n# only a comment\n---\n"])(
    "of a note without any change nothing: %j",
    (text) => {
      expect(rewriteProperties(text, CONTEXT)).toEqual(UNCHANGED);
    },
  );

  test("are refused where they cannot be read", () => {
    expect(rewriteProperties("---\na: 1\nb: [\n---\n", CONTEXT)).toMatchObject({
      kind: "refused",
      refusal: { code: "invalid-front-matter", line: expect.any(Number) },
    });
  });

  test.each<[string, (value: object) => string]>([
    ["says another value", () => "name: Bo\n"],
    ["loses a property", () => "{}\n"],
    ["ends the block too early", () => "name: Ana\n---\nname: Ana\n"],
    ["adds to the text below", () => "age: 3\nname: Ana\n---\nname: Ana\n"],
    ["is none", () => "[\n"],
  ])("are refused where what the app writes %s", (_, writeYaml) => {
    const text = "---\nage: 3 # c\nname: 'Ana'\n---\nbody";
    expect(rewriteProperties(text, { parseYaml, writeYaml })).toMatchObject({
      kind: "refused",
      refusal: { code: "not-provable", line: 2, found: "age" },
    });
  });
});

describe("a change that may write them anew", () => {
  const REPEATED = "---\na: &x 1 # c\nb: *x\n---\n";
  const setA = (text: string): Edit => changeProperties(text, [{ key: "a", value: 2 }], parseYaml);

  test("does so where nothing less makes it provable", () => {
    expect(setA(REPEATED).kind).toBe("refused");
    expect(rewritingIfNeeded(setA, CONTEXT)(REPEATED)).toEqual({
      kind: "changed",
      text: "---\na: 2\nb: 1\n---\n",
    });
  });

  test("leaves them as they are where it is provable, or refused for another reason", () => {
    const text = "---\na: 1 # c\n---\n";
    expect(rewritingIfNeeded(setA, CONTEXT)(text)).toEqual({ kind: "changed", text: "---\na: 2 # c\n---\n" });
    expect(rewritingIfNeeded(() => UNCHANGED, CONTEXT)(text)).toEqual(UNCHANGED);
    const shape = refused("log-shape", 3, "|");
    const fussy = (given: string): Edit => (given === REPEATED ? shape : edited(given, "changed"));
    expect(rewritingIfNeeded(fussy, CONTEXT)(REPEATED)).toEqual(shape);
  });

  test.each<[string, Edit, Edit]>([
    ["is refused all the same", refused("log-shape", 3, "|"), refused("log-shape", 3, "|")],
    ["has nothing to do then", UNCHANGED, UNCHANGED],
  ])("writes nothing when it %s", (_, onRewritten, expected) => {
    const change = (text: string): Edit =>
      text === REPEATED ? refused("not-provable", 2, "a") : onRewritten;
    expect(rewritingIfNeeded(change, CONTEXT)(REPEATED)).toEqual(expected);
  });

  test.each([
    ["there are none", "no properties"],
    ["they cannot be read", "---\na: [\n---\n"],
  ])("says what stood in its own way where %s", (_, text) => {
    const own = refused("not-provable", null, "the log");
    expect(rewritingIfNeeded(() => own, CONTEXT)(text)).toEqual(own);
  });

  test("keeps a key that stands twice where the app lets it", () => {
    const text = "---\na: 1\na: 2 # c\n---\n";
    const lenient = { parseYaml: parseYamlLeniently, writeYaml: stringifyYaml };
    expect(rewriteProperties(text, lenient)).toEqual({ kind: "changed", text: "---\na: 2\n---\n" });
  });
});

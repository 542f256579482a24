import { expect, test } from "vitest";
import { changeProperties } from "../../src/note/front-matter/front-matter-edit";
import { parseYaml } from "./parse-yaml";

test("several properties are written, removed and left as they are in one edit", () => {
  const changes = [
    { key: "a", value: null },
    { key: "b", value: 2 },
    { key: "c", value: 3 },
    { key: "d", value: null },
  ];
  expect(changeProperties("---\na: 1\nb: 2\n---\n", changes, parseYaml)).toEqual({
    kind: "changed",
    text: "---\nb: 2\nc: 3\n---\n",
  });
});

test.each(["b", "d"])("none of several is written when one of them, %s, cannot be proven", (key) => {
  const text = "---\na: 1\nb: &b 2\nc: *b\nd: [1, # mine\n  2]\n---\n";
  const changes = [
    { key: "a", value: 5 },
    { key, value: 5 },
  ];
  expect(changeProperties(text, changes, parseYaml)).toMatchObject({
    kind: "refused",
    refusal: { code: "not-provable" },
  });
});

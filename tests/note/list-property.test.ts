import { describe, expect, test } from "vitest";
import { changeList, type ListChange } from "../../src/note/front-matter/list-property";
import { parseYaml } from "./parse-yaml";
import { add, changed, due, KEY, remove, replace } from "./list-changes";

describe("changeList adds an entry at a place", () => {
  test.each([
    ["in a list", 1, "  - a\n  - 'b'\n", "  - a\n  - 'new one'\n  - 'b'\n"],
    ["before the first", 0, "- a\n", "- new one\n- a\n"],
    ["before an object", 0, "  - text: a\n    due: b\n", "  - new one\n  - text: a\n    due: b\n"],
    ["behind the last", 1, "  - a\n", "  - a\n  - new one\n"],
    ["that the list does not reach", 7, "  - a\n", "  - a\n  - new one\n"],
  ])("%s", (_, at, before, after) => {
    const change = { kind: "add", value: "new one", at } as const;
    expect(changed(`---\ncommitments:\n${before}---\n`, change)).toBe(`---\ncommitments:\n${after}---\n`);
  });

  test.each([
    ["in brackets", 1, "[a, 'b'] # c", " [a, 'new one', 'b'] # c"],
    ["before the first in brackets", 0, "[ a,b]", " [ new one, a,b]"],
    ["behind the last in brackets", 2, "[a, b]", " [a, b, new one]"],
    ["before a single value", 0, "a # c", " # c\n  - new one\n  - a"],
    ["behind a single value", 1, "a", "\n  - a\n  - new one"],
    ["in an empty list", 0, "[]", "\n  - new one"],
  ])("%s", (_, at, before, after) => {
    const change = { kind: "add", value: "new one", at } as const;
    expect(changed(`---\ncommitments: ${before}\n---\n`, change)).toBe(`---\ncommitments:${after}\n---\n`);
  });
});

describe("changeList adds an entry", () => {
  test.each([
    ["to a list", "commitments:\n  - a\nx: 1\n", "commitments:\n  - a\n  - new one\nx: 1\n"],
    ["at the margin", "commitments:\n- a\n- b\n", "commitments:\n- a\n- b\n- new one\n"],
    ["with its spacing", "commitments:\n    -   a\n", "commitments:\n    -   a\n    -   new one\n"],
    ["with its quotes", "commitments:\n  - 'a'\n", "commitments:\n  - 'a'\n  - 'new one'\n"],
    [
      "before comments",
      "commitments:\n  - a # c\n# d\n\nx: 1\n",
      "commitments:\n  - a # c\n  - new one\n# d\n\nx: 1\n",
    ],
    [
      "below objects",
      "commitments:\n  - text: a\n    due: b\n",
      "commitments:\n  - text: a\n    due: b\n  - new one\n",
    ],
    ["in brackets", "commitments: [a, 'b, c'] # d\n", "commitments: [a, 'b, c', 'new one'] # d\n"],
    ["behind one in brackets", "commitments: [Ana's]\n", "commitments: [Ana's, new one]\n"],
    ["in brackets with a last comma", "commitments: [a, b, ]\n", "commitments: [a, b, new one, ]\n"],
    [
      "in brackets over lines",
      "commitments: [\n  a,\n  b\n  ]\n",
      "commitments: [\n  a,\n  b,\n  new one\n  ]\n",
    ],
    ["in brackets with objects", "commitments: [{text: a}]\n", "commitments: [{text: a}, new one]\n"],
    ["to a single value", "commitments: a b # c\nx: 1\n", "commitments: # c\n  - a b\n  - new one\nx: 1\n"],
    ["to a single quoted value", 'commitments: "a: b"\n', 'commitments:\n  - "a: b"\n  - "new one"\n'],
    ["to a quoted word", "commitments: 'a'\n", "commitments:\n  - 'a'\n  - 'new one'\n"],
    ["to a quoted word behind a dash", "commitments: '-a'\n", "commitments:\n  - '-a'\n  - 'new one'\n"],
    ["to nothing", "commitments:\nx: 1\n", "commitments:\n  - new one\nx: 1\n"],
    ["to nothing but a comment", "commitments:  # c\n", "commitments:  # c\n  - new one\n"],
    ["to an empty list", "commitments: []\n", "commitments:\n  - new one\n"],
    ["to null", "commitments: null\n", "commitments:\n  - new one\n"],
    ["to empty text", 'commitments: ""\n', "commitments:\n  - new one\n"],
    ["to an entry without words", "commitments:\n  - \n", "commitments:\n  - \n  - new one\n"],
    ["to text that is a dash", "commitments: '-'\n", "commitments:\n  - new one\n"],
    ["to text of blanks", 'commitments: " "\n', "commitments:\n  - new one\n"],
    ["to a tilde", "commitments: ~ # c\n", "commitments: # c\n  - new one\n"],
    ["to an empty list with a blank in it", "commitments: [ ]\n", "commitments:\n  - new one\n"],
    ["to a number", "commitments: 5\n", "commitments:\n  - 5\n  - new one\n"],
    ["to words with a sign of block text", "commitments: a > b\n", "commitments:\n  - a > b\n  - new one\n"],
    [
      "behind an entry of several lines",
      "commitments:\n  - a\n    b\n  - c\n    d\n",
      "commitments:\n  - a\n    b\n  - c\n    d\n  - new one\n",
    ],
    ["behind a bare dash", "commitments:\n- a\n-\n", "commitments:\n- a\n-\n- new one\n"],
    ["with a tab behind its dash", "commitments:\n-\ta\n", "commitments:\n-\ta\n-\tnew one\n"],
    ["between blank lines", "commitments:\n\n- a\n\n- b\n\n", "commitments:\n\n- a\n\n- b\n- new one\n\n"],
    ["with dashes in its words", "commitments:\n- a - b\n", "commitments:\n- a - b\n- new one\n"],
    ["in brackets without blanks", "commitments: [a,b]\n", "commitments: [a,b,new one]\n"],
    ["in brackets behind a gap", "commitments: [ a ]\n", "commitments: [ a, new one ]\n"],
    ["in brackets with two blanks", "commitments: [a,  b]\n", "commitments: [a,  b,  new one]\n"],
    ["beside a link in brackets", "commitments: [a, [b]]\n", "commitments: [a, [b], new one]\n"],
    ["below an indented list", "  commitments:\n    - a\n", "  commitments:\n    - a\n    - new one\n"],
    ["under a new key", "x: 1\n", "x: 1\ncommitments:\n  - new one\n"],
    ["under a new key of an indented block", "  x: 1\n", "  x: 1\n  commitments:\n    - new one\n"],
    ["to an indented single value", "  commitments: a\n", "  commitments:\n    - a\n    - new one\n"],
  ])("%s", (_, before, after) => {
    const note = (yaml: string): string => `---\n${yaml}---\nbody\n---\n`;
    expect(changed(note(before), add("new one"))).toBe(note(after));
    const windows = (yaml: string): string => `\uFEFF${note(yaml).replaceAll("\n", "\r\n")}`;
    expect(changed(windows(before), add("new one"))).toBe(windows(after));
  });

  test("gives a note without front matter one", () => {
    expect(changed("# Ana\r\n", add("a"))).toBe("---\r\ncommitments:\r\n  - a\r\n---\r\n# Ana\r\n");
  });

  test("may be an object", () => {
    const change: ListChange = { kind: "add", value: { text: "a: b", due: "2026-12-01" } };
    expect(changed("---\ncommitments:\n- c\n---\n", change)).toBe(
      '---\ncommitments:\n- c\n- text: "a: b"\n  due: 2026-12-01\n---\n',
    );
    expect(changed("---\ncommitments: [c]\n---\n", change)).toBe(
      '---\ncommitments: [c, {text: "a: b", due: 2026-12-01}]\n---\n',
    );
    expect(changed("", change)).toBe('---\ncommitments:\n  - text: "a: b"\n    due: 2026-12-01\n---\n');
  });
});

describe("changeList removes an entry", () => {
  test.each([
    ["of a list", "commitments:\n  - a\n  - b # c\n  - d\n", 1, "commitments:\n  - a\n  - d\n"],
    [
      "and leaves comments around it",
      "commitments:\n  # 1\n  - a\n  # 2\n  - b\n",
      0,
      "commitments:\n  # 1\n  # 2\n  - b\n",
    ],
    ["that is an object", "commitments:\n- text: a\n  due: b\n- c\n", 0, "commitments:\n- c\n"],
    ["that is the only one", "commitments: # c\n  - a\nx: 1\n", 0, "commitments: [] # c\nx: 1\n"],
    ["of brackets", "commitments: [a, 'b, c', d] # e\n", 1, "commitments: [a, d] # e\n"],
    ["at the end of brackets", "commitments: [a, b]\n", 1, "commitments: [a]\n"],
    ["that is the only one of brackets", "commitments: [a]\n", 0, "commitments: []\n"],
    ["behind an object in brackets", "commitments: [{a: b, c: d}, e]\n", 1, "commitments: [{a: b, c: d}]\n"],
    ["that is no list", "commitments: a b # c\n", 0, "commitments: [] # c\n"],
    ["in front of the others in brackets", "commitments: [ a, b ]\n", 0, "commitments: [ b ]\n"],
    ["of several lines", "commitments:\n  - a\n    b\n  - c\n", 0, "commitments:\n  - c\n"],
    ["below a comment of its own", "commitments:\n  # 1\n  - a\n", 0, "commitments: []\n  # 1\n"],
    ["of quoted text on several lines", "commitments:\n  - 'a\n    b'\n  - c\n", 0, "commitments:\n  - c\n"],
    ["beside one of block text", "commitments:\n  - |\n    a\n  - b\n", 1, "commitments:\n  - |\n    a\n"],
    [
      "with a sign of block text in its words",
      "commitments:\n  - a | b\n  - c\n",
      0,
      "commitments:\n  - c\n",
    ],
    ["that is a list itself", "commitments:\n  - - a\n    - b\n  - c\n", 0, "commitments:\n  - c\n"],
  ])("%s", (_, before, at, after) => {
    expect(changed(`---\n${before}---\n`, remove(at))).toBe(`---\n${after}---\n`);
  });
});

describe("changeList changes an entry", () => {
  test.each([
    [
      "of a list",
      "commitments:\n  - a\n  - 'b' # c\n",
      replace(1, "it's"),
      "commitments:\n  - a\n  - 'it''s' # c\n",
    ],
    ["of brackets", 'commitments: [a, "b"]\n', replace(1, "c"), 'commitments: [a, "c"]\n'],
    ["that is no list", "commitments: a # c\n", replace(0, "b"), "commitments: b # c\n"],
    [
      "by a day it has",
      "commitments:\n- text: a\n  due: 2026-01-01 # c\n",
      due(0),
      "commitments:\n- text: a\n  due: 2026-12-01 # c\n",
    ],
    [
      "by a day in front",
      "commitments:\n- due: 2026-01-01\n  text: a\n",
      due(0),
      "commitments:\n- due: 2026-12-01\n  text: a\n",
    ],
    [
      "by a day it has not",
      "commitments:\n- text: a\n- b\n",
      due(0),
      "commitments:\n- text: a\n  due: 2026-12-01\n- b\n",
    ],
    [
      "in braces",
      "commitments:\n- {text: a, due: '2026-01-01'}\n",
      due(0),
      "commitments:\n- {text: a, due: '2026-12-01'}\n",
    ],
    [
      "in braces in brackets",
      "commitments: [a, {text: b}]\n",
      due(1),
      "commitments: [a, {text: b, due: 2026-12-01}]\n",
    ],
    [
      "in braces with quoted names",
      `commitments: [{"text":"a","due":"2026-01-01"}]\n`,
      due(0),
      `commitments: [{"text":"a","due": "2026-12-01"}]\n`,
    ],
    [
      "in braces with a name that only looks like it",
      "commitments: [{over due: a, due : b}]\n",
      due(0),
      "commitments: [{over due: a, due : 2026-12-01}]\n",
    ],
    [
      "in braces that it has not",
      "commitments: {text: a } # c\n",
      due(0),
      "commitments: {text: a, due: 2026-12-01 } # c\n",
    ],
    [
      "in the second of two objects",
      "commitments:\n- text: a\n  due: 2026-01-01\n- text: b\n  due: 2026-01-02\n",
      due(1),
      "commitments:\n- text: a\n  due: 2026-01-01\n- text: b\n  due: 2026-12-01\n",
    ],
    [
      "in the first of two objects, where only the second has one",
      "commitments:\n- text: a\n- text: b\n  due: 2026-01-02\n",
      due(0),
      "commitments:\n- text: a\n  due: 2026-12-01\n- text: b\n  due: 2026-01-02\n",
    ],
    [
      "in braces alone",
      'commitments: {"due": a, text: b}\n',
      due(0),
      'commitments: {"due": 2026-12-01, text: b}\n',
    ],
  ])("%s", (_, before, change, after) => {
    expect(changed(`---\n${before}---\n`, change)).toBe(`---\n${after}---\n`);
  });
});

describe("changeList refuses", () => {
  test.each([
    ["an entry that is not there", "commitments: [a]\n", remove(1)],
    ["to change an object into text", "commitments: [{a: b}]\n", replace(0, "c")],
    ["to set a property of text", "commitments: [a]\n", due(0)],
    ["an entry behind the last", "commitments:\n- a\n", remove(1)],
    ["an entry where there is none", "x: 1\n", remove(0)],
    ["to change what is missing", "x: 1\n", replace(0, "c")],
    ["to change an empty entry", "commitments: [a, '']\n", replace(2, "c")],
    ["to change a number", "commitments: [5]\n", replace(0, "c")],
    ["to set a property of nothing", "commitments: [~, a]\n", due(0)],
    ["to set a property of a list", "commitments: [[a], b]\n", due(0)],
    ["to set a property of empty braces", "commitments: [{}, a]\n", due(0)],
    ["to set a property of a pair without braces", "commitments: [text: a]\n", due(0)],
    ["block text", "commitments: |\n  a\n", add("b")],
    ["block text without lines", "commitments: |\n", add("b")],
    ["block text without lines in a list", "commitments:\n  - a\n  - >2-  # c\n", add("b")],
    ["words behind the brackets", "commitments: [a]\n  # mine\nx: &y [b]\nz: *y\n", replace(1, "c")],
    ["a comment at the start of an entry", "commitments:\n- a\n-\n  # mine\n  b\n", remove(1)],
    ["an entry of block text", "commitments:\n  - |\n    a\n    # b\n", remove(0)],
    ["an object with block text", "commitments:\n  - text: >-\n      a\n  - b\n", due(0)],
    ["a comment inside an entry", "commitments:\n- text: a\n  # mine\n  due: b\n- c\n", remove(0)],
    ["a comment in brackets", "commitments: [a, # mine\n  b]\n", remove(0)],
    ["a comment in brackets that would go too", "commitments: [a, # mine\n  b]\n", remove(1)],
    ["an anchor that is referred to", "commitments:\n  - &a b\nx: *a\n", remove(0)],
    ["an anchor before the list", "commitments: &l\n  - b\nx: *l\n", add("c")],
    ["an unquoted link", "commitments: [[Ana]]\n", add("c")],
    ["an object without a list", "commitments:\n  text: a\n", add("c")],
    ["a flow map around everything", "{commitments: [a]}\n", add("c")],
    ["text over several lines", "commitments:\n  - a\n    b\n", replace(0, "c")],
  ])("%s", (_, yaml, change) => {
    const edit = changeList(`---\n${yaml}---\n`, { key: KEY, change }, parseYaml);
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "not-provable" } });
  });

  test.each([
    ["keys that stand twice", "commitments: [a]\ncommitments: [b]\n"],
    ["tabs", "commitments:\n\t- a\n"],
    ["what is no YAML", "commitments: [\n"],
  ])("%s", (_, yaml) => {
    const edit = changeList(`---\n${yaml}---\n`, { key: KEY, change: add("c") }, parseYaml);
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "invalid-front-matter" } });
  });
});

import { afterEach, describe, expect, test } from "vitest";
import { keyLine, keyLines, readNote } from "../../src/note/front-matter/read-note";
import { parseYaml } from "./parse-yaml";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "executed");
});

describe("readNote", () => {
  test.each([
    {
      name: "properties and body",
      text: "---\na: 1\n---\nb\n",
      properties: { a: 1 },
      body: "b\n",
      bodyLine: 4,
    },
    {
      name: "a byte order mark",
      text: "\uFEFF---\na: 1\n---\nb",
      properties: { a: 1 },
      body: "b",
      bodyLine: 4,
    },
    {
      name: "CRLF",
      text: "---\r\na: x\r\nb: |\r\n  y\r\n---\r\nb",
      properties: { a: "x", b: "y\n" },
      body: "b",
      bodyLine: 6,
    },
    {
      name: "lone carriage returns",
      text: "---\ra: x\r---\rb",
      properties: { a: "x" },
      body: "b",
      bodyLine: 4,
    },
    {
      name: "no front matter",
      text: "\uFEFFa\n---\nb: 1\n---\n",
      properties: {},
      body: "a\n---\nb: 1\n---\n",
      bodyLine: 1,
    },
    { name: "an unclosed block", text: "---\na: 1\n", properties: {}, body: "---\na: 1\n", bodyLine: 1 },
    { name: "an empty block", text: "---\n---\nb", properties: {}, body: "b", bodyLine: 3 },
    { name: "a block of comments", text: "---\n# c\n---\n", properties: {}, body: "", bodyLine: 4 },
    {
      name: "a closing fence at the end",
      text: "---\na: 1\n---",
      properties: { a: 1 },
      body: "",
      bodyLine: 4,
    },
    {
      name: "rules in the body",
      text: "---\na: 1\n---\n---\nb\n---\n",
      properties: { a: 1 },
      body: "---\nb\n---\n",
      bodyLine: 4,
    },
    {
      name: "a line that only starts like a fence",
      text: "---\na: b\n ---c\n---\n",
      properties: { a: "b ---c" },
      body: "",
      bodyLine: 5,
    },
    {
      name: "days as text",
      text: "---\nd: 2024-01-15\n---\n",
      properties: { d: "2024-01-15" },
      body: "",
      bodyLine: 4,
    },
    { name: "an empty text", text: "", properties: {}, body: "", bodyLine: 1 },
  ])("reads $name", ({ text, properties, body, bodyLine }) => {
    expect(readNote(text, parseYaml)).toMatchObject({ properties, body, bodyLine, error: null });
  });

  test.each([
    ["---\na: 1\ntags: [a, b\n---\nx", 3],
    ["---\r\na: 1\r\nb: @c\r\n---\r\nx", 3],
    ["---\n- a\n---\nx", 2],
    ["---\nhello\n---\nx", 2],
    ["---\na: 1\n--- \t\n---\n", null],
    ["---\na: 1\n---b\n---\n", 3],
  ])("reads the body and says where the front matter of %j is broken", (text, line) => {
    const note = readNote(text, parseYaml);
    expect(note.error?.line ?? null).toBe(line);
    if (line === null) return;
    expect(note.error?.found).not.toMatch(/^$|at line/);
    expect(note.properties).toEqual({});
  });

  test("says the same about a broken text each time", () => {
    const read = (): unknown => readNote("---\na: [\n---\n", parseYaml);
    expect(read()).toEqual(read());
    expect(read()).toMatchObject({ error: { line: 2 } });
  });

  test.each(["---js", "---javascript", "--- js", "---json", "---coffee"])("never executes %s", (fence) => {
    const text = `${fence}\n{ a: (globalThis.executed = true) }\n---\nb`;
    expect(readNote(text, parseYaml)).toMatchObject({ properties: {}, body: text, error: null });
    expect(Reflect.has(globalThis, "executed")).toBe(false);
  });

  test("never executes what stands inside a block", () => {
    readNote("---\n---js\n{ a: (globalThis.executed = true) }\n---\n", parseYaml);
    readNote('---\na: !!js/function "function () { globalThis.executed = true }"\n---\n', parseYaml);
    expect(Reflect.has(globalThis, "executed")).toBe(false);
  });

  test("survives a parser that throws anything", () => {
    const reason: unknown = "no reason";
    const throwing = (): never => {
      throw reason;
    };
    expect(readNote("---\na: 1\n---\n", throwing)).toMatchObject({
      error: { line: 2, found: "no reason", slip: null },
    });
  });

  test("hands the parser LF only", () => {
    const seen: string[] = [];
    readNote("---\r\na: 1\r\rb: 2\n---\n", (text) => void seen.push(text));
    expect(seen.join("")).not.toContain("\r");
  });

  test("gives up on front matter that no hand has written", () => {
    const text = `---\n${"a: 1\n".repeat(6_000)}---\n`;
    expect(readNote(text, parseYaml)).toMatchObject({ properties: {}, error: { line: 1 } });
  });
});

describe("keyLine", () => {
  const text =
    "\uFEFF---\r\n# c\r\nname: a\r\nbio: |\r\n  name: b\r\n'k k': 1\r\ntags:\r\n- x: 1\r\n---\r\nbody: 1\r\n";
  test.each([
    ["name", 3],
    ["bio", 4],
    ["k k", 6],
    ["tags", 7],
    ["x", null],
    ["body", null],
    ["- x", null],
  ])("finds %s on line %s", (key, line) => {
    expect(keyLine(text, key)).toBe(line);
  });

  test("finds lines in front matter that cannot be parsed, the first of equal keys", () => {
    const broken = "---\na: [\nb: 1\nb: 2\n---\n";
    expect(Object.fromEntries(keyLines(broken))).toEqual({ a: 2, b: 3 });
    expect(keyLines("a: 1\n").size).toBe(0);
  });
});

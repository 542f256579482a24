import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readSimpleYaml } from "./simple-yaml";
import { parseYaml, stringifyYaml } from "./yaml";

describe("parseYaml", () => {
  it("leaves days as strings (platform.md, gray-matter: use Obsidian's parseYaml)", () => {
    expect(parseYaml("d: 2024-01-15\nt: 2024-01-15T10:00:00")).toEqual({
      d: "2024-01-15",
      t: "2024-01-15T10:00:00",
    });
  });

  it("loses the leading zero of a number (platform.md: YAML 1.2)", () => {
    expect(parseYaml("phone: 01234")).toEqual({ phone: 1234 });
  });

  it("does not read 12:30 as minutes (platform.md: js-yaml makes it 750)", () => {
    expect(parseYaml("at: 12:30")).toEqual({ at: "12:30" });
  });

  // github.com/Vasallo94/obsidian-mcp-server/pull/64: repeated keys are "invalid frontmatter that Obsidian flags in red".
  it("refuses a key that occurs twice", () => {
    expect(() => parseYaml("a: 1\na: 2")).toThrow("unique");
  });

  it("throws YAMLParseError for what is no YAML (obsidian.d.ts, processFrontMatter)", () => {
    expect(() => parseYaml("tags: [a, b")).toThrow(expect.objectContaining({ name: "YAMLParseError" }));
  });

  it("refuses an alias bomb", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...["b", "c", "d", "e", "f"].map((key, i) => {
        const of = "abcdef"[i] ?? "a";
        return `${key}: &${key} [${Array.from({ length: 9 }, () => `*${of}`).join(",")}]`;
      }),
    ].join("\n");
    expect(() => parseYaml(bomb)).toThrow("alias");
  });

  it("answers null for nothing", () => {
    expect(parseYaml("")).toBeNull();
  });
});

describe("stringifyYaml (as notes look after processFrontMatter)", () => {
  it("writes an empty value as nothing, lists indented, days and links as needed", () => {
    expect(stringifyYaml({ a: null, list: ["x", "[[Ann]]"], day: "2024-01-15", n: 3 })).toBe(
      'a:\nlist:\n  - x\n  - "[[Ann]]"\nday: 2024-01-15\nn: 3\n',
    );
  });

  it("does not fold long lines", () => {
    const long = "word ".repeat(60).trim();
    expect(stringifyYaml({ long })).toBe(`long: ${long}\n`);
  });

  it("quotes a string that would be read as something else", () => {
    expect(parseYaml(stringifyYaml({ a: "12", b: "true", c: "null", d: "~" }))).toEqual({
      a: "12",
      b: "true",
      c: "null",
      d: "~",
    });
  });
});

describe("readSimpleYaml", () => {
  const key = fc.constantFrom(
    "name",
    "last-contact",
    "Last Contact",
    "tags",
    "a",
    "cadence",
    "null",
    "true",
    "1a",
    "-",
    "a b",
  );
  const value = fc.oneof(
    fc.constantFrom(
      "",
      "2024-01-15",
      "[[Ann]]",
      '"[[Ann|A]]"',
      "'x'",
      "3 months",
      "12",
      "-3",
      "0x1f",
      "1e3",
      "~",
      "null",
      "yes",
      "true",
      ".5",
      "+1",
      "01234",
    ),
    fc.constantFrom(
      "[a, b]",
      "[a, 2024-01-15]",
      "[]",
      "{a: 1}",
      "a: b",
      "x #c",
      "# c",
      "|",
      ">",
      "&a x",
      "*a",
      "!t x",
      "%x",
      "@x",
      "`x",
      "- x",
      "? x",
      ": x",
      "a:",
      "12:30",
      "é",
      "日本",
      "🙂 hi",
      "a\tb",
      "\ufeffx",
      "x ",
    ),
    fc.string({ maxLength: 12 }).filter((text) => !text.includes("\n") && !text.includes("\r")),
  );
  const line = fc.oneof(
    fc.tuple(key, value).map(([k, v]) => (v === "" ? `${k}:` : `${k}: ${v}`)),
    fc.tuple(fc.constantFrom("- ", "  - ", "    - ", "-"), value).map(([dash, v]) => dash + v),
    fc.constantFrom("", "  ", "# comment", "---", "...", "  indented", "\t- x"),
  );

  it("agrees with the full parser wherever it answers at all", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join("\n");
        const simple = readSimpleYaml(text);
        if (simple === null) return;
        expect(simple).toEqual(parse(text, { logLevel: "error" }));
      }),
      { numRuns: 5000 },
    );
  });

  it("answers for the properties that most notes have", () => {
    expect(
      readSimpleYaml(
        'name: Ann Lee\ntags:\n  - person\nlast-contact: 2024-01-15\nwith: "[[Bob]]"\nn: 3\nempty:',
      ),
    ).toEqual({
      name: "Ann Lee",
      tags: ["person"],
      "last-contact": "2024-01-15",
      with: "[[Bob]]",
      n: 3,
      empty: null,
    });
  });
});

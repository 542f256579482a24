import { describe, expect, it } from "vitest";
import {
  getAllTags,
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterTags,
} from "./front-matter";

describe("getFrontMatterInfo (obsidian.d.ts: FrontMatterInfo)", () => {
  it.each([
    ["LF", "---\na: 1\n---\nbody", "a: 1\n", "body"],
    ["CRLF", "---\r\na: 1\r\n---\r\nbody", "a: 1\r\n", "body"],
    ["an empty block", "---\n---\nbody", "", "body"],
    ["no line after it", "---\na: 1\n---", "a: 1\n", ""],
    ["spaces after the fences", "---  \na: 1\n--- \nbody", "a: 1\n", "body"],
    ["a longer line inside", "---\na: 1\n----\nb: 2\n---\nbody", "a: 1\n----\nb: 2\n", "body"],
  ])("finds the block with %s", (_, content, frontmatter, body) => {
    const info = getFrontMatterInfo(content);
    expect(info).toMatchObject({ exists: true, frontmatter });
    expect(content.slice(info.from, info.to)).toBe(frontmatter);
    expect(content.slice(info.contentStart)).toBe(body);
  });

  it.each([
    "body",
    "",
    "---",
    "---\na: 1\n",
    "\n---\na: 1\n---\n",
    " ---\na: 1\n---\n",
    "----\na: 1\n----\n",
    "---js\na: 1\n---\n",
  ])("finds none in %j", (content) => {
    expect(getFrontMatterInfo(content)).toEqual({
      exists: false,
      frontmatter: "",
      from: 0,
      to: 0,
      contentStart: 0,
    });
  });
});

describe("properties by name (obsidian.d.ts: parseFrontMatter…)", () => {
  it("reads tags from text, lists and `tag`, with a `#` each", () => {
    expect(parseFrontMatterTags({ tags: "person, work/team" })).toEqual(["#person", "#work/team"]);
    expect(parseFrontMatterTags({ tag: ["#person", "", null, "x"] })).toEqual(["#person", "#x"]);
    expect(parseFrontMatterTags({ other: 1 })).toBeNull();
    expect(parseFrontMatterTags(null)).toBeNull();
  });

  it("reads aliases from text and lists", () => {
    expect(parseFrontMatterAliases({ aliases: ["Annie", ""] })).toEqual(["Annie"]);
    expect(parseFrontMatterAliases({ alias: "Annie, A." })).toEqual(["Annie", "A."]);
  });

  it("finds an entry by text or pattern", () => {
    expect(parseFrontMatterEntry({ Cadence: "2w" }, "cadence")).toBe("2w");
    expect(parseFrontMatterEntry({ bday: "04-15" }, /^b(?:irth)?day$/)).toBe("04-15");
    expect(parseFrontMatterEntry({}, "x")).toBeNull();
  });

  it("joins tags of properties and text (obsidian.d.ts: getAllTags)", () => {
    const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 2, offset: 2 } };
    expect(getAllTags({ frontmatter: { tags: ["a"] }, tags: [{ tag: "#b", position }] })).toEqual([
      "#a",
      "#b",
    ]);
    expect(getAllTags({})).toBeNull();
  });
});

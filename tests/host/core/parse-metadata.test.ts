import type { CacheItem } from "obsidian";
import { describe, expect, it } from "vitest";
import { parseMetadata } from "./parse-metadata";

const textsOf = (text: string, items: readonly CacheItem[] = []): string[] =>
  items.map(({ position: { start, end } }) => text.slice(start.offset, end.offset));
const sectionsOf = (text: string): string[] => (parseMetadata(text).sections ?? []).map(({ type }) => type);
const linksOf = (text: string): string[] => (parseMetadata(text).links ?? []).map(({ link }) => link);
const tagsOf = (text: string): string[] => (parseMetadata(text).tags ?? []).map(({ tag }) => tag);

describe("properties", () => {
  it("are an object, with their position to the end of the closing fence", () => {
    const text = "---\nname: Ann\n---\nbody";
    const { frontmatter, frontmatterPosition } = parseMetadata(text);
    expect(frontmatter).toEqual({ name: "Ann" });
    expect(frontmatterPosition).toEqual({
      start: { line: 0, col: 0, offset: 0 },
      end: { line: 2, col: 3, offset: 17 },
    });
  });

  // github.com/nhaouari/obsidian-textgenerator-plugin/issues/8 shows such a cache: sections with yaml, no frontmatter.
  it.each(["tags: [a, b", "a: 1\na: 2", "just text", "- a\n- b", ""])(
    "are left out when the YAML is %j, but the section stands",
    (yaml) => {
      const cache = parseMetadata(`---\n${yaml}\n---\n# Log\n`);
      expect(cache.frontmatter).toBeUndefined();
      expect(cache.sections?.map(({ type }) => type)).toEqual(["yaml", "heading"]);
    },
  );

  it("give their links with the way to them (obsidian.d.ts: FrontmatterLinkCache.key)", () => {
    const text =
      '---\npeople:\n  - "[[Bob|Bobby]]"\n  - "[[Carl#Log]]"\n  - text [[No]]\nmet: {who: "[[Eve]]"}\nmd: "[Fay](People/Fay%20G.md)"\n---\n';
    expect(parseMetadata(text).frontmatterLinks).toEqual([
      { key: "people.0", link: "Bob", original: "[[Bob|Bobby]]", displayText: "Bobby" },
      { key: "people.1", link: "Carl#Log", original: "[[Carl#Log]]", displayText: "Carl > Log" },
      { key: "met.who", link: "Eve", original: "[[Eve]]", displayText: "Eve" },
      { key: "md", link: "People/Fay G.md", original: "[Fay](People/Fay%20G.md)", displayText: "Fay" },
    ]);
  });

  it("are in frontmatterLinks only (platform.md)", () => {
    expect(parseMetadata('---\nwith: "[[Bob]]"\n---\n').links).toBeUndefined();
  });

  it("are read with CRLF and after a byte order mark", () => {
    const text = "\ufeff---\r\nname: Ann\r\n---\r\n# Log\r\n";
    const cache = parseMetadata(text);
    expect(cache.frontmatter).toEqual({ name: "Ann" });
    expect(textsOf(text, cache.headings)).toEqual(["# Log"]);
  });

  it("never touch the prototype of objects", () => {
    parseMetadata('---\n__proto__: {polluted: true}\n"constructor": 1\n---\n');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("sections (obsidian.d.ts: root level markdown blocks, type strings of SectionCache)", () => {
  it.each([
    ["# A\n## B", ["heading", "heading"]],
    ["text\nmore\n\ntext", ["paragraph", "paragraph"]],
    ["- a\n\n- b\n\ntext", ["list", "paragraph"]],
    ["- a\n\n1. b", ["list", "list"]],
    ["> quote\nlazy\n\ntext", ["blockquote", "paragraph"]],
    ["> [!note]- Title\n> text", ["callout"]],
    ["```js\n# no\n```\ntext", ["code", "paragraph"]],
    ["~~~\n```\n~~~\ntext", ["code", "paragraph"]],
    ["````\n```\n````\ntext", ["code", "paragraph"]],
    ["```\nopen to the end\n# no", ["code"]],
    ["    indented", ["code"]],
    ["| a | b |\n|---|:-:|\n| 1 | 2 |\n\ntext", ["table", "paragraph"]],
    ["%%\nhidden\n# no\n%%\ntext", ["comment", "paragraph"]],
    ["$$\nx\n$$\ntext", ["math", "paragraph"]],
    ["text\n\n---\n\n***\n", ["paragraph", "thematicBreak", "thematicBreak"]],
    ["Title\n===\n", ["heading"]],
    ["<div>\n# no\n</div>\n\ntext", ["html", "paragraph"]],
    ["[^1]: note\n\ntext[^1]", ["footnoteDefinition", "paragraph"]],
    ["---\na: 1\n---\ntext\n\n---\n", ["yaml", "paragraph", "thematicBreak"]],
    ["", []],
    ["\n\n", []],
  ])("of %j are %j", (text, expected) => {
    expect(sectionsOf(text)).toEqual(expected);
  });

  it("reach from the first character to the last, without the line break", () => {
    const text = "one\ntwo  \r\n\r\n- a\r\n- b\r\n";
    expect(textsOf(text, parseMetadata(text).sections)).toEqual(["one\ntwo", "- a\r\n- b"]);
  });
});

describe("headings", () => {
  it.each([
    ["## Log", 2, "Log"],
    ["## Log ##", 2, "Log"],
    ["###### Six", 6, "Six"],
    ["# 📞 **Bold** [[x]]", 1, "📞 **Bold** [[x]]"],
    ["#", 1, ""],
    ["Setext\n---", 2, "Setext"],
  ])("%j is level %i, %j", (text, level, heading) => {
    expect(parseMetadata(text).headings).toMatchObject([{ level, heading }]);
  });

  it.each([
    "#Log",
    "####### seven",
    "\\# no",
    "> # quoted",
    "```\n# code\n```",
    "%%\n# hidden\n%%",
    "- # in a list",
  ])("%j is none", (text) => {
    expect(parseMetadata(text).headings).toBeUndefined();
  });
});

describe("list items", () => {
  const text = [
    "Log",
    "",
    "- [ ] one ^id1",
    "  - [x] two",
    "  - three",
    "  more of one",
    "- [>] four",
    "",
    "1. num",
  ].join("\n");
  const items = parseMetadata(text).listItems ?? [];

  it("tell tasks by the character in the box (obsidian.d.ts: ListItemCache.task)", () => {
    expect(items.map(({ task }) => task)).toEqual([" ", "x", undefined, ">", undefined]);
  });

  it("give the parent's line, or minus the line where the list starts (obsidian.d.ts: ListItemCache.parent)", () => {
    expect(items.map(({ parent }) => parent)).toEqual([-2, 2, 2, -2, -8]);
  });

  it("carry their block id and put it into blocks", () => {
    expect(items[0]?.id).toBe("id1");
  });

  it("start at the marker and end with their own text, not their children's", () => {
    const nested = "- one\n  still one\n  - two\n    [[link]]\n- three";
    expect(textsOf(nested, parseMetadata(nested).listItems)).toEqual([
      "- one\n  still one",
      "- two\n    [[link]]",
      "- three",
    ]);
  });

  it("are found in quotes and callouts too (obsidian-tasks finds tasks there by this list)", () => {
    const quote = "> [!todo]\n> - [ ] call Ann";
    expect(textsOf(quote, parseMetadata(quote).listItems)).toEqual(["- [ ] call Ann"]);
  });

  it("are not found in code, also not in code inside a list", () => {
    const fenced = "```\n- no\n```\n\n- yes\n  ```\n  - no\n  ```\n- yes";
    expect(parseMetadata(fenced).listItems).toHaveLength(2);
  });
});

describe("links", () => {
  it.each([
    ["[[Ann]]", "Ann", "Ann"],
    ["[[Ann|her]]", "Ann", "her"],
    ["[[People/Ann#Log]]", "People/Ann#Log", "People/Ann > Log"],
    ["[her](Ann.md)", "Ann.md", "her"],
    ["[her](People/Ann%20Lee.md)", "People/Ann Lee.md", "her"],
    ["[her](<People/Ann Lee.md>)", "People/Ann Lee.md", "her"],
    ['[her](../Ann.md "title")', "../Ann.md", "her"],
    ["| [[Ann\\|her]] |\n|---|", "Ann", "her"],
  ])("%s points at %j and shows %j", (text, link, displayText) => {
    expect(parseMetadata(text).links).toMatchObject([{ link, displayText }]);
  });

  it.each([
    "[x](https://example.com)",
    "[x](mailto:a@example.com)",
    "`[[code]]`",
    "``a ` [[code]]``",
    "```\n[[code]]\n```",
    "%%[[comment]]%%",
    "%%\n[[comment]]\n%%",
    "<!-- [[html]] -->",
    "$[[math]]$",
    "\\[[escaped]]",
    "[[]]",
    "[[ ]]",
    "[[two\nlines]]",
  ])("%j holds none", (text) => {
    expect(parseMetadata(text).links).toBeUndefined();
  });

  it("with a bang are embeds (obsidian.d.ts: EmbedCache)", () => {
    expect(parseMetadata("![[pic.png]] ![alt](a.png)")).toMatchObject({
      embeds: [{ link: "pic.png" }, { link: "a.png" }],
    });
  });

  it("stand in list items, quotes, tables and headings", () => {
    expect(
      linksOf("# [[a]]\n\n- [[b]]\n\n> [[c]]\n\n| x | y |\n|---|---|\n| [[d]] | z |\n\n[^1]: [[e]]"),
    ).toEqual(["a", "b", "c", "d", "e"]);
  });
});

describe("tags (obsidian.md help: letters, numbers, _ - /, at least one that is no number)", () => {
  it.each([
    ["#person and #work/team", ["#person", "#work/team"]],
    ["- 2026-11-22 call #thanks-owed", ["#thanks-owed"]],
    ["#日本 #été #🙂", ["#日本", "#été", "#🙂"]],
    ["#123 #1a", ["#1a"]],
    ["a#b, x#", []],
    ["#a.b #c, (#d)", ["#a", "#c"]],
    ["`#code` %%#hidden%% \\#no [x](#heading)", []],
    ["# Heading #tag", ["#tag"]],
    ["https://example.com/#part", []],
  ])("in %j are %j", (text, expected) => {
    expect(tagsOf(text)).toEqual(expected);
  });
});

describe("blocks and footnotes", () => {
  it("name the block by the id at its end or on the line below", () => {
    const text = "para ^one\n\n> quote\n\n^two\n\n- item ^three";
    const { blocks, sections } = parseMetadata(text);
    expect(Object.keys(blocks ?? {})).toEqual(["one", "two", "three"]);
    expect(sections?.map(({ id }) => id)).toEqual(["one", "two", undefined]);
  });

  it("find footnotes and what refers to them", () => {
    expect(parseMetadata("text[^1]\n\n[^1]: note")).toMatchObject({
      footnotes: [{ id: "1" }],
      footnoteRefs: [{ id: "1" }],
    });
  });
});

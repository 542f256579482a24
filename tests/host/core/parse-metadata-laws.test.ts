import type { CachedMetadata, CacheItem } from "obsidian";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMetadata } from "./parse-metadata";
import { workTime } from "../../work-time";

describe("any text", () => {
  const fragment = fc.constantFrom(
    "---\n",
    "# h\n",
    "- a\n",
    "  - [ ] b\n",
    "> q\n",
    "```\n",
    "%%",
    "[[",
    "]]",
    "|",
    "#t ",
    "`",
    "$",
    "\r\n",
    "\n",
    "\ufeff",
    "a: [",
    "\t",
    "![x](y z)",
    "<!--",
    "^id\n",
    "\\",
  );

  it("gives positions inside the text whose line and column agree with the offset", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        for (const { position } of itemsOf(parseMetadata(text))) {
          for (const { line, col, offset } of [position.start, position.end]) {
            const before = text.slice(0, offset);
            expect({ line, col }).toEqual({
              line: before.split("\n").length - 1,
              col: offset - (before.lastIndexOf("\n") + 1),
            });
          }
          expect(position.end.offset).toBeGreaterThanOrEqual(position.start.offset);
          expect(position.end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a line of a megabyte", "x".repeat(1_000_000)],
    ["20,000 brackets", "[".repeat(20_000)],
    ["20,000 backticks, alternating", "` ``".repeat(20_000)],
    ["20,000 nested quotes", ">".repeat(20_000) + " x"],
    ["20,000 dollar signs", "$a ".repeat(20_000)],
    ["10,000 open comments", "%%a\n".repeat(9_999)],
  ])("of the hostile kind is read within a second: %s", (_, text) => {
    expect(workTime(() => parseMetadata(text))).toBeLessThan(1000);
  });
});

function itemsOf(cache: CachedMetadata): readonly CacheItem[] {
  const {
    sections = [],
    headings = [],
    listItems = [],
    links = [],
    embeds = [],
    tags = [],
    footnotes = [],
  } = cache;
  return [...sections, ...headings, ...listItems, ...links, ...embeds, ...tags, ...footnotes];
}

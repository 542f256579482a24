import { describe, expect, test } from "vitest";
import { scanNote } from "../../src/note/text/scan-note";

/** One letter for each line: front matter, code, comment, or prose. */
function kinds(text: string): string {
  const letters = { "front-matter": "f", code: "c", comment: "%", prose: "." };
  return scanNote(text)
    .lines.map(({ kind }) => letters[kind])
    .join("");
}

describe("scanNote", () => {
  test.each([
    ["", ""],
    ["a\nb", ".."],
    ["---\nx: ```\n---\na", "fff."],
    ["\uFEFF---\r\nx: 1\r\n---\r\na\r\n", "fff."],
    ["---\nno end\n```\nx", "..cc"],
    ["```\n# a\n```\nb", "ccc."],
    ["```js\na\n``\n````\nb", "cccc."],
    ["````\n```\n````\nb", "ccc."],
    ["~~~ a`b\n```\n~~~\nb", "ccc."],
    ["```a``` b\nc", ".."],
    ["``\na", ".."],
    ["- ```\n  a\n  ```\nb", "ccc."],
    ["1. x\n   ```\n   a\n   ```\nb", ".ccc."],
    ["- x\n  ```\n  a\n## b\nc", ".cc.."],
    ["- x\n  ```\na\n```\nc", ".c.cc"],
    ["  ```\na\n  ```\nb", "ccc."],
    ["> ```\n> a\nb", "..."],
    ["%%\na\n%% b\nc", "%%%."],
    ["%% a %%\nb", "%."],
    ["a %% b\nc", ".."],
    ["<!-- a -->\nb", "%."],
    ["<!--\n```\n-->\nb", "%%%."],
    ["```\n<!--\n```\nb", "ccc."],
    ["%%\n<!--\n%%\nb", "%%%."],
    ["    %%\na", ".."],
  ])("of %j", (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  test.each([
    ["a\n```\nb", 1],
    ["%%\n", 0],
    ["a\n<!--\nb\n", 1],
    ["```\n```\n", null],
    ["%% a %%", null],
    ["- x\n  ```\nb", null],
    ["a", null],
  ])("says on which line of %j something is left open", (text, unclosed) => {
    expect(scanNote(text).unclosed).toBe(unclosed);
  });
});

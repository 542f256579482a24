import { expect, test } from "vitest";
import { linkPathAt } from "../../src/note/text/link-at";
import { fastest } from "./fastest";

const LINE = "with [[People/Ana Diaz|Ana]] and [Sam](Sam%20Rivera.md), see [web](https://example.org)";

test.each([
  [0, null],
  [LINE.indexOf("[["), "People/Ana Diaz"],
  [LINE.indexOf("|Ana"), "People/Ana Diaz"],
  [LINE.indexOf("]]") + 2, "People/Ana Diaz"],
  [LINE.indexOf("and"), null],
  [LINE.indexOf("Sam]"), "Sam Rivera.md"],
  [LINE.indexOf("Rivera"), "Sam Rivera.md"],
  [LINE.indexOf("web"), null],
  [LINE.length, null],
])("column %i is on the link to %s", (column, path) => {
  expect(linkPathAt(LINE, column)).toBe(path);
});

test("a long line full of brackets is no trouble", () => {
  const line = "[".repeat(20_000) + "[[Ana]]";
  expect(linkPathAt(line, line.length - 1)).toBe("Ana");
  expect(fastest(() => linkPathAt(line, line.length - 1))).toBeLessThan(50);
});

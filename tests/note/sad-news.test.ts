import { expect, test } from "vitest";
import { isSadNews } from "../../src/note/text/sad-news";

test.each([
  ["her mother died", true],
  ["lost her job", true],
  ["In hospital since Monday", true],
  ["Trennung von Jan", true],
  ["new job", false],
  ["skilled work, at last", false],
  ["the total is in", false],
  ["founded The Lost Letter Press", false],
  ["", false],
])("that %j is sad news is %s", (text, isSad) => {
  expect(isSadNews(text)).toBe(isSad);
});

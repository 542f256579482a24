import { expect, test } from "vitest";
import { plainFolder } from "../../src/app/plain-folder";

test.each([
  ["People", "People"],
  [" /People/Work/ ", "People/Work"],
  ["People\\Work", "People/Work"],
  ["People//Work", "People/Work"],
  ["//", ""],
  ["", ""],
])("the folder %j is %j", (written, folder) => {
  expect(plainFolder(written)).toBe(folder);
});

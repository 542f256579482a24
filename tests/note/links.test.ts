import { expect, test } from "vitest";
import { linkLabel, linkPaths } from "../../src/note/text/links";

test.each([
  ["[[Ana]]", ["Ana"]],
  ["[[People/Ana#About|Ana]] and ![[Bo^x]]", ["People/Ana", "Bo^x"]],
  ["| [[Ana\\|A]] |", ["Ana"]],
  ["[Ana](People/Ana%20Diaz.md#top)", ["People/Ana Diaz.md"]],
  ["[Ana](<People/Ana Diaz.md>)", ["People/Ana Diaz.md"]],
  ["[Ana](Ana%20(work).md)", ["Ana (work).md"]],
  ["[a](100%.md)", ["100%.md"]],
  ["[a](https://example.com) [b](mailto:a@example.com) [[#top]] [ ] [x](", []],
  ["[[Ana", []],
  ["[[a]b]]", []],
])("the links in %j lead to %j", (line, paths) => {
  expect(linkPaths(line)).toEqual(paths);
});

test.each([
  ["[[Ana Diaz]]", null],
  ["[[People/Ana Diaz#Log|Ana]]", "Ana"],
  ["[[Ana Diaz| ]]", null],
  ["[Ana](People/Ana%20Diaz.md)", "Ana"],
  ["[](Ana.md)", null],
])("%s is shown as %j", (link, label) => {
  expect(linkLabel(link)).toBe(label);
});

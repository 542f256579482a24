import { expect, test } from "vitest";
import { entryKind, isFirstMeeting, type EntryKind } from "../../src/note/log/talk-words";

test.each<[string, EntryKind]>([
  ["talked about the move", "talk"],
  ["We finally caught up", "talk"],
  ["saw her at the concert", "talk"],
  ["wrote to her about the exam", "talk"],
  ["left her a note", "unsaid"],
  ["left a message", "talk"],
  ["met her husband", "talk"],
  ["mit ihr gesprochen", "talk"],
  ["lange unterhalten", "talk"],
  ["joined Altiplano", "life"],
  ["she moved to Lisbon", "life"],
  ["Ana has started at the archive", "life"],
  ["left Altiplano", "life"],
  ["new job at the archive", "life"],
  ["updated her address", "life"],
  ["umgezogen nach Lissabon", "life"],
  ["the exam", "unsaid"],
  ["will meet in spring", "unsaid"],
  ["talkative as ever", "unsaid"],
  ["startled by the news", "unsaid"],
  ["", "unsaid"],
])("%j tells of %s", (text, expected) => {
  expect(entryKind(text)).toBe(expected);
});

test.each([
  ["met at the fair", true],
  ["First met in Lisbon", true],
  ["we met through Bo", true],
  ["met", true],
  ["met her for tea", false],
  ["metal fair", false],
])("%j is how two people met: %s", (text, expected) => {
  expect(isFirstMeeting(text)).toBe(expected);
});

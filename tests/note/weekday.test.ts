import { describe, expect, test } from "vitest";
import { weekdayBehind, weekdayInFront } from "../../src/note/text/weekday";

describe("the name of a day in front of a day", () => {
  test.each([
    ["Thu 2026-11-12", 4],
    ["Thursday, November 12", 10],
    ["Do, 12. November", 4],
    ["Thu", 0],
    ["Thursdays 12", 0],
    ["2026-11-12", 0],
  ])("%j", (text, length) => {
    expect(weekdayInFront(text)).toBe(length);
  });
});

describe("the name of a day behind a day", () => {
  test.each([
    [" Thu: lunch", 4],
    [", Thursday — lunch", 10],
    [" (Do) Essen", 5],
    [" Thu. 14:30 lunch", 5],
    [" Donnerstag", 11],
    [" Thu**", 4],
    [" Sun was out", 0],
    [" So: lunch", 0],
    [" lunch", 0],
    [": Thu", 0],
  ])("%j", (rest, length) => {
    expect(weekdayBehind(rest)).toBe(length);
  });
});

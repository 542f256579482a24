import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/domain/day";
import { noteDay } from "../../src/note/people/dated-note";
import { fastest } from "./fastest";

function dayOf(path: string, properties: object | null = null): string | null {
  return noteDay({ path, properties }, { dayOfPath: () => null, dateOrder: "unset" });
}

describe("the day of a note", () => {
  test("is that of a daily note before all else", () => {
    const note = { path: "Daily/2026-10-01.md", properties: { date: "2026-09-01" } };
    const dayOfPath = () => parseDay("2026-11-12");
    expect(noteDay(note, { dayOfPath, dateOrder: "unset" })).toBe("2026-11-12");
  });

  test.each([
    [{ date: "2026-11-12" }, "2026-11-12"],
    [{ Date: "2026-11-12T10:00" }, "2026-11-12"],
    [{ date: "[[2026-11-12]]" }, "2026-11-12"],
    [{ date: "next week" }, null],
    [{ dates: "2026-11-12" }, null],
    [{ created: "2026-11-12" }, null],
    [{}, null],
  ])("is that of a property in %j", (properties, day) => {
    expect(dayOf("Meetings/Kick-off.md", properties)).toBe(day);
  });

  test("is that of the property before the one in its name", () => {
    expect(dayOf("Meetings/2026-11-12 Kick-off.md", { date: "2026-11-13" })).toBe("2026-11-13");
  });
});

describe("the day in the name of a note", () => {
  test.each([
    "Meetings/2026-11-12 Kick-off.md",
    "Meetings/2026-11-12-kick-off.md",
    "Meetings/2026-11-12_kick-off.md",
    "Meetings/20261112 Kick-off.md",
    "Meetings/20261112-kick-off.md",
    "Meetings/Kick-off 2026-11-12.md",
    "Meetings/Kick-off (2026-11-12).md",
    "Meetings/Kick-off_2026-11-12.md",
    "Meetings/Minutes 20261112.md",
    "Meetings/Meeting - 2026-11-12 Kick-off.md",
    "Meetings/@2026-11-12.md",
    "Meetings/2026-02-30 2026-11-12.md",
    "Journeys/2026-11-12 to 2026-11-20 Lisbon.md",
    "2026-11-12 Kick-off.md",
  ])("%s", (path) => {
    expect(dayOf(path)).toBe("2026-11-12");
  });

  test.each([
    ["the folder only", "2026-11-12/Kick-off.md"],
    ["a day that no calendar has", "Meetings/2026-02-30 Kick-off.md"],
    ["a number without dashes that is no day", "Orders/20269912 Chairs.md"],
    ["a longer number", "Orders/120261112.md"],
    ["a number with a part too many", "Orders/2026-11-123.md"],
    ["the minute that a note was begun in", "Notes/202611121051 Sailing.md"],
    ["a number within a word", "Parts/A20261112.md"],
    ["a month", "Reviews/2026-11 Review.md"],
    ["a year", "Reviews/2026 Review.md"],
    ["no number at all", "Notes/Sailing.md"],
  ])("but none is %s: %s", (_, path) => {
    expect(dayOf(path)).toBeNull();
  });

  test.each([
    ["digits", "1".repeat(200_000)],
    ["dashed digits", "2026-".repeat(50_000)],
    ["days that no calendar has", "2026-99-99 ".repeat(20_000)],
  ])("is not searched for long among %s", (_, name) => {
    expect(fastest(() => dayOf(`Notes/${name}.md`))).toBeLessThan(50);
  });
});

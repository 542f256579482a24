import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { readDayWords } from "../../src/domain/day-words";
import { day } from "./days";

/** A Sunday. */
const TODAY = day("2026-11-22");

describe("words for a day that has been", () => {
  test.each([
    ["today", "2026-11-22"],
    [" Today ", "2026-11-22"],
    ["yesterday", "2026-11-21"],
    ["the day before yesterday", "2026-11-20"],
    ["Friday", "2026-11-20"],
    ["fri", "2026-11-20"],
    ["last Friday", "2026-11-20"],
    ["Sunday", "2026-11-22"],
    ["last Sunday", "2026-11-15"],
    ["on Monday", "2026-11-16"],
    ["3 days ago", "2026-11-19"],
    ["three days ago", "2026-11-19"],
    ["a week ago", "2026-11-15"],
    ["2 months ago", "2026-09-22"],
    ["last week", "2026-11-15"],
    ["last year", "2025-11-22"],
    ["2026-10-03", "2026-10-03"],
    ["20 Nov", "2026-11-20"],
    ["Nov 20th", "2026-11-20"],
    ["24 December", "2025-12-24"],
    ["Feb 29, 2024", "2024-02-29"],
    ["tomorrow", "2026-11-23"],
    ["on 20 Nov", "2026-11-20"],
    ["20 Sept", "2026-09-20"],
    ["heute", "2026-11-22"],
    ["Gestern", "2026-11-21"],
    ["vorgestern", "2026-11-20"],
    ["Freitag", "2026-11-20"],
    ["Fr.", "2026-11-20"],
    ["letzten Freitag", "2026-11-20"],
    ["vorigen Sonntag", "2026-11-15"],
    ["am Donnerstag", "2026-11-19"],
    ["diesen Samstag", "2026-11-21"],
    ["vor 3 Tagen", "2026-11-19"],
    ["vor einem Tag", "2026-11-21"],
    ["vor einer Woche", "2026-11-15"],
    ["vor zwei Monaten", "2026-09-22"],
    ["letzte Woche", "2026-11-15"],
    ["letztes Jahr", "2025-11-22"],
    ["20. November", "2026-11-20"],
    ["am 30. Sept.", "2026-09-30"],
    ["3. März 2024", "2024-03-03"],
    ["24. Dez.", "2025-12-24"],
    ["20.11.2026", "2026-11-20"],
    ["1.3.", "2026-03-01"],
    ["24. 12.", "2025-12-24"],
    ["u\u0308bermorgen", "2026-11-24"],
  ])("%s: %s", (words, expected) => {
    expect(readDayWords(words, { today: TODAY, toward: "past" })).toBe(expected);
  });
});

describe("words for a day to come", () => {
  test.each([
    ["tomorrow", "2026-11-23"],
    ["the day after tomorrow", "2026-11-24"],
    ["Friday", "2026-11-27"],
    ["next Friday", "2026-11-27"],
    ["Sunday", "2026-11-29"],
    ["in 3 days", "2026-11-25"],
    ["in two weeks", "2026-12-06"],
    ["in a month", "2026-12-22"],
    ["next month", "2026-12-22"],
    ["next year", "2027-11-22"],
    ["20 Nov", "2027-11-20"],
    ["22 Nov", "2026-11-22"],
    ["24 Dec", "2026-12-24"],
    ["morgen", "2026-11-23"],
    ["übermorgen", "2026-11-24"],
    ["Freitag", "2026-11-27"],
    ["nächsten Freitag", "2026-11-27"],
    ["kommenden Sonntag", "2026-11-29"],
    ["in 3 Tagen", "2026-11-25"],
    ["in einer Woche", "2026-11-29"],
    ["in zwei Wochen", "2026-12-06"],
    ["in einem Monat", "2026-12-22"],
    ["nächste Woche", "2026-11-29"],
    ["nächsten Monat", "2026-12-22"],
    ["nächstes Jahr", "2027-11-22"],
    ["15. April", "2027-04-15"],
    ["24.12.", "2026-12-24"],
  ])("%s: %s", (words, expected) => {
    expect(readDayWords(words, { today: TODAY, toward: "future" })).toBe(expected);
  });
});

test.each([
  "",
  "soon",
  "2026-02-30",
  "30 Feb",
  "Feb 30 2026",
  "f",
  "this week",
  "31.2.",
  "30.2.2026",
  "5.13.",
  "letzten",
  "vor Wochen",
  "in 3 Freitagen",
  "fridayy",
  "20",
  "ago",
  "in days",
  "x days ago",
])("%j says no day", (words) => {
  expect(readDayWords(words, { today: TODAY, toward: "past" })).toBeNull();
  expect(readDayWords(words, { today: TODAY, toward: "future" })).toBeNull();
});

test("a weekday alone is never more than a week away, on the side that is asked for", () => {
  for (let shift = 0; shift < 7; shift += 1) {
    const today = addDays(TODAY, shift);
    for (const name of [
      "mon",
      "tue",
      "wed",
      "thu",
      "fri",
      "sat",
      "sun",
      "mo",
      "di",
      "mi",
      "do",
      "fr",
      "sa",
      "so",
    ]) {
      const past = readDayWords(name, { today, toward: "past" });
      const future = readDayWords(name, { today, toward: "future" });
      expect(past !== null && past <= today && past > addDays(today, -7)).toBe(true);
      expect(future !== null && future > today && future <= addDays(today, 7)).toBe(true);
    }
  }
});

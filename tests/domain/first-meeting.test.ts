import { expect, test } from "vitest";
import { followUpDay } from "../../src/domain/first-meeting";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { PersonFacts } from "../../src/domain/person";
import { day } from "./days";
import { contactOn, someone } from "./people";

test.each<[string, Partial<PersonFacts>, string | null]>([
  ["somebody whose first day is not known", {}, null],
  ["somebody met today", { metOn: day("2026-11-22") }, null],
  ["somebody met yesterday", { metOn: day("2026-11-21") }, "2026-11-23"],
  ["somebody met two days ago", { metOn: day("2026-11-20") }, "2026-11-22"],
  ["somebody met two weeks ago", { metOn: day("2026-11-08") }, "2026-11-10"],
  ["somebody met before that", { metOn: day("2026-11-07") }, null],
  ["somebody to be met", { metOn: day("2026-11-25") }, null],
  ["a note that is new", { knownSince: day("2026-11-20") }, null],
  [
    "somebody whose meeting was logged",
    { metOn: day("2026-11-20"), lastContact: contactOn("2026-11-20") },
    "2026-11-22",
  ],
  [
    "somebody known by mail before",
    { metOn: day("2026-11-20"), lastContact: contactOn("2025-01-01") },
    "2026-11-22",
  ],
  ["somebody in touch since", { metOn: day("2026-11-20"), lastContact: contactOn("2026-11-21") }, null],
  ["somebody with a day that was set", { metOn: day("2026-11-20"), nextContact: day("2027-01-01") }, null],
])("the day to follow up with %s", (_, facts, expected) => {
  const around = horizon(day("2026-11-22"), DEFAULT_WINDOWS);
  expect(followUpDay(someone(facts), around)).toBe(expected);
});

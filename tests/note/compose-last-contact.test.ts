import { describe, expect, test } from "vitest";
import type { BodyFacts } from "../../src/note/people/compose-person";
import type { BodyContact } from "../../src/note/body/contact-lines";
import { day } from "../domain/days";
import { entryOn } from "../domain/people";
import { PATH, bodyOf, composed } from "./composed";

describe("a planned day", () => {
  const planned = (properties: object, body: BodyFacts | null = null): (string | null)[] => {
    const { nextContact, dueOn } = composed(
      { "next-contact": "2026-11-10", cadence: "monthly", ...properties },
      body,
    );
    return [nextContact, dueOn];
  };

  test("counts as long as the last contact is before it", () => {
    expect(planned({})).toEqual(["2026-11-10", "2026-11-10"]);
    expect(planned({ "last-contact": "2026-11-09" })).toEqual(["2026-11-10", "2026-11-10"]);
  });

  test.each(["2026-11-10", "2026-11-20"])("is settled by a contact on %s, wherever that is written", (on) => {
    const due = on.replace("-11-", "-12-");
    expect(planned({ "last-contact": on })).toEqual([null, due]);
    expect(planned({}, bodyOf({ interactions: [entryOn(day(on))] }))).toEqual([null, due]);
    expect(planned({}, bodyOf({ contacts: [{ day: day(on), source: "link", line: 3 }] }))).toEqual([
      null,
      due,
    ]);
  });

  test("is not settled by a contact that is still to come, or that was called off", () => {
    const [plan, tomorrow] = [["2026-11-10", "2026-11-10"], day("2026-11-23")];
    expect(planned({}, bodyOf({ interactions: [entryOn(tomorrow)] }))).toEqual(plan);
    const off = entryOn(day("2026-11-20"), { calledOff: true });
    expect(planned({}, bodyOf({ interactions: [off] }))).toEqual(plan);
  });

  test("settled without a cadence leaves nothing due", () => {
    expect(planned({ cadence: "none", "last-contact": "2026-11-20" })).toEqual([null, null]);
  });
});

describe("the last contact is the newest of the property and the log that is not after today", () => {
  const log = (...days: string[]): BodyFacts =>
    bodyOf({ interactions: days.map((text, index) => entryOn(day(text), { line: 20 + index })) });

  test.each<{ property: string | null; days: string[]; expected: object | null }>([
    { property: null, days: [], expected: null },
    { property: "2026-11-01", days: [], expected: { day: "2026-11-01", source: "property", line: 4 } },
    { property: null, days: ["2026-11-01"], expected: { day: "2026-11-01", source: "log", line: 20 } },
    {
      property: "2026-11-02",
      days: ["2026-11-01"],
      expected: { day: "2026-11-02", source: "property", line: 4 },
    },
    {
      property: "2026-11-01",
      days: ["2026-10-01", "2026-11-02"],
      expected: { day: "2026-11-02", source: "log", line: 21 },
    },
    {
      property: "2026-11-01",
      days: ["2026-11-01"],
      expected: { day: "2026-11-01", source: "log", line: 20 },
    },
    { property: "2026-11-22", days: [], expected: { day: "2026-11-22", source: "property", line: 4 } },
    { property: "2026-11-23", days: [], expected: null },
    {
      property: "2026-11-23",
      days: ["2026-11-24", "2026-11-01"],
      expected: { day: "2026-11-01", source: "log", line: 21 },
    },
    {
      property: "2026-02-30",
      days: ["2026-01-01"],
      expected: { day: "2026-01-01", source: "log", line: 20 },
    },
  ])("property $property and log $days", ({ property, days, expected }) => {
    const body = { ...log(...days), keyLines: new Map([["Last Contact", 4]]) };
    const { lastContact } = composed(property === null ? {} : { "Last Contact": property }, body);
    expect(lastContact).toEqual(expected === null ? null : { ...expected, from: PATH });
  });

  test("is known before the text has been read, without its line", () => {
    expect(composed({ "last-contact": "2026-11-01" }).lastContact).toEqual({
      day: "2026-11-01",
      source: "property",
      from: PATH,
      line: null,
    });
  });
});

describe("the last contact also counts lines and links of the text, and a log that is a property", () => {
  const contact = (text: string, source: "property" | "link", line: number): BodyContact => ({
    day: day(text),
    source,
    line,
  });

  test.each<[string, object, Partial<BodyFacts>, object | null]>([
    [
      "a link that is the newest",
      { "last-contact": "2026-11-01" },
      { contacts: [contact("2026-10-01", "link", 5), contact("2026-11-12", "link", 7)] },
      { day: "2026-11-12", source: "link", line: 7 },
    ],
    [
      "a line that says it",
      { "last-contact": "2026-02-30" },
      { contacts: [contact("2026-09-05", "property", 10)] },
      { day: "2026-09-05", source: "property", line: 10 },
    ],
    [
      "the line before a link to the same day, whichever stands first",
      {},
      { contacts: [contact("2026-11-12", "link", 5), contact("2026-11-12", "property", 6)] },
      { day: "2026-11-12", source: "property", line: 6 },
    ],
    [
      "the first of two links to the same day",
      {},
      { contacts: [contact("2026-11-12", "link", 5), contact("2026-11-12", "link", 6)] },
      { day: "2026-11-12", source: "link", line: 5 },
    ],
    [
      "the log before a line and a link of the same day",
      { "last-contact": "2026-11-12" },
      {
        interactions: [entryOn(day("2026-11-12"), { line: 20 })],
        contacts: [contact("2026-11-12", "property", 6)],
      },
      { day: "2026-11-12", source: "log", line: 20 },
    ],
    [
      "the property before a line of the same day",
      { "last-contact": "2026-11-12" },
      { contacts: [contact("2026-11-12", "property", 6)] },
      { day: "2026-11-12", source: "property", line: null },
    ],
    ["no day to come", {}, { contacts: [contact("2026-11-23", "link", 5)] }, null],
    [
      "a log that is a property",
      { interactions: [{ date: "2026-11-03", text: "seeds" }, { date: "2026-12-03" }] },
      {},
      { day: "2026-11-03", source: "log", line: null },
    ],
    [
      "the log of the text before that of a property",
      { interactions: [{ date: "2026-11-03" }] },
      { interactions: [entryOn(day("2026-11-03"), { line: 20 })] },
      { day: "2026-11-03", source: "log", line: 20 },
    ],
  ])("%s", (_, properties, facts, expected) => {
    const { lastContact } = composed(properties, bodyOf(facts));
    expect(lastContact).toEqual(expected === null ? null : { ...expected, from: PATH });
  });
});

import { describe, expect, test } from "vitest";
import { decoded, issuesIn } from "./decoded";

const UNSAID = { channel: null, direction: null, tags: [], line: null };

describe("a log that is kept as a property", () => {
  test.each<[string, unknown, object]>([
    ["an object", { date: "2025-12-03", text: "seeds" }, { day: "2025-12-03", text: "seeds" }],
    ["an object without words", { date: "2025-12-03" }, { day: "2025-12-03", text: "" }],
    ["a day that is a link", { date: "[[2025-12-03]]", text: "seeds" }, { day: "2025-12-03", text: "seeds" }],
    ["other names", { when: "2025-12-03", note: "seeds" }, { day: "2025-12-03", text: "seeds" }],
    [
      "a channel and a direction",
      { date: "2025-12-03", text: "seeds #thanks", channel: "Email", direction: "outgoing" },
      { day: "2025-12-03", channel: "email", direction: "to", text: "seeds #thanks", tags: ["thanks"] },
    ],
    ["an arrow", { date: "2025-12-03", direction: "←" }, { day: "2025-12-03", direction: "from", text: "" }],
    [
      "both ways",
      { date: "2025-12-03", direction: "both" },
      { day: "2025-12-03", direction: "both", text: "" },
    ],
    [
      "a talk that was called off",
      { date: "2025-12-03", text: "cancelled" },
      { day: "2025-12-03", text: "cancelled", calledOff: true },
    ],
    [
      "text of one that was called off",
      "2025-12-03 coffee: postponed",
      { day: "2025-12-03", channel: "coffee", text: "postponed", calledOff: true },
    ],
    ["text", "2025-12-03 coffee: seeds", { day: "2025-12-03", channel: "coffee", text: "seeds" }],
    ["text of two lines", "2025-12-03: seeds\nand bread", { day: "2025-12-03", text: "seeds\nand bread" }],
  ])("%s", (_, entry, expected) => {
    expect(decoded({ interactions: [entry] })).toMatchObject({
      interactions: [{ ...UNSAID, ...expected }],
      issues: [],
    });
    expect(decoded({ interactions: entry }).interactions).toEqual(
      decoded({ interactions: [entry] }).interactions,
    );
  });

  test.each<[string, unknown]>([
    ["text without a day", "seeds"],
    ["an object without a day", { text: "seeds" }],
    ["an empty day", { date: "", text: "seeds" }],
    ["a number", 20251203],
    ["a list", ["2025-12-03"]],
    ["nothing", null],
    ["something inherited", Object.create({ date: "2025-12-03" })],
  ])("%s is no entry", (_, entry) => {
    expect(decoded({ interactions: [entry, null] })).toMatchObject({ interactions: [], issues: [] });
  });

  test("a day that cannot be read is an issue, and the other entries count", () => {
    const interactions = [{ date: "2025-02-30", text: "a" }, { date: "2025-12-03" }, { date: "soon" }];
    expect(decoded({ interactions }).interactions).toMatchObject([{ day: "2025-12-03" }]);
    expect(issuesIn({ interactions })).toEqual([
      "interactions: impossible-day (2025-02-30)",
      "interactions: not-a-day (soon)",
    ]);
  });

  test("the day of an entry that is text is read as other days are", () => {
    const interactions = [
      "25.10.2026 coffee: seeds",
      "2026-02-30 call",
      "31/31/2026 tea",
      "seeds by 25.10.2026",
    ];
    expect(decoded({ interactions }, "day-month-year").interactions).toEqual([
      { ...UNSAID, day: "2026-10-25", channel: "coffee", text: "seeds" },
    ]);
    expect(issuesIn({ interactions }, "day-month-year")).toEqual([
      "interactions: impossible-day (2026-02-30)",
      "interactions: impossible-day (31/31/2026)",
    ]);
    expect(issuesIn({ interactions })).toEqual([
      "interactions: impossible-day (2026-02-30)",
      "interactions: impossible-day (31/31/2026)",
    ]);
  });

  test("is read as far as anybody writes", () => {
    const interactions = Array.from({ length: 2_000 }, () => ({
      date: "2025-12-03",
      text: "a".repeat(5_000),
    }));
    const read = decoded({ interactions }).interactions;
    expect(read).toHaveLength(500);
    expect(read[0]?.text.length).toBeLessThanOrEqual(2_000);
  });
});

test("an entry that came to nothing is marked as no contact", () => {
  const interactions = [{ date: "2026-10-12", text: "no-show" }, "2026-10-13 cancelled", "2026-10-14 tea"];
  const found = decoded({ interactions }).interactions;
  expect(found.map(({ calledOff }) => calledOff)).toEqual([true, true, undefined]);
});

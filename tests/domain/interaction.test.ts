import { describe, expect, test } from "vitest";
import { lastInteraction, tagged } from "../../src/domain/interaction";
import { day } from "./days";
import { entryOn } from "./people";

const TODAY = day("2026-11-22");

describe("the last interaction", () => {
  test("is the newest, whatever the order of the log", () => {
    const [older, newest, oldest] = ["2026-10-01", "2026-11-01", "2026-09-01"].map((text) =>
      entryOn(day(text)),
    );
    expect(
      lastInteraction(
        [older, newest, oldest].filter((entry) => entry !== undefined),
        TODAY,
      ),
    ).toBe(newest);
  });

  test("may be of today, never of a day to come", () => {
    const today = entryOn(TODAY);
    expect(lastInteraction([entryOn(day("2026-11-23")), today], TODAY)).toBe(today);
    expect(lastInteraction([entryOn(day("2026-11-23"))], TODAY)).toBeNull();
  });

  test("of one day is the one that stands first", () => {
    const first = entryOn(TODAY, { line: 10 });
    expect(lastInteraction([first, entryOn(TODAY, { line: 11 })], TODAY)).toBe(first);
  });

  test("is none that was called off", () => {
    const [called, off] = [
      entryOn(day("2026-10-01")),
      entryOn(day("2026-11-01"), { channel: "coffee", text: "cancelled", calledOff: true }),
    ];
    expect(lastInteraction([off, called], TODAY)).toBe(called);
    expect(lastInteraction([off], TODAY)).toBeNull();
  });

  test("of an empty log is none", () => {
    expect(lastInteraction([], TODAY)).toBeNull();
  });
});

describe("the tagged ones", () => {
  const [plain, help] = [entryOn(TODAY), entryOn(TODAY, { tags: ["help"] })];

  test("are those with a tag", () => {
    expect(tagged([plain, help, plain])).toEqual([help]);
    expect(tagged([plain])).toEqual([]);
  });

  test("are the list itself where all are", () => {
    const log = [help, help];
    expect(tagged(log)).toBe(log);
  });
});

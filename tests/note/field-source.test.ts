import { describe, expect, test } from "vitest";
import { createValueReaders, FieldSource } from "../../src/note/properties/field-source";
import { createFieldReader } from "../../src/note/properties/fields";
import { CIRCLES, TODAY } from "./decoded";

const READERS = createValueReaders({ today: TODAY, dateOrder: "unset", circles: CIRCLES });

function sourceOf(properties: object): FieldSource {
  return new FieldSource(createFieldReader().read(properties), READERS);
}

describe("a source", () => {
  test("gives an entry as the note spells it, unless it is missing or empty", () => {
    expect(sourceOf({ Birthday: "soon" }).present("birthday")).toMatchObject({
      key: "Birthday",
      value: "soon",
    });
    expect(sourceOf({ Birthday: "" }).present("birthday")).toBeNull();
    expect(sourceOf({}).present("birthday")).toBeNull();
  });

  test("reports a day it cannot read once, and reads on", () => {
    const source = sourceOf({ "last-contact": "soon", "next-contact": "2026-12-01" });
    expect(source.day("last-contact")).toBeNull();
    expect(source.day("next-contact")).toBe("2026-12-01");
    expect(source.issues).toEqual([
      { code: "not-a-day", key: "last-contact", found: "soon", suggestion: null, line: null },
    ]);
  });

  test("keeps quiet about a day that is nice to have", () => {
    const source = sourceOf({ "met-on": "at a conference", created: "2020-01-01" });
    expect(source.quietDay("met-on")).toBeNull();
    expect(source.quietDay("created")).toBe("2020-01-01");
    expect(source.issues).toEqual([]);
  });

  test("passes on what was probably meant", () => {
    const source = sourceOf({ cadence: "montly" });
    expect(source.read("cadence", READERS.cadence)).toBeNull();
    expect(source.issues).toMatchObject([{ code: "unknown-cadence", suggestion: "monthly" }]);
  });
});

describe("readers that remember", () => {
  test("read the same text the same way again, and the next one anew", () => {
    const [first, again, other] = ["2026-11-01", "2026-11-01", "2026-11-02"].map((text) => READERS.day(text));
    expect(again).toEqual(first);
    expect(other).toEqual({ ok: true, value: "2026-11-02" });
    expect(READERS.anniversary("04-15")).toEqual({ ok: true, value: "--04-15" });
    expect(READERS.day("04-15")).toEqual({ ok: false, code: "not-a-day" });
  });

  test("tell text from a number of the same digits", () => {
    expect(READERS.cadence("30")).toEqual(READERS.cadence(30));
    expect(READERS.day("20261101")).toEqual(READERS.day(20261101));
  });

  test("forget nothing they need in a vault of more texts than they remember", () => {
    const readers = createValueReaders({ today: TODAY, dateOrder: "unset", circles: [] });
    for (let count = 0; count < 25_000; count += 1) readers.day(`text ${count}`);
    expect(readers.day("text 1")).toEqual({ ok: false, code: "not-a-day" });
    expect(readers.day("2026-11-01")).toEqual({ ok: true, value: "2026-11-01" });
  });
});

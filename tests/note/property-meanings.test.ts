import { describe, expect, test } from "vitest";
import { createFieldReader, type FieldReader } from "../../src/note/properties/fields";
import { meaningsByKey, readPropertyMeaning } from "../../src/note/properties/property-meanings";

function readerFor(...lines: readonly string[]): FieldReader {
  const meanings = lines.flatMap((line) => {
    const reading = readPropertyMeaning(line);
    return reading.ok ? [reading.meaning] : [];
  });
  expect(meanings).toHaveLength(lines.length);
  return createFieldReader(meaningsByKey(meanings));
}

/** The key that a field is read from, which is also the one that it is written to. */
function keyOf(reader: FieldReader, properties: object): string | null {
  return reader.read(properties).get("last-contact")?.key ?? null;
}

describe("a line is a key and its meaning", () => {
  test.each([
    ["last seen: last-contact", "last seen", "last-contact"],
    [" Seen : Last Contact ", "Seen", "last-contact"],
    ["a:b: birthday", "a:b", "birthday"],
    ["born on: bday", "born on", "birthday"],
    ["rating: ignore", "rating", null],
  ])("%j", (line, key, field) => {
    expect(readPropertyMeaning(line)).toEqual({ ok: true, meaning: { key, field } });
  });

  test.each([
    ["last seen", "no-meaning"],
    ["last seen:", "no-meaning"],
    ["", "no-meaning"],
    [": birthday", "no-key"],
    ["[x]: birthday", "no-key"],
    ["last seen: seen", "unknown-meaning"],
  ])("%j is none: %s", (line, problem) => {
    expect(readPropertyMeaning(line)).toEqual({ ok: false, problem });
  });
});

describe("a key with a meaning", () => {
  test("is read as it and written to, however the note spells it", () => {
    const reader = readerFor("last seen: last-contact");
    expect(keyOf(reader, { Last_Seen: "2026-11-01" })).toBe("Last_Seen");
    expect(reader.fieldOf("last-seen")).toBe("last-contact");
  });

  test("goes before the spellings that are known, unless it is empty", () => {
    const reader = readerFor("last seen: last-contact");
    expect(keyOf(reader, { "last-contact": "2026-10-01", "last seen": "2026-11-01" })).toBe("last seen");
    expect(keyOf(reader, { "last-contact": "2026-10-01", "last seen": "" })).toBe("last-contact");
  });

  test("goes before the ones below it in the settings", () => {
    const reader = readerFor("seen: last-contact", "spoken: last-contact");
    expect(keyOf(reader, { spoken: "2026-10-01", seen: "2026-11-01" })).toBe("seen");
  });

  test("has the first meaning that it is given", () => {
    expect(readerFor("seen: birthday", "Seen: last-contact").fieldOf("seen")).toBe("birthday");
  });

  test("can be a known spelling that means something else here", () => {
    const fields = readerFor("date: last-contact").read({ date: "2026-11-01" });
    expect(fields.get("labelled-day")).toBeUndefined();
    expect(fields.get("last-contact")?.value).toBe("2026-11-01");
  });

  test("is not read at all when it is to be ignored, not even as a web address", () => {
    const reader = readerFor("last-contact: ignore", "site: ignore");
    const fields = reader.read({ "last-contact": "2026-11-01", site: "https://example.com" });
    expect(fields.get("last-contact")).toBeUndefined();
    expect(fields.get("profile")).toBeUndefined();
    expect(reader.fieldOf("Last Contact")).toBeNull();
    expect(reader.fieldOf("site")).toBeNull();
  });
});

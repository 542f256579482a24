import { describe, expect, test } from "vitest";
import { createFieldReader, fieldNamed } from "../../src/note/properties/fields";
import { GERMAN_KEYS } from "../../src/note/properties/german-keys";

const READER = createFieldReader();
const EACH = Object.entries(GERMAN_KEYS).flatMap(([field, keys]) =>
  keys.map((key: string) => ({ key, field })),
);

describe("a German name stands for its field", () => {
  test.each(EACH)("$key is $field", ({ key, field }) => {
    const spaced = key.replaceAll("-", " ");
    const capital = spaced.charAt(0).toUpperCase() + spaced.slice(1);
    for (const spelling of [key, spaced, capital]) {
      expect(READER.fieldOf(spelling)).toBe(field);
      expect(fieldNamed(spelling)).toBe(field);
    }
  });

  test("no name stands for two", () => {
    const keys = EACH.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(["Kontakt", "letzter", "Ort"])("%s is none", (key) => {
    expect(READER.fieldOf(key)).toBeNull();
  });
});

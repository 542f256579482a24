import fc from "fast-check";
import matter from "gray-matter";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseDay } from "../../src/domain/day";
import { yamlInPlaceOf, yamlScalar } from "../../src/note/front-matter/yaml-scalar";
import { anyText } from "./note-texts";

/** What different YAML readers make of it, as a value and as an entry of either kind of list. */
function readings(scalar: string): unknown[] {
  const yaml = `key: ${scalar}\nblock:\n  - ${scalar}\nflow: [${scalar}, x]\n`;
  const parsed: unknown[] = [
    parse(yaml),
    parse(yaml, { version: "1.1" }),
    matter(`---\n${yaml}---\n`, {}).data,
  ];
  return parsed.flatMap((each) => {
    if (typeof each !== "object" || each === null) return [null];
    const [block, flow] = [Reflect.get(each, "block"), Reflect.get(each, "flow")];
    return [Reflect.get(each, "key"), Array.isArray(block) && block[0], Array.isArray(flow) && flow[0]];
  });
}

describe("yamlScalar", () => {
  test("is read as exactly the same text by every YAML version", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(null, '"' as const, "'" as const), (text, quote) => {
        // A day without quotes is one, and some readers make an instant of it.
        fc.pre(parseDay(text) === null);
        for (const reading of readings(yamlScalar(text, quote))) expect(reading).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("is so in the place of other text as well", () => {
    const words = fc.constantFrom(
      "2026-11-20",
      "Ana's",
      "deck",
      "a:b",
      "c#d",
      "e:",
      "#f",
      "g,",
      "[h]",
      "-",
      "yes",
      "10:00",
      "Z",
    );
    const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(sentence, anyText), (text) => {
        fc.pre(parseDay(text) === null);
        for (const reading of readings(yamlInPlaceOf(text, null))) expect(reading).toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(yamlInPlaceOf("2026-11-20 send Ana's deck (twice)", null)).toBe(
      "2026-11-20 send Ana's deck (twice)",
    );
    expect(yamlInPlaceOf("send it", "'")).toBe("'send it'");
  });

  test.each(["2026-02-03", "2024-02-29"])("leaves the day %s a day", (day) => {
    expect(yamlScalar(day, null)).toBe(day);
    expect(parse(day)).toBe(day);
  });

  test.each([
    ["2026-02-30", '"2026-02-30"'],
    ["e0", '"e0"'],
    ["E1_0", '"E1_0"'],
    ["\u0085", '"\\u0085"'],
    ["a\u2028b", '"a\\u2028b"'],
  ])("quotes %j as %s", (text, written) => {
    expect(yamlScalar(text, null)).toBe(written);
  });

  test.each([
    [true, "true"],
    [false, "false"],
    [14, "14"],
    [-0.5, "-0.5"],
  ])("writes %j as it is", (value, written) => {
    expect(yamlScalar(value, '"')).toBe(written);
    expect(parse(written)).toBe(value);
  });
});

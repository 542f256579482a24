import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_FILTER, tokens } from "../../src/domain/filter-tokens";

/** Each token as key and values, and where it stands. */
function shapes(text: string): string[] {
  return tokens(text).map(
    ({ key, values, from, to }) =>
      `${from}-${to} ${key ?? ""}(${values.map((value) => `${value.text}@${value.from}-${value.to}`).join(" ")})`,
  );
}

test.each([
  ["ana", ["0-3 (ana@0-3)"]],
  [" -ana ", ["1-5 (ana@2-5)"]],
  ["circle:", ["0-7 circle()"]],
  ["circle:in,cl", ["0-12 circle(in@7-9 cl@10-12)"]],
  ["circle: in", ["0-10 circle(in@8-10)"]],
  ["#tag @", ["0-4 #(tag@1-4)", "5-6 @()"]],
  ['@"New York" x', ["0-11 @(New York@1-11)", "12-13 (x@12-13)"]],
  ['"half a', ["0-7 (half a@0-7)"]],
])("%j is taken apart", (text, expected) => {
  expect(shapes(text)).toEqual(expected);
});

test("tokens stand one behind the other and end within the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab:#@,-" “é') }), (text) => {
      let end = 0;
      for (const { from, to, values } of tokens(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThanOrEqual(from);
        for (const value of values) {
          expect(value.from).toBeGreaterThanOrEqual(from);
          expect(value.to).toBeLessThanOrEqual(to);
        }
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test("what is longer than anybody types is left", () => {
  expect(tokens("a ".repeat(LONGEST_FILTER)).at(-1)?.to).toBeLessThanOrEqual(LONGEST_FILTER);
});

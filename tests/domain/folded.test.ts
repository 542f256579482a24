import fc from "fast-check";
import { expect, test } from "vitest";
import { folded } from "../../src/domain/folded";

test.each([
  ["Ana Diaz", "ana diaz"],
  ["Élodie Marchand-Leclerc", "elodie marchand-leclerc"],
  ["Rūta Kazlauskaitė", "ruta kazlauskaite"],
  ["Łukasz Wójcik", "lukasz wojcik"],
  ["Søren Weiß", "soren weiss"],
  ["Yusuf DEMİRTAŞ", "yusuf demirtas"],
  ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
  ["O’Brien", "o'brien"],
  ["Ｍｉｋａ", "mika"],
  ["מֹשֶׁה", "משה"],
  ["李慧敏", "李慧敏"],
  ["", ""],
])("%j is compared as %j", (text, plain) => {
  expect(folded(text)).toBe(plain);
});

test("a letter and an accent of its own are compared as the letter with it", () => {
  expect(folded("e\u0301")).toBe(folded("é"));
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});

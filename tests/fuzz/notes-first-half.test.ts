import { expect, test } from "vitest";
import { sized } from "../long-run";
import { hostileNote } from "./hostile-notes";
import { complaints } from "./read-notes";
import { readWholly } from "./whole-reading";

const HALF = sized(50_000);

test(`notes 1 to ${HALF} are read without an exception, each within 50 ms`, { timeout: 300_000 }, () => {
  expect(complaints(1, HALF + 1)).toBe("");
  expect(Reflect.has({}, "polluted")).toBe(false);
});

test("a seed makes the same note each time; some are people, some are not, and much is read in them", () => {
  const seeds = Array.from({ length: 500 }, (_, index) => index + 1);
  const notes = seeds.map(hostileNote);
  expect(seeds.map(hostileNote)).toEqual(notes);
  const outcomes = notes.map(readWholly);
  const having = (key: string): number => outcomes.filter(({ json }) => !json.includes(`"${key}":[]`)).length;
  expect(outcomes.filter(({ isPerson }) => isPerson).length).toBeGreaterThan(100);
  expect(outcomes.filter(({ isPerson }) => !isPerson).length).toBeGreaterThan(100);
  for (const key of ["interactions", "commitments", "issues"]) expect(having(key)).toBeGreaterThan(50);
});

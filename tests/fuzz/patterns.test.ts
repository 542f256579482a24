import { describe, expect, test } from "vitest";
import { baitsFor, filesWithMadePatterns, literalPatterns, madePatterns, type Pattern } from "./patterns";
import { workTime } from "../work-time";

/**
 * Patterns that take out of proportion long for long input, and the most characters that whoever uses them gives them.
 * Whatever stands here must be cut before it is looked at.
 */
const WITHIN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "note/properties/fields.ts": { "^\\s*-?\\s*$": 16 },
  "note/body/line-label.ts": { "^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$": 100 },
  "note/promises/promise-words.ts": { "[\\p{P}\\p{S}\\s]+$": 60 },
  "note/text/sections.ts": { "[\\p{P}\\p{S}\\s]+$": 200 },
  "note/text/gist.ts": {
    "!?\\[\\[([^\\]|]*)\\|([^\\]]*)\\]\\]": 240,
    "!?\\[\\[([^\\]]*)\\]\\]": 240,
    "!?\\[([^\\]]*)\\]\\([^)]*\\)": 240,
  },
};

/** What a user types into a field or a setting, or a vault's settings hold: nobody's note is read with these. */
const TYPED_IN: Readonly<Record<string, readonly string[]>> = {
  "note/people/file-name.ts": ["^[\\s._]+|[\\s.]+$"],
  "note/log/record-contact.ts": ["^-+|-+$"],
  // The name of a note.
  "ui/practices/gathering.ts": ["^[\\s_-]+|[\\s_-]+$"],
  "vault/day-names.ts": ["\\[([^\\]]*)\\]|([A-Za-z]+)|([^A-Za-z[\\]]+)"],
  "vault/periodic-names.ts": ["\\[[^\\]]*\\]"],
};
const LONGEST_TYPED = 500;

/** It makes its pattern of a setting, when it is asked to. */
const MADE_OF_SETTINGS = ["vault/day-names.ts"];

const SHORT = 10_000;
/** Milliseconds: what grows with its input takes a hundredth of it at that length, what grows faster twice as much. */
const SHORT_LIMIT = 20;
const MEGABYTE = 1_000_000;
/** More than a slow machine takes for what grows with its input; what grows faster takes minutes. */
const MEGABYTE_LIMIT = 1500;
const TRIES = 6;
/** So many where being slow is what is expected, and each try takes long. */
const FEW_TRIES = 2;

interface Attack {
  readonly start: string;
  readonly bait: string;
  readonly end: string;
}

const modules = filesWithMadePatterns().filter((file) => !MADE_OF_SETTINGS.includes(file));
const patterns: readonly Pattern[] = [...literalPatterns(), ...(await madePatterns(modules))];

/** Near misses: what is repeated fits, from the first character on or behind another one, and what ends it does not. */
function attacks(pattern: RegExp): Attack[] {
  return baitsFor(pattern).flatMap((bait) => [
    { start: "", bait, end: "\u0001" },
    { start: "a", bait, end: "!a" },
  ]);
}

function textOf({ start, bait, end }: Attack, length: number): string {
  const middle = bait.repeat(Math.ceil(length / bait.length));
  return start + middle.slice(0, length - start.length - end.length) + end;
}

function milliseconds(pattern: RegExp, text: string): number {
  return workTime(() => (pattern.global ? text.replace(pattern, "") : pattern.test(text)));
}

/** The fastest of some tries, given up as soon as one is within the limit. */
function fastest(pattern: RegExp, text: string, limit: number, tries = TRIES): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries && best > limit; attempt += 1) {
    best = Math.min(best, milliseconds(pattern, text));
  }
  return best;
}

/** The attack that takes longer than it may, or null. */
function tooSlow(pattern: RegExp, length: number, limit: number): Attack | null {
  return attacks(pattern).find((attack) => fastest(pattern, textOf(attack, length), limit) > limit) ?? null;
}

/**
 * True for a pattern that takes too long at that length. What takes too long already at a shorter one is not tried any
 * further: there it would take a hundred times the limit, and do so at each try.
 */
function isTooSlow(pattern: RegExp, length: number, limit: number): boolean {
  const lengths = [length / 8, length / 4, length / 2, length];
  return attacks(pattern).some((attack) =>
    lengths.some((each) => fastest(pattern, textOf(attack, each), limit, FEW_TRIES) > limit),
  );
}

/** Every attack with the time that it has taken, the slowest first. */
function timed(pattern: RegExp, length: number, limit: number) {
  return attacks(pattern)
    .map((attack) => ({ attack, time: fastest(pattern, textOf(attack, length), limit) }))
    .toSorted((one, other) => other.time - one.time);
}

function boundOf({ file, pattern }: Pattern): number | null {
  const typed = TYPED_IN[file]?.includes(pattern.source) === true ? LONGEST_TYPED : null;
  return WITHIN[file]?.[pattern.source] ?? typed;
}

const named = patterns.map((each) => ({ ...each, name: `${each.file} ${each.pattern.source.slice(0, 60)}` }));
const free = named.filter((each) => boundOf(each) === null);
const bounded = named.flatMap((each) => {
  const bound = boundOf(each);
  return bound === null ? [] : [{ ...each, bound }];
});

describe("patterns that may meet a line of any length", () => {
  test.each(free)("$name takes time that grows with the line", ({ pattern }) => {
    const all = timed(pattern, SHORT, SHORT_LIMIT);
    expect(all.filter(({ time }) => time > SHORT_LIMIT)).toEqual([]);
    for (const { attack } of all.slice(0, 2)) {
      const time = fastest(pattern, textOf(attack, MEGABYTE), MEGABYTE_LIMIT);
      expect(time, JSON.stringify(attack)).toBeLessThan(MEGABYTE_LIMIT);
    }
  });
});

describe("patterns that only meet what has been cut", () => {
  test.each(bounded)("$name takes little time at $bound characters", ({ pattern, bound }) => {
    expect(tooSlow(pattern, bound, SHORT_LIMIT)).toBeNull();
    expect(isTooSlow(pattern, SHORT, SHORT_LIMIT), "This one needs no bound").toBe(true);
  });

  test("all stand in the source", () => {
    const bounds = [WITHIN, TYPED_IN].flatMap((table) =>
      Object.values(table).map((row) => (Array.isArray(row) ? row.length : Object.keys(row).length)),
    );
    expect(bounded).toHaveLength(bounds.reduce((sum, count) => sum + count, 0));
  });
});

test("patterns that modules put together are among them", () => {
  const signedDay = patterns.find(({ pattern }) => pattern.source.startsWith("(📅|📆"));
  expect(signedDay?.file).toMatch(/^note\//);
});

test("a pattern that tries every start is found out", () => {
  expect(isTooSlow(/\s+$/, SHORT, SHORT_LIMIT)).toBe(true);
  expect(isTooSlow(/^(?:a+)+$/, 25, SHORT_LIMIT)).toBe(true);
  expect(isTooSlow(/\s+/, SHORT, SHORT_LIMIT)).toBe(false);
});

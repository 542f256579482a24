import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, type Change } from "../../../src/ui/reconnect/list-changes";

interface Entry {
  readonly name: string;
}

const LETTERS = new Map(
  Array.from("abcdefghijklmnopqrstuvwxyzABCD", (name): [string, Entry] => [name, { name }]),
);

/** A list by the names of its entries; the same letter is one and the same entry everywhere. */
function list(names: string): readonly Entry[] {
  return Array.from(names, (name) => LETTERS.get(name) ?? { name });
}

function told(before: string, after: string): string[] {
  return changesBetween(list(before), list(after)).map(
    ({ from, gone, come }) => `${from}: ${names(gone)} > ${names(come)}`,
  );
}

function names(entries: readonly Entry[]): string {
  return entries.map(({ name }) => name).join("");
}

describe("changes from one list to the next", () => {
  test.each([
    ["nothing", "abc", "abc", []],
    ["of an empty list", "", "abc", ["0:  > abc"]],
    ["to an empty list", "abc", "", ["0: abc > "]],
    ["one is another", "abc", "aXc", ["1: b > X"]],
    ["one goes", "abc", "ac", ["1: b > "]],
    ["one comes", "ac", "abc", ["1:  > b"]],
    ["one goes and another comes elsewhere", "abcdef", "acdeXf", ["1: b > ", "5:  > X"]],
    ["one moves down", "abcdef", "acdebf", ["1: b > ", "5:  > b"]],
    ["one moves up", "abcdef", "aebcdf", ["1:  > e", "4: e > "]],
    ["the last goes", "abc", "ab", ["2: c > "]],
    ["several together", "abcdef", "aXYef", ["1: bcd > XY"]],
    ["more in a row than are looked for", "abcdefghijklm", "aXm", ["1: bcdefghijkl > X"]],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test("more than are told apart end in one that covers the rest", () => {
    const changes = told("aAbBcCdDeAfBgChDi", "abcdefghi");
    expect(changes).toHaveLength(8);
    expect(changes.at(-1)).toBe("15: D > ");
    const more = told("aAbBcCdDeAfBgChDiAjBk", "abcdefghijk");
    expect(more).toHaveLength(8);
    expect(more.at(-1)).toBe("15: DiAjB > ij");
  });

  test("lead from the one to the other, whatever they are", () => {
    const names = fc.array(fc.constantFrom(...LETTERS.keys()), { maxLength: 40 }).map((all) => all.join(""));
    fc.assert(
      fc.property(names, names, (before, after) => {
        expect(changed(list(before), changesBetween(list(before), list(after)))).toEqual(list(after));
      }),
    );
  });

  test("lead from a list to the same with a few edits", () => {
    const edits = fc.array(fc.tuple(fc.nat(29), fc.constantFrom("", "X", "XY")), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (all) => {
        const before = [...LETTERS.keys()].join("");
        const after = all.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at + 1), before);
        expect(changed(list(before), changesBetween(list(before), list(after)))).toEqual(list(after));
      }),
    );
  });
});

function changed(before: readonly Entry[], changes: readonly Change<Entry>[]): readonly Entry[] {
  let now = before;
  for (const { from, gone, come } of [...changes].reverse()) {
    expect(now.slice(from, from + gone.length)).toEqual(gone);
    now = [...now.slice(0, from), ...come, ...now.slice(from + gone.length)];
  }
  return now;
}

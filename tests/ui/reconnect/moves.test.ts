import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandOf, destination, heir, type RowCommand } from "../../../src/ui/reconnect/moves";

const NONE = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe("keys", () => {
  test.each<[string, Partial<typeof NONE>, RowCommand | null]>([
    ["ArrowDown", {}, "next"],
    ["j", {}, "next"],
    ["J", {}, "next"],
    ["k", {}, "previous"],
    ["Home", {}, "first"],
    ["End", {}, "last"],
    ["ArrowRight", {}, "into-actions"],
    ["Enter", {}, "open"],
    ["Enter", { ctrlKey: true }, "open-in-new-tab"],
    ["Enter", { metaKey: true }, "open-in-new-tab"],
    ["l", {}, "log"],
    ["L", { shiftKey: true }, "log-with-details"],
    ["l", { shiftKey: true }, "log-with-details"],
    ["s", {}, "snooze"],
    ["p", {}, "promise"],
    ["e", {}, "brief"],
    ["ContextMenu", {}, "menu"],
    ["F10", { shiftKey: true }, "menu"],
    ["Escape", {}, "back"],
    ["x", {}, "select"],
    [" ", {}, "select"],
    ["ArrowDown", { shiftKey: true }, "select-to-next"],
    ["ArrowUp", { shiftKey: true }, "select-to-previous"],
    ["a", { ctrlKey: true }, "select-more"],
    ["a", { metaKey: true }, "select-more"],
    ["a", {}, null],
    ["A", { ctrlKey: true, shiftKey: true }, null],
    ["F10", {}, null],
    ["l", { ctrlKey: true }, null],
    ["s", { metaKey: true }, null],
    ["ArrowDown", { altKey: true }, null],
    ["S", { shiftKey: true }, null],
    ["constructor", {}, null],
    ["Tab", {}, null],
  ])("%s with %j asks for %s", (key, modifiers, command) => {
    expect(commandOf({ key, ...NONE, ...modifiers })).toBe(command);
  });
});

describe("moving", () => {
  const rows = ["a", "b", "c"];
  test.each([
    ["a", "next", "b"],
    ["c", "next", "c"],
    ["b", "previous", "a"],
    ["a", "previous", "a"],
    ["c", "first", "a"],
    ["a", "last", "c"],
    [null, "next", "a"],
    [null, "previous", "a"],
    ["gone", "next", "a"],
  ] as const)("from %s %s leads to %s", (from, move, to) => {
    expect(destination(rows, from, move)).toBe(to);
  });

  test("in an empty list there is nowhere to go", () => {
    expect(destination([], "a", "next")).toBeNull();
    expect(destination([], null, "last")).toBeNull();
  });
});

describe("who is current after a redraw", () => {
  test.each([
    ["the same, wherever it has gone", ["a", "b", "c"], "b", ["c", "a", "b"], "b"],
    ["the next one when it has left", ["a", "b", "c"], "b", ["a", "c"], "c"],
    ["the next one that is still there", ["a", "b", "c", "d"], "b", ["a", "d"], "d"],
    ["the one before when it was the last", ["a", "b", "c"], "c", ["a", "b"], "b"],
    ["the first when nobody is left of the old list", ["a"], "a", ["x", "y"], "x"],
    ["nobody in an empty list", ["a"], "a", [], null],
    ["nobody while nobody was", ["a"], null, ["a"], null],
  ])("%s", (_, before, current, after, expected) => {
    expect(heir(before, current, after)).toBe(expected);
  });

  test("is always somebody of the new list", () => {
    const keys = fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, fc.nat(11), (before, after, index) => {
        const current = before[index] ?? null;
        const next = heir(before, current, after);
        expect(next === null ? current === null || after.length === 0 : after.includes(next)).toBe(true);
      }),
    );
  });
});

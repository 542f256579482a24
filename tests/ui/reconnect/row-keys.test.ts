import { describe, expect, test } from "vitest";
import type { RowCommand } from "../../../src/ui/reconnect/moves";
import { commandOf, ROW_KEYS } from "../../../src/ui/reconnect/row-keys";

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
    ["z", { ctrlKey: true }, "undo"],
    ["z", { metaKey: true }, "undo"],
    ["Z", { metaKey: true, shiftKey: true }, "redo"],
    ["y", { ctrlKey: true }, "redo"],
    ["z", {}, null],
    ["a", {}, null],
    ["A", { ctrlKey: true, shiftKey: true }, null],
    ["F10", {}, null],
    ["l", { ctrlKey: true }, null],
    ["s", { metaKey: true }, null],
    ["ArrowDown", { altKey: true }, null],
    ["S", { shiftKey: true }, null],
    ["/", {}, "filter"],
    ["/", { shiftKey: true }, "filter"],
    ["?", { shiftKey: true }, "help"],
    ["?", {}, "help"],
    ["?", { ctrlKey: true }, null],
    ["constructor", {}, null],
    ["Tab", {}, null],
  ])("%s with %j asks for %s", (key, modifiers, command) => {
    expect(commandOf({ key, ...NONE, ...modifiers })).toBe(command);
  });
});

test.each(ROW_KEYS)("$key with $held is heard as it is listed", ({ held, key, command }) => {
  const parts = held?.split("+") ?? [];
  const pressed = { ...NONE, key, shiftKey: parts.includes("Shift"), ctrlKey: parts.includes("Control") };
  expect(commandOf(pressed)).toBe(command);
});

import { describe, expect, test } from "vitest";
import { KEYS } from "../../../src/i18n/en/keys";
import { FILTER_KEYS } from "../../../src/ui/reconnect/filter-keys";
import { keyGroups } from "../../../src/ui/reconnect/key-groups";
import { ROW_KEYS } from "../../../src/ui/reconnect/row-keys";

const LINES = keyGroups(false).flatMap(({ lines }) => lines);
const shownFor = (text: string): string[] =>
  LINES.filter((line) => line.text === text).flatMap(({ keys }) => keys.map((keys) => keys.join("+")));

describe("the keys that are shown", () => {
  test("are as many as are heard, in the list and in its filter", () => {
    const shown = LINES.flatMap(({ keys }) => keys);
    expect(shown).toHaveLength(ROW_KEYS.length + FILTER_KEYS.size);
  });

  test.each(Object.values(KEYS.commands))("have something for: %s", (text) => {
    expect(shownFor(text)).not.toEqual([]);
  });

  test("leave no line without a key", () => {
    expect(LINES.filter(({ keys }) => keys.length === 0)).toEqual([]);
  });

  test.each([
    ["Next person", ["↓", "J"]],
    ["Log with details", ["Shift+L"]],
    ["Open it in a new tab", ["Ctrl+Enter"]],
    ["Select or deselect", ["X", "Space"]],
    ["All actions", ["Menu", "Shift+F10"]],
    ["Redo it", ["Ctrl+Y", "Ctrl+Shift+Z"]],
    ["Show these keys", ["?"]],
    ["Clear the filter, then close it", ["Esc"]],
  ])("%s: %j", (text, keys) => {
    expect(shownFor(text)).toEqual(keys);
  });

  test("name the command key on a Mac", () => {
    const keys = keyGroups(true).flatMap(({ lines }) => lines.flatMap((line) => line.keys));
    expect(keys).toContainEqual(["⌘", "Enter"]);
    expect(keys.flat()).not.toContain("Ctrl");
  });
});

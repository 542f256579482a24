import { describe, expect, test } from "vitest";
import { closedTaskLine, dueTaskLine, isRepeating } from "../../src/note/promises/task-line";
import { day } from "./style";

const ON = day("2026-11-22");
const kept = (line: string): string | null => closedTaskLine(line, { kind: "kept", on: ON });

describe("a task that is kept", () => {
  test.each([
    ["- [ ] a", "- [x] a ✅ 2026-11-22"],
    ["+ [ ] a", "+ [x] a ✅ 2026-11-22"],
    ["* [/] a", "* [x] a ✅ 2026-11-22"],
    ["\t-\t[ ]\ta", "\t-\t[x]\ta ✅ 2026-11-22"],
    ["   -  [ ]  a", "   -  [x]  a ✅ 2026-11-22"],
    ["1. [ ] a", "1. [x] a ✅ 2026-11-22"],
    ["123456789) [ ] a", "123456789) [x] a ✅ 2026-11-22"],
    ["- [😀] a", "- [x] a ✅ 2026-11-22"],
    ["- [ ]", "- [x] ✅ 2026-11-22"],
    ["- a", "- [x] a ✅ 2026-11-22"],
    ["2)  a", "2)  [x] a ✅ 2026-11-22"],
    ["- [a](b.md) c", "- [x] [a](b.md) c ✅ 2026-11-22"],
    ["- [a]b", "- [x] [a]b ✅ 2026-11-22"],
    ["- see [ ] a", "- [x] see [ ] a ✅ 2026-11-22"],
    ["- [ ] a  ", "- [x] a ✅ 2026-11-22  "],
    ["- [ ] a ^name-1", "- [x] a ✅ 2026-11-22 ^name-1"],
    ["- [ ] a ^name  ", "- [x] a ✅ 2026-11-22 ^name  "],
    ["- [ ] a\t^b", "- [x] a ✅ 2026-11-22\t^b"],
    ["- [ ] 2^10", "- [x] 2^10 ✅ 2026-11-22"],
    ["- [ ] a ^b c", "- [x] a ^b c ✅ 2026-11-22"],
    ["- [ ] a ^b_c", "- [x] a ^b_c ✅ 2026-11-22"],
  ])("%j is written %j", (line, closed) => {
    expect(kept(line)).toBe(closed);
  });

  test.each(["a", "-a", "", "-", "1234567890. a", "a - [ ] b", "# [ ] a", "> - [ ] a", "1.a"])(
    "%j is no entry of a list",
    (line) => {
      expect(kept(line)).toBeNull();
    },
  );
});

test("a task that is dropped is struck out", () => {
  const dropped = (line: string): string | null => closedTaskLine(line, { kind: "dropped", on: ON });
  expect(dropped("- [ ] a")).toBe("- [-] a ❌ 2026-11-22");
  expect(dropped("- [ ] a [due:: 2026-11-20]")).toBe("- [-] a [due:: 2026-11-20] [cancelled:: 2026-11-22]");
});

describe("the format of a task", () => {
  const FIELDS = ["due", "scheduled", "start", "created", "priority", "id", "Due"];

  test.each(FIELDS.flatMap((name) => [`[${name}:: x]`, `(${name}:: x)`]))(
    "%s is that of Dataview",
    (field) => {
      expect(kept(`- [ ] a ${field}`)).toBe(`- [x] a ${field} [completion:: 2026-11-22]`);
      expect(dueTaskLine(`- [ ] a ${field}`, ON)).toBe(`- [ ] a ${field} [due:: 2026-11-22]`);
    },
  );

  test.each([..."📅📆🗓⏳⌛🛫➕🔺⏫🔼🔽⏬🆔"])(
    "%s is that of the Tasks plugin, also beside a field",
    (sign) => {
      const line = `- [ ] a [id:: x] ${sign} 2026-01-01`;
      expect(kept(line)).toBe(`- [x] a [id:: x] ${sign} 2026-01-01 ✅ 2026-11-22`);
      expect(dueTaskLine(line, ON)).toBe(`${line} 📅 2026-11-22`);
    },
  );

  test.each(["a", "a [mood:: good]", "a due:: x", "a [due: x]"])(
    "of %j is that of the Tasks plugin",
    (words) => {
      expect(kept(`- [ ] ${words}`)).toBe(`- [x] ${words} ✅ 2026-11-22`);
      expect(dueTaskLine(`- [ ] ${words}`, ON)).toBe(`- [ ] ${words} 📅 2026-11-22`);
    },
  );
});

test.each([
  ["- [ ] a 🔁 every week", true],
  ["- [ ] a [repeat:: every week]", true],
  ["- [ ] a (repeat:: every week)", true],
  ["- [ ] repeat a", false],
  ["- [ ] a repeat:: b", false],
])("%j repeats: %s", (line, expected) => {
  expect(isRepeating(line)).toBe(expected);
});

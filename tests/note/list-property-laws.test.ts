import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListChange } from "../../src/note/front-matter/list-property";
import { readNote } from "../../src/note/front-matter/read-note";
import { parseYaml } from "./parse-yaml";
import { anyText } from "./note-texts";
import { add, changed, KEY, remove, replace } from "./list-changes";

describe("a list of any texts", () => {
  const written = fc.constantFrom("block", "margin", "flow");

  function listText(entries: readonly string[], form: string): string {
    const quoted = entries.map((entry) => JSON.stringify(entry).replace(/[\u007f-\uffff]/g, escaped));
    if (form === "flow" || entries.length === 0) return `commitments: [${quoted.join(", ")}]\n`;
    return `commitments:\n${quoted.map((entry) => `${form === "block" ? "  " : ""}- ${entry}\n`).join("")}`;
  }

  test("has, after each change, the entries that a list in memory has, and every other line as it was", () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        anyText,
        written,
        fc.constantFrom("\n", "\r\n"),
        fc.nat(),
        (entries, value, form, end, place) => {
          const at = entries.length === 0 ? 0 : place % entries.length;
          const around = (list: string): string =>
            `---\n# c\nname: 'Ana'\n${list}x: 1\n---\nbody`.replaceAll("\n", end);
          const text = around(listText(entries, form));
          const list = (note: string): unknown => Reflect.get(readNote(note, parseYaml).properties, KEY);
          const [start, rest] = [around("\0").split("\0")[0] ?? "", around("\0").split("\0")[1] ?? ""];
          const expectList = (change: ListChange, expected: readonly string[]): void => {
            const after = changed(text, change);
            expect(list(after)).toEqual(expected);
            expect(after.startsWith(start) && after.endsWith(rest)).toBe(true);
            expect(after.replaceAll(end, "")).not.toMatch(/[\r\n]/);
          };
          expectList(add(value), [...entries, value]);
          if (entries.length === 0) return;
          expectList(remove(at), entries.toSpliced(at, 1));
          if (entries[at] !== value) expectList(replace(at, value), entries.with(at, value));
        },
      ),
      { numRuns: 300 },
    );
  });

  function escaped(character: string): string {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  }
});

import { expect, test } from "vitest";
import { dropDoubles } from "../../src/note/checklist/drop-doubles";
import { logTick, type Tick } from "../../src/note/checklist/log-tick";
import { lineKey, tickId } from "../../src/note/checklist/tick-id";
import { CONTEXT, TODAY } from "./tick-context";
import { STYLE } from "./style";

const TICK: Tick = {
  id: tickId(lineKey({ day: TODAY, kind: "contact", words: "" }, "Ana.md"), "tea"),
  entry: { day: TODAY, channel: null, direction: null, text: "tea" },
  kept: null,
};
const EDIT = logTick("---\nlast-contact: 2026-09-30\n---\n## Log\n- 2026-11-22: tea\n", TICK, CONTEXT);
const NOTE = EDIT.kind === "changed" ? EDIT.text : "";
const ENTRY = /- 2026-11-22: tea %%.*\n/;

test("what stands there once stays, and so does an entry of the user's own that says the same", () => {
  expect(NOTE).toMatch(ENTRY);
  expect(dropDoubles(NOTE, STYLE)).toEqual({ kind: "unchanged" });
});

test.each<[string, (entry: string) => string, (entry: string) => string]>([
  ["an entry and its double", (entry) => entry + entry, (entry) => entry],
  [
    "a double apart from it",
    (entry) => `${entry}- 2026-11-21 call\n${entry}`,
    (entry) => `${entry}- 2026-11-21 call\n`,
  ],
  [
    "one that knows what was before, and one that does not",
    (entry) => entry.replace(/ was [^%]*/, "") + entry,
    (entry) => entry,
  ],
  [
    "one that was edited, and its double",
    (entry) => entry + entry.replace("tea", "tea, cake"),
    (entry) => entry.replace("tea", "tea, cake"),
  ],
  [
    "two that were edited",
    (entry) => entry.replace("tea", "cake") + entry.replace("tea", "pie"),
    (entry) => entry.replace("tea", "cake") + entry.replace("tea", "pie"),
  ],
])("of %s nothing of the user's goes", (_, twice, once) => {
  const [entry = ""] = ENTRY.exec(NOTE) ?? [];
  const edit = dropDoubles(
    NOTE.replace(ENTRY, () => twice(entry)),
    STYLE,
  );
  const expected = NOTE.replace(ENTRY, () => once(entry));
  expect(edit.kind === "changed" ? edit.text : NOTE.replace(ENTRY, () => twice(entry))).toBe(expected);
});

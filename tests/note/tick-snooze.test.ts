import { expect, test } from "vitest";
import { snoozeByTick, snoozeIn, takeBackSnooze } from "../../src/note/checklist/tick-snooze";
import { CONTEXT } from "./tick-context";
import { day } from "./style";

const UNTIL = day("2026-11-29");

test.each([
  ["properties", "---\na: 1\n---\n", { before: null, isBare: false }],
  [
    "a snooze that is over",
    "---\nsnooze-until: 2026-10-01 # busy\na: 1\n---\n",
    { before: "2026-10-01", isBare: false },
  ],
  [
    "a snooze written as a link",
    "---\nsnooze-until: '[[2026-10-01]]'\n---\n",
    { before: "2026-10-01", isBare: false },
  ],
  ["no properties", "text\n", { before: null, isBare: true }],
  ["nothing", "", { before: null, isBare: true }],
])("in a note with %s a snooze is taken back byte for byte", (_, note, before) => {
  expect(snoozeIn(note, CONTEXT)).toEqual(before);
  const snoozed = snoozeByTick(note, UNTIL, CONTEXT);
  if (snoozed.kind !== "changed") throw new Error(snoozed.kind);
  expect(takeBackSnooze(snoozed.text, { ...snoozeIn(note, CONTEXT), until: UNTIL }, CONTEXT)).toEqual({
    kind: "changed",
    text: note,
  });
});

test("a snooze that is another one by now stays", () => {
  const note = "---\nsnooze-until: 2026-12-24\n---\n";
  expect(takeBackSnooze(note, { before: null, isBare: false, until: UNTIL }, CONTEXT)).toEqual({
    kind: "unchanged",
  });
});

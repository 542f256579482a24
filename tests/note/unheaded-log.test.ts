import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { readBody } from "../../src/note/body/read-body";
import {
  appendInteraction,
  readInteractions,
  type EntryToWrite,
  type LogStyle,
} from "../../src/note/log/interaction-log";
import { isInsertion } from "./edit-parts";
import { freeText } from "./note-texts";
import { parseYaml } from "./parse-yaml";
import { day, STYLE } from "./style";

function daysIn(text: string, style: Partial<LogStyle> = {}): string[] {
  return readInteractions(text, { ...STYLE, ...style }).map((entry) => entry.day);
}

describe("dated bullets without a heading are a log where one of them tells of a talk", () => {
  test.each([
    ["a note of nothing else", "- 2026-10-25: called\n"],
    ["below properties", "---\ntype: person\n---\n- 2026-10-25: called\n"],
    ["below the title", "# Ana Diaz\n- 2026-10-25: called\n"],
    ["below words on the person", "# Ana Diaz\nMet at the fair. #friend\n\n- 2026-10-25: called\n"],
    ["above the title", "- 2026-10-25: called\n\n# Ana Diaz\n"],
    ["above other sections", "- 2026-10-25: called\n\n## Ideas\n- a book\n"],
    ["with a link to the day", "- [[2026-10-25]] coffee with her\n"],
    ["in bold", "- **2026-10-25** (email) - the exam\n"],
    ["with a picture", "- 📞 2026-10-25 the exam\n"],
    ["who spoke", "- 2026-10-25 we talked about the exam\n"],
    ["as many talks as events", "- 2026-10-25: called\n- 2026-10-20 moved to Lisbon\n"],
    ["in German", "- 2026-10-25: lange telefoniert\n"],
    ["with words of its kind above it", "Interactions:\n- 2026-10-25: called\n"],
    ["above tasks, with a blank line between", "- 2026-10-25: called\n\n- [ ] send the deck\n"],
    ["beside another list", "- works at the harbour\n- likes tea\n\nHello.\n\n- 2026-10-25: called\n"],
  ])("%s", (_, text) => {
    expect(daysIn(text)).toEqual(["2026-10-25"]);
  });

  test.each([
    ["the other entries are read with it", "- 2026-10-25: called\n- 2026-10-01: the exam\n"],
    ["also with blank lines between", "- 2026-10-25: called\n\n- 2026-10-01: the exam\n"],
    ["and with lines of their own", "- 2026-10-25: called\n  she sails\n- 2026-10-01: the exam\n"],
    ["and beside a log with a heading", "- 2026-10-25: called\n\n## Log\n- 2026-10-01: tea\n"],
  ])("%s", (_, text) => {
    expect(daysIn(text)).toEqual(["2026-10-25", "2026-10-01"]);
  });

  test("with the year last where it can be no other day", () => {
    expect(daysIn("- 25.10.2026: called\n")).toEqual(["2026-10-25"]);
  });

  test("with the year last once the settings say which comes first", () => {
    const text = "- 05.10.2026: called\n";
    expect(daysIn(text)).toEqual([]);
    expect(daysIn(text, { dateOrder: "day-month-year" })).toEqual(["2026-10-05"]);
  });
});

describe("no log", () => {
  test.each([
    ["nothing that tells of a talk", "- 2026-10-25: the exam\n- 2026-10-01: a book\n"],
    ["the days of a life", "- 2026-10-25: started at Altiplano\n- 2019-04-01 moved to Lisbon\n"],
    ["more of a life than talks", "- 2026-10-01 called\n- 2026-10-25 joined Altiplano\n- 2020-01-01: born\n"],
    ["a career with a first meeting in it", "- 2019-05-01 met at the fair\n- 2026-10-25 Altiplano Maps\n"],
    ["a record of the note itself", "- 2026-10-25: created\n- 2026-10-26: updated her address\n"],
    ["a bullet without a day", "- 2026-10-25: called\n- likes tea\n"],
    ["a task among them", "- 2026-10-25: called\n- [ ] send the deck\n"],
    ["a heading that says otherwise", "# Ana\n## Ideas\n- 2026-10-25: lunch with her\n"],
    ["a title that says otherwise", "# Plans\n- 2026-10-25: lunch with her\n"],
    ["several titles", "# Ana\n- 2026-10-25: called\n# Bo\n- 2026-10-26: called\n"],
    ["a label that says otherwise", "**Plans**\n- 2026-10-25: lunch with her\n"],
    ["a colon that says otherwise", "Things to do:\n\n- 2026-10-25: call with her\n"],
    ["a list below an entry", "- with Bo\n  - 2026-10-25: called\n"],
    ["a list below a number", "1. With Bo\n   - 2026-10-25: called\n"],
    ["code", "```\n- 2026-10-25: called\n```\n"],
    ["a comment", "%%\n- 2026-10-25: called\n%%\n"],
    ["a quote", "> - 2026-10-25: called\n"],
    ["a callout", "> [!note]\n> - 2026-10-25: called\n"],
    ["a list of properties", "---\nlog:\n- 2026-10-25 called\n---\n"],
    ["numbers", "1. 2026-10-25: called\n"],
  ])("%s", (_, text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

test("what happened in a life is no contact, wherever it stands among talks", () => {
  const text = "- 2026-11-12: moved to Lisbon\n- 2026-10-25: called\n- 2026-10-01: coffee with her\n";
  expect(daysIn(text)).toEqual(["2026-10-25", "2026-10-01"]);
});

test("the lines of such a log are read once, and those around it as ever", () => {
  const text = "- [[2026-10-25]] called\n\n- [ ] send the deck\n\nLast contact: 2026-10-20\n";
  const body = readBody(text, [], { style: STYLE, checklistHeading: "Reconnect", parseYaml });
  expect(body.interactions).toMatchObject([{ day: "2026-10-25", channel: "call", line: 1 }]);
  expect(body.contacts).toEqual([{ day: "2026-10-20", source: "property", line: 5 }]);
  expect(body.commitments).toMatchObject([{ text: "send the deck", line: 3 }]);
});

const ENTRY: EntryToWrite = {
  day: day("2026-11-22"),
  dayText: "2026-11-22",
  channel: null,
  direction: null,
  text: "the exam",
};

function appended(text: string, entry: Partial<EntryToWrite> = {}): unknown {
  const edit = appendInteraction(text, { ...ENTRY, ...entry }, STYLE);
  return edit.kind === "changed" ? edit.text : edit;
}

describe("an entry is added", () => {
  test.each([
    ["above the newest", "- 2026-10-25: called\n", "- 2026-11-22: the exam\n- 2026-10-25: called\n"],
    [
      "in the order that stands there",
      "# Ana\n\n* 2026-10-01: tea\n* 2026-10-25: called\n\n## Ideas\n- a book\n",
      "# Ana\n\n* 2026-10-01: tea\n* 2026-10-25: called\n* 2026-11-22: the exam\n\n## Ideas\n- a book\n",
    ],
    [
      "to the log with a heading where there is one",
      "- 2026-10-25: called\n\n## Log\n- 2026-10-01: tea\n",
      "- 2026-10-25: called\n\n## Log\n- 2026-11-22: the exam\n- 2026-10-01: tea\n",
    ],
    [
      "to a new log where such bullets are none",
      "- 2026-10-25: the book\n",
      "- 2026-10-25: the book\n\n## Interactions\n- 2026-11-22: the exam\n",
    ],
  ])("%s", (_, text, expected) => {
    expect(appended(text)).toBe(expected);
  });

  test("to a new log where its own words would not be read among such bullets", () => {
    expect(appended("- 2026-10-25: called\n", { text: "moved to Lisbon" })).toBe(
      "- 2026-10-25: called\n\n## Interactions\n- 2026-11-22: moved to Lisbon\n",
    );
  });
});

test("whatever is added, it is read beside all that was read before, and nothing else changes", () => {
  const entry = fc.record({
    day: fc.integer({ min: -400, max: 400 }).map((count) => addDays(day("2026-02-15"), count)),
    channel: fc.constantFrom(null, "call", "coffee", "other", "zoom call"),
    direction: fc.constantFrom(null, "to", "from", "both"),
    text: fc.oneof(freeText, fc.constantFrom("moved to Lisbon", "called", "started at Altiplano")),
  });
  const line = fc.constantFrom(
    "- 2026-02-14: called",
    "- 2026-02-16: the exam",
    "- [[2026-01-01]] joined Altiplano",
    "  she sails",
    "",
    "# Ana",
    "Hello.",
    "- likes tea",
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), entry, (lines, added) => {
      const text = `${lines.join("\n")}\n`;
      const before = readInteractions(text, STYLE);
      const edit = appendInteraction(text, { ...added, dayText: added.day }, STYLE);
      if (edit.kind !== "changed") throw new Error(JSON.stringify(edit));
      expect(isInsertion(text, edit.text)).toBe(true);
      const words = (all: typeof before): string[] =>
        all.map((each) => JSON.stringify([each.day, each.text]));
      const after = words(readInteractions(edit.text, STYLE));
      expect(after).toHaveLength(before.length + 1);
      expect(after).toEqual(expect.arrayContaining(words(before)));
    }),
    { numRuns: 300 },
  );
});

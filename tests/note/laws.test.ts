import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../src/domain/day";
import { createFieldReader } from "../../src/note/properties/fields";
import { setProperty } from "../../src/note/front-matter/front-matter-edit";
import { removeProperty } from "./remove-property";
import {
  appendInteraction,
  formatEntry,
  readInteractions,
  type NewInteraction,
} from "../../src/note/log/interaction-log";
import { splitLines } from "../../src/note/text/lines";
import { inWords } from "../../src/note/log/log-entry";
import { readBody } from "../../src/note/body/read-body";
import type { BodyFacts } from "../../src/note/people/compose-person";
import { scanNote } from "../../src/note/text/scan-note";
import { readNote } from "../../src/note/front-matter/read-note";
import { recordInteraction, snoozePerson, wakePerson, type RecordContext } from "../../src/note/log/record";
import { difference, isInsertion, textAfter } from "./edit-parts";
import { freeText, noteText } from "./note-texts";
import { parseYaml } from "./parse-yaml";
import { day, STYLE } from "./style";

const RUNS = { numRuns: 200 };

const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: -400, max: 400 })
  .map((count) => addDays(day("2026-02-15"), count));

const interaction: fc.Arbitrary<NewInteraction> = fc.record({
  day: someDay,
  channel: fc.constantFrom(null, "call", "coffee", "other", "zoom call"),
  direction: fc.constantFrom(null, "to", "from", "both"),
  text: freeText,
});

const context: RecordContext = {
  style: STYLE,
  fields: createFieldReader(),
  parseYaml,
  lastContactDay: (value) =>
    typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : null,
  isBackDated: () => false,
  dayText: (written) => `[[${written}]]`,
};

/** The text as the reader of an entry is to get it back. */
function asRead(text: string): string {
  const lines = text.trim().split(/\r\n|[\r\n\u2028\u2029]/);
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** Written escapes are read as what they stand for, so a text that spells one out comes back without it. */
function spellsAnEscape(text: string): boolean {
  return /\\%\\%|<\\!--/.test(text);
}

function hasOpenBlock(text: string): boolean {
  return scanNote(text).unclosed !== null;
}

describe("splitLines", () => {
  test("loses no character", () => {
    fc.assert(
      fc.property(fc.oneof(noteText, fc.string()), (text) => {
        const joined = splitLines(text, 0)
          .map((line) => line.text + line.end)
          .join("");
        expect(joined).toBe(text);
      }),
      RUNS,
    );
  });
});

describe("front matter", () => {
  const value = fc.oneof(fc.constantFrom("2026-02-03", "close", "yes", "[[a]]"), fc.string(), fc.integer());
  const key = fc.constantFrom("last-contact", "name", "tags", "bio", "new key", "__proto__", "a: b");

  test("setting twice is setting once, and the value is read back", () => {
    fc.assert(
      fc.property(noteText, key, value, (text, name, written) => {
        const edit = setProperty(text, name, written, parseYaml);
        if (edit.kind === "refused") return;
        const after = textAfter(text, edit);
        expect(Reflect.get(readNote(after, parseYaml).properties, name)).toBe(written);
        expect(setProperty(after, name, written, parseYaml)).toEqual({ kind: "unchanged" });
      }),
      RUNS,
    );
  });

  test("neither the body nor any line of another property changes", () => {
    fc.assert(
      fc.property(noteText, key, fc.boolean(), (text, name, isRemoval) => {
        const edit = isRemoval
          ? removeProperty(text, name, parseYaml)
          : setProperty(text, name, "2026-02-03", parseYaml);
        if (edit.kind !== "changed") return;
        expect(readNote(edit.text, parseYaml).body).toBe(readNote(text, parseYaml).body);
        const [removed, added] = difference(text, edit.text);
        if (isRemoval) expect(added).toBe("");
        // A stretch that is replaced starts after the colon of its key, and holds no other key at the margin.
        expect(removed).not.toMatch(isRemoval ? /^$/ : /[\r\n][^\s#-][^\r\n]*:(?:\s|$)/);
      }),
      RUNS,
    );
  });

  test("removing what was added restores the note byte for byte", () => {
    fc.assert(
      fc.property(noteText, (text) => {
        if (!text.replace("\uFEFF", "").startsWith("---")) return;
        const edit = setProperty(text, "brand new", "x", parseYaml);
        if (edit.kind !== "changed" || readNote(text, parseYaml).bodyLine === 1) return;
        expect(removeProperty(edit.text, "brand new", parseYaml)).toEqual({ kind: "changed", text });
      }),
      RUNS,
    );
  });
});

describe("interaction log", () => {
  test("an entry that is written is read back", () => {
    fc.assert(
      fc.property(interaction, (entry) => {
        fc.pre(!spellsAnEscape(entry.text));
        const note = `## Interactions\n${formatEntry(entry, entry.day)}\n\n## Notes\n- 2026-01-01 call\n`;
        const [read, ...more] = readInteractions(note, STYLE);
        expect(more).toEqual([]);
        const text = asRead(entry.text);
        // What is not marked may be told by the words.
        expect(read).toMatchObject({ day: entry.day, ...inWords({ ...entry, text }), text, line: 2 });
      }),
      RUNS,
    );
  });

  test("appending puts one stretch in and adds one entry to those that are read", () => {
    fc.assert(
      fc.property(noteText, interaction, (text, entry) => {
        const edit = appendInteraction(text, { ...entry, dayText: `[[${entry.day}]]` }, STYLE);
        if (edit.kind === "refused") return;
        const after = textAfter(text, edit);
        expect(isInsertion(text, after)).toBe(true);
        const before = readInteractions(text, STYLE);
        expect(readInteractions(after, STYLE)).toHaveLength(before.length + 1);
      }),
      RUNS,
    );
  });

  test("a note that ends without a line ending still does", () => {
    fc.assert(
      fc.property(noteText, interaction, (text, entry) => {
        if (text.replace("\uFEFF", "") === "" || /[\r\n]$/.test(text)) return;
        const edit = appendInteraction(text, { ...entry, dayText: entry.day }, STYLE);
        expect(textAfter(text, edit)).not.toMatch(/[\r\n]$/);
      }),
      RUNS,
    );
  });

  test("a new log uses no line ending that the note does not have", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("# a", "b", "", "- c"), { maxLength: 5 }),
        interaction,
        (lines, entry) => {
          const text = lines.map((line) => `${line}\r\n`).join("");
          const after = textAfter(text, appendInteraction(text, { ...entry, dayText: entry.day }, STYLE));
          if (text !== "") expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        },
      ),
      RUNS,
    );
  });
});

describe("promises and contacts in the text", () => {
  const bodyOf = (text: string): BodyFacts =>
    readBody(text, [], { style: STYLE, checklistHeading: "Reconnect", parseYaml: null });

  test("stand on lines of the note, in their order, and neither in properties nor in quotes", () => {
    fc.assert(
      fc.property(noteText, (text) => {
        const { commitments, contacts } = bodyOf(text);
        const lines = splitLines(text).map((line) => line.text);
        for (const found of [commitments, contacts]) {
          const places = found.map(({ line }) => line ?? 0);
          expect(places).toEqual(places.toSorted((one, other) => one - other));
          for (const place of places) {
            expect(place).toBeGreaterThanOrEqual(readNote(text, () => ({})).bodyLine);
            expect(lines[place - 1]).toMatch(/^[^>]*\S/);
          }
        }
      }),
      RUNS,
    );
  });

  test("a promise that is written as a task is read back, and gone once it is ticked", () => {
    const words = fc.constantFrom(
      "send the deck",
      "the book (2nd edition)",
      "call Bo: ask twice",
      "2 chairs",
    );
    fc.assert(
      fc.property(noteText, words, fc.option(someDay), fc.boolean(), (text, promised, due, isSigned) => {
        fc.pre(!hasOpenBlock(text));
        const by = due === null ? "" : isSigned ? ` 📅 ${due}` : ` by ${due}`;
        // A second title would make another note of it: bullets below the first one are no log any more.
        const withTask = (box: string): string => `${text}\n\n## Ana\n- [${box}] ${promised}${by}\n`;
        const before = bodyOf(text).commitments;
        const after = bodyOf(withTask(" ")).commitments;
        expect(after.slice(0, -1)).toEqual(before);
        expect(after.at(-1)).toMatchObject({ text: promised, due, direction: "mine", source: "task" });
        expect(bodyOf(withTask("x")).commitments).toEqual(before);
      }),
      RUNS,
    );
  });

  test("logging an interaction adds no promise and no contact beside the log", () => {
    fc.assert(
      fc.property(noteText, interaction, (text, entry) => {
        const edit = appendInteraction(text, { ...entry, dayText: `[[${entry.day}]]` }, STYLE);
        if (edit.kind !== "changed") return;
        const [before, after] = [bodyOf(text), bodyOf(edit.text)];
        expect(after.commitments.map(({ text: words }) => words)).toEqual(
          before.commitments.map(({ text: words }) => words),
        );
        expect(after.contacts.map(({ day: on }) => on)).toEqual(before.contacts.map(({ day: on }) => on));
      }),
      RUNS,
    );
  });
});

describe("record", () => {
  test("one edit writes the entry, and moves the day forward or leaves it", () => {
    fc.assert(
      fc.property(noteText, interaction, (text, entry) => {
        const edit = recordInteraction(text, entry, context);
        expect(edit.kind).not.toBe("unchanged");
        if (edit.kind !== "changed") return;
        expect(readInteractions(edit.text, STYLE)).toHaveLength(readInteractions(text, STYLE).length + 1);
        const last = (note: string): string =>
          String(context.fields.read(readNote(note, parseYaml).properties).get("last-contact")?.value);
        const [before, after] = [last(text), last(edit.text)];
        if (after !== before) expect(after).toContain(entry.day);
      }),
      RUNS,
    );
  });

  test("waking takes a snooze back, and twice is once", () => {
    fc.assert(
      fc.property(noteText, someDay, (text, until) => {
        const snoozed = snoozePerson(text, until, context);
        if (snoozed.kind === "refused") return;
        const after = textAfter(text, snoozed);
        expect(snoozePerson(after, until, context)).toEqual({ kind: "unchanged" });
        const woken = wakePerson(after, context);
        // Without the property, an indented comment below it could become part of the block text above it.
        if (woken.kind === "refused") return;
        expect(woken.kind).toBe("changed");
        expect(wakePerson(textAfter(after, woken), context)).toEqual({ kind: "unchanged" });
      }),
      RUNS,
    );
  });
});

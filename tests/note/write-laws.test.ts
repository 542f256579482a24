import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/domain/commitment";
import { addDays, type Day } from "../../src/domain/day";
import type { Edit } from "../../src/note/text/edit";
import { readInteractions } from "../../src/note/log/interaction-log";
import { addMilestone, celebrateMilestone } from "../../src/note/people/milestone-write";
import { addPromise, type PromiseForm } from "../../src/note/promises/promise-add";
import { closePromise, movePromise } from "../../src/note/promises/promise-edit";
import { promisesOf } from "../../src/note/promises/promise-places";
import { allCommitments } from "../../src/note/promises/same-commitment";
import { readNote } from "../../src/note/front-matter/read-note";
import { keepPromise, recordContact } from "../../src/note/log/record-contact";
import { textAfter } from "./edit-parts";
import { lineDifference } from "./line-difference";
import { anyText } from "./note-texts";
import { parseYaml } from "./parse-yaml";
import { STYLE } from "./style";
import { context, note, PATIENT, removedLines, RUNS, valueOf } from "./write-law-parts";

const someDay: fc.Arbitrary<Day> = fc
  .integer({ min: -400, max: 400 })
  .map((count) => addDays(context.today, count));

const PROPERTY: PromiseForm = { kind: "property" };
const form = fc.constantFrom<PromiseForm>(PROPERTY, {
  kind: "task",
  headings: { mine: "Promises", theirs: "Waiting for" },
});

const promise = fc.record({
  text: fc.oneof(fc.constantFrom("send the deck", "a: b", "2 chairs", "call by Monday (twice)"), anyText),
  direction: fc.constantFrom("mine" as const, "theirs" as const),
  due: fc.option(someDay),
});

const wordings = (text: string): string[] =>
  promisesOf(text, context)
    .map(({ text: words, direction, due }) => JSON.stringify([words, direction, due]))
    .sort();

/** True where a note has a promise that counts as the same one, whatever its case, its punctuation and its day. */
function hasAlready(
  text: string,
  { text: words, direction }: Pick<Commitment, "text" | "direction">,
): boolean {
  const wanted = { text: words.trim(), direction, due: null, source: "property", line: null } as const;
  return promisesOf(text, context).some((each) => allCommitments([wanted], [each]).length === 1);
}

/** The line of the property, or the last one in brackets, which gets a comma. */
const COMMITMENT_KEY = /^(?:\s*["']?(?:commitments|promises|i.owe|waiting.(?:for|on)|they.owe)| {2}k$)/im;
const TASK_OR_BULLET = /^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]|$)/;

describe("promises", PATIENT, () => {
  test("adding one puts lines in, is read back, and is done once", () => {
    fc.assert(
      fc.property(note, promise, form, (text, wanted, where) => {
        const edit = addPromise(text, { promise: wanted, form: where }, context);
        if (edit.kind !== "changed") return;
        // The same words without a day are the same promise, which is given one by this and stays one.
        if (hasAlready(text, wanted)) return;
        const before = wordings(text);
        const after = wordings(edit.text);
        expect(after).toHaveLength(before.length + 1);
        for (const each of before) expect(after).toContain(each);
        for (const line of removedLines(text, edit)) expect(line).toMatch(COMMITMENT_KEY);
        expect(addPromise(edit.text, { promise: wanted, form: where }, context)).toEqual({
          kind: "unchanged",
        });
      }),
      RUNS,
    );
  });

  test("dropping what was just added leaves the promises as they were", () => {
    fc.assert(
      fc.property(note, promise, form, someDay, (text, wanted, where, on) => {
        const added = addPromise(text, { promise: wanted, form: where }, context);
        if (added.kind !== "changed") return;
        // A task of the same words is closed with it.
        if (hasAlready(text, wanted)) return;
        const before = wordings(text);
        const fresh = promisesOf(added.text, context).find(
          (each) => !before.includes(JSON.stringify([each.text, each.direction, each.due])),
        );
        if (fresh === undefined) return;
        const end = { kind: "dropped", on } as const;
        const dropped = closePromise(added.text, { promise: fresh, end }, context);
        if (dropped.kind === "refused") return;
        expect(wordings(textAfter(added.text, dropped))).toEqual(before);
        expect(readInteractions(textAfter(added.text, dropped), STYLE)).toEqual(
          readInteractions(added.text, STYLE).map((entry) =>
            expect.objectContaining({ ...entry, line: expect.anything() }),
          ),
        );
      }),
      RUNS,
    );
  });

  /** Every promise of the note, ended or moved: only its own lines change. */
  function ofEach(
    act: (text: string, promised: Commitment, on: Day) => Edit,
    check: (text: string, promised: Commitment, edit: Edit, on: Day) => void,
  ): void {
    fc.assert(
      fc.property(note, someDay, (text, on) => {
        for (const promised of promisesOf(text, context)) {
          const edit = act(text, promised, on);
          if (edit.kind === "changed") check(text, promised, edit, on);
          else expect(edit.kind === "refused" ? edit.refusal.code : "same day").not.toBe("promise-gone");
        }
      }),
      RUNS,
    );
  }

  test("ending one changes its own line, and all others are still there", () => {
    ofEach(
      (text, promised, on) => closePromise(text, { promise: promised, end: { kind: "kept", on } }, context),
      (text, promised, edit) => {
        const gone = wordings(text);
        gone.splice(gone.indexOf(JSON.stringify([promised.text, promised.direction, promised.due])), 1);
        expect(wordings(textAfter(text, edit))).toEqual(gone);
        for (const line of removedLines(text, edit)) expect(line).toMatch(/^\s+\w|[-:,[]/);
        if (promised.source !== "task") return;
        const { removed, added } = lineDifference(text, textAfter(text, edit));
        expect([removed.length, added.length]).toEqual([1, 1]);
        expect(removed[0]).toMatch(TASK_OR_BULLET);
        expect(readNote(textAfter(text, edit), parseYaml).yaml).toBe(readNote(text, parseYaml).yaml);
      },
    );
  });

  test("moving one changes its day and nothing else of it", () => {
    ofEach(
      (text, promised, on) => movePromise(text, { promise: promised, to: on }, context),
      (text, promised, edit, on) => {
        const moved = wordings(text);
        const at = moved.indexOf(JSON.stringify([promised.text, promised.direction, promised.due]));
        moved[at] = JSON.stringify([promised.text, promised.direction, on]);
        expect(wordings(textAfter(text, edit))).toEqual(moved.sort());
        const { removed, added } = lineDifference(text, textAfter(text, edit));
        if (promised.due === null || added.length !== removed.length) return;
        const withoutDay = (line: string): string =>
          line.replace(/\d{4}[-/]?\d{2}[-/]?\d{2}|\|[^\]]*|["']/g, "");
        expect(added.map(withoutDay)).toEqual(removed.map(withoutDay));
        expect(
          movePromise(textAfter(text, edit), { promise: { ...promised, due: on }, to: on }, context),
        ).toEqual({
          kind: "unchanged",
        });
      },
    );
  });

  test("keeping one logs it once and says so with the day it was promised by", () => {
    ofEach(
      (text, promised, on) => keepPromise(text, promised, on, context),
      (text, promised, edit, on) => {
        const after = readInteractions(textAfter(text, edit), STYLE);
        expect(after).toHaveLength(readInteractions(text, STYLE).length + 1);
        const logged = after.filter(
          (entry) => entry.day === on && entry.text.includes(promised.text.slice(0, 5)),
        );
        expect(logged.length).toBeGreaterThan(0);
        if (promised.due !== null)
          expect(logged.some(({ text: words }) => words.includes(`(promised by ${promised.due})`))).toBe(
            true,
          );
      },
    );
  });
});

describe("contacts and milestones", PATIENT, () => {
  test("a contact with all that goes with it is one edit, in which everything is read back", () => {
    fc.assert(
      fc.property(note, someDay, anyText, fc.integer({ min: 1, max: 90 }), (text, on, topic, ahead) => {
        const kept = promisesOf(text, context).slice(0, 2);
        const nextContact = addDays(on, ahead);
        const contact = { day: on, channel: "call", direction: "to", text: "a", tags: ["help"] } as const;
        const edit = recordContact(text, { ...contact, kept, nextContact, askAbout: topic }, context);
        if (edit.kind !== "changed") return;
        const interactions = readInteractions(edit.text, STYLE);
        expect(interactions).toHaveLength(readInteractions(text, STYLE).length + 1 + kept.length);
        expect(interactions.filter(({ tags }) => tags.includes("help"))).toHaveLength(1);
        expect(valueOf(edit.text, "next-contact")).toBe(nextContact);
        expect(promisesOf(edit.text, context)).toHaveLength(promisesOf(text, context).length - kept.length);
        const words = topic.replace(/\s+/g, " ").trim();
        if (words !== "") expect(valueOf(edit.text, "ask-about")).toContain(words);
      }),
      RUNS,
    );
  });

  test("a milestone is added once and celebrated once a day", () => {
    fc.assert(
      fc.property(note, anyText, someDay, fc.boolean(), (text, words, on, isYearly) => {
        const milestone = { kind: "other", text: words, day: on, isYearly } as const;
        const edit = addMilestone(text, milestone, context);
        const after = textAfter(text, edit);
        if (edit.kind === "changed") {
          expect(addMilestone(after, milestone, context)).toEqual({ kind: "unchanged" });
          expect(removedLines(text, edit)).toEqual([]);
        }
        const celebration = { on, text: "Well done", tag: "congrats" };
        const celebrated = celebrateMilestone(after, celebration, context);
        if (celebrated.kind !== "changed") return;
        expect(celebrateMilestone(celebrated.text, celebration, context)).toEqual({ kind: "unchanged" });
      }),
      RUNS,
    );
  });
});

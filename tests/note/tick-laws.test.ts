import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/domain/commitment";
import { addDays } from "../../src/domain/day";
import { logTick, placeOf, type Tick } from "../../src/note/checklist/log-tick";
import { takeBackTick } from "../../src/note/checklist/take-back";
import { keyOfId, lineKey, tickId } from "../../src/note/checklist/tick-id";
import { readInteractions } from "../../src/note/log/interaction-log";
import { addPromise } from "../../src/note/promises/promise-add";
import { promisesOf } from "../../src/note/promises/promise-places";
import type { Edit } from "../../src/note/text/edit";
import { anyText, noteText, propertyNote } from "./note-texts";
import { CONTEXT, TODAY } from "./tick-context";
import { STYLE } from "./style";

const RUNS = { numRuns: 150 };
const PATIENT = { timeout: 60_000 };

const note = fc.oneof(noteText, propertyNote);
const someDay = fc.integer({ min: -60, max: 0 }).map((count) => addDays(TODAY, count));
const words = fc.oneof(fc.constantFrom("", "had coffee", "→ sent it", "%% not closed", "a | b"), anyText);

const tick: fc.Arbitrary<Tick> = fc
  .record({
    day: someDay,
    kind: fc.constantFrom("contact", "milestone"),
    text: words,
    channel: fc.constantFrom(null, "call"),
    direction: fc.constantFrom(null, "to" as const, "from" as const),
  })
  .map(({ day, kind, ...entry }) => ({
    id: tickId(lineKey({ day, kind, words: "" }, "People/Ana.md"), entry.text),
    entry: { day, ...entry },
    kept: null,
  }));

function after(text: string, edit: Edit): string {
  return edit.kind === "changed" ? edit.text : text;
}

const place = placeOf;

/** The tick of a promise that a note has. */
function keptTick(promise: Commitment, { entry }: Tick): Tick {
  const key = lineKey({ day: entry.day, kind: "promise", words: promise.text }, "People/Ana.md");
  return { id: tickId(key, entry.text), entry, kept: { own: promise, elsewhere: [] } };
}

describe("a tick", PATIENT, () => {
  test("is logged once, however often it is settled", () => {
    fc.assert(
      fc.property(note, tick, (text, each) => {
        const once = logTick(text, each, CONTEXT);
        if (once.kind !== "changed") return;
        expect(logTick(once.text, each, CONTEXT)).toEqual({ kind: "unchanged" });
        expect(readInteractions(once.text, STYLE)).toHaveLength(readInteractions(text, STYLE).length + 1);
      }),
      RUNS,
    );
  });

  test("that is taken back leaves the note byte for byte as it was", () => {
    fc.assert(
      fc.property(note, tick, (text, each) => {
        const logged = logTick(text, each, CONTEXT);
        if (logged.kind !== "changed") return;
        expect(takeBackTick(logged.text, place(each), CONTEXT)).toEqual({ kind: "changed", text });
      }),
      RUNS,
    );
  });

  test("of a promise that is taken back does so as well", () => {
    const form = fc.constantFrom<Parameters<typeof addPromise>[1]["form"]>(
      { kind: "property" },
      { kind: "task", headings: { mine: "Promises", theirs: "Waiting for" } },
    );
    const promised = fc.record({ text: fc.constantFrom("send it", "the book: 2"), due: fc.option(someDay) });
    fc.assert(
      fc.property(note, tick, fc.option(fc.tuple(promised, form)), fc.nat(), (start, each, wanted, which) => {
        const added =
          wanted === null
            ? start
            : after(
                start,
                addPromise(start, { promise: { ...wanted[0], direction: "mine" }, form: wanted[1] }, CONTEXT),
              );
        const all = promisesOf(added, CONTEXT);
        const promise = all[which % Math.max(1, all.length)];
        if (promise === undefined) return;
        const kept = keptTick(promise, each);
        const logged = logTick(added, kept, CONTEXT);
        if (logged.kind !== "changed") return;
        expect(takeBackTick(logged.text, place(kept), CONTEXT)).toEqual({ kind: "changed", text: added });
      }),
      RUNS,
    );
  });

  test("of several, in whatever order they are taken back, nothing stays of any", () => {
    const several = fc.uniqueArray(tick, { minLength: 2, maxLength: 4, selector: ({ id }) => keyOfId(id) });
    fc.assert(
      fc.property(note, several, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (text, all, order) => {
        let current = text;
        const logged: Tick[] = [];
        for (const each of all) {
          const edit = logTick(current, each, CONTEXT);
          if (edit.kind !== "changed") return;
          current = edit.text;
          logged.push(each);
        }
        for (const at of order) {
          const [each] = logged.splice(at % Math.max(1, logged.length), 1);
          if (each === undefined) break;
          current = after(current, takeBackTick(current, place(each), CONTEXT));
        }
        expect(current).toBe(text);
      }),
      RUNS,
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Commitment } from "../../src/domain/commitment";
import { stillOpen, type NotePromises } from "../../src/domain/ended-promise";
import { day } from "./days";

function promised(text: string, from: string, due: string | null): Commitment {
  return {
    text,
    direction: "mine",
    due: due === null ? null : day(due),
    source: "task",
    line: 1,
    from,
  };
}

/** A note of that day of November, whose promises are written as `call`, `call!` once ended, `call@20` when due. */
function note(date: number | null, ...tasks: readonly string[]): NotePromises {
  const read = (marked: boolean): Commitment[] =>
    tasks
      .filter((task) => task.endsWith("!") === marked)
      .map((task) => {
        const [text = "", due] = task.replace("!", "").split("@");
        return promised(text, `${date ?? "Plan"}.md`, due === undefined ? null : `2026-11-${due}`);
      });
  return { day: date === null ? null : day(`2026-11-${date}`), open: read(false), ended: read(true) };
}

test.each<[string, readonly NotePromises[], readonly string[]]>([
  ["ended with a later copy", [note(10, "call"), note(11, "call"), note(12, "Call!")], []],
  ["promised anew", [note(10, "call"), note(11, "call!"), note(12, "call")], ["12.md"]],
  ["beside its copy", [note(10, "call", "call!")], ["10.md"]],
  ["without a day", [note(null, "call"), note(12, "call!")], ["Plan.md"]],
  ["ended without a day", [note(10, "call"), note(null, "call!")], ["10.md"]],
  ["twice there, and ended once", [note(10, "call", "call"), note(12, "call!")], ["10.md"]],
  ["twice there, and ended twice", [note(10, "call", "call"), note(11, "call!"), note(12, "call!")], []],
  ["due then", [note(10, "call@20"), note(12, "call@20!")], []],
  ["due on another day", [note(10, "call@20"), note(12, "call@21!")], ["10.md"]],
  ["another", [note(10, "call"), note(12, "write!")], ["10.md"]],
])("what is %s", (_, notes, open) => {
  expect(stillOpen(notes).map(({ from }) => from)).toEqual(open);
});

const notes = fc.array(
  fc
    .tuple(
      fc.option(fc.integer({ min: 10, max: 14 })),
      fc.array(fc.constantFrom("call", "call!", "call@20", "call@20!", "write", "write!"), { maxLength: 4 }),
    )
    .map(([date, tasks]) => note(date, ...tasks)),
  { maxLength: 6 },
);

test("nothing is made up, and nothing is lost that no note of a later day has ended", () => {
  fc.assert(
    fc.property(notes, (all) => {
      const open = new Set(stillOpen(all));
      const endings = all.flatMap(({ day: on, ended }) => ended.map(({ text }) => ({ on, text })));
      for (const promise of open) expect(all.some((each) => each.open.includes(promise))).toBe(true);
      for (const { day: on, open: promises } of all) {
        for (const promise of promises) {
          const mayHaveEnded = endings.some(
            (ending) => ending.on !== null && on !== null && ending.on > on && ending.text === promise.text,
          );
          if (!mayHaveEnded) expect(open.has(promise)).toBe(true);
        }
      }
    }),
  );
});

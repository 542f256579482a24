import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/domain/commitment";
import { addDays, parseDay, type Day } from "../../src/domain/day";
import type { DayLinks } from "../../src/note/body/named-day-link";
import { movePromise } from "../../src/note/promises/promise-edit";
import { promisesInText, promisesOf, type PromiseContext } from "../../src/note/promises/promise-places";
import { PROMISE_CONTEXT } from "./contexts";
import { day } from "./style";

const TO = day("2026-12-01");

/** A vault whose daily notes are called 05.11.2026 and stand in `Daily`. */
const GERMAN: DayLinks = {
  ofLink: (linkpath) => {
    const [, date, month, year] = /^(?:Daily\/)?(\d\d)\.(\d\d)\.(\d{4})$/.exec(linkpath) ?? [];
    return parseDay(`${year}-${month}-${date}`);
  },
  linkTo: (to, like) =>
    `${like.startsWith("Daily/") ? "Daily/" : ""}${to.slice(8)}.${to.slice(5, 7)}.${to.slice(0, 4)}`,
};
const CONTEXT: PromiseContext = { ...PROMISE_CONTEXT, dayLinks: GERMAN };
/** One that names its days so that not every other day has a name. */
const WITHOUT_NAMES: PromiseContext = { ...CONTEXT, dayLinks: { ...GERMAN, linkTo: () => null } };

function promiseIn(text: string, context: PromiseContext): Commitment {
  const [promise] = promisesInText(text, context, true);
  if (promise === undefined) throw new Error(`There is no promise in ${text}`);
  return promise;
}

const line = (words: string): string => `a\r\n- [ ] ${words} ^b\r\n- [ ] milk [[05.11.2026]]\r\n`;

describe("a link to the day of a promise", () => {
  test.each([
    ["call her [[2026-11-05]]", "call her [[2026-12-01]]"],
    ["call her [[05.11.2026]]", "call her [[01.12.2026]]"],
    ["call her [[Daily/05.11.2026]].", "call her [[Daily/01.12.2026]]."],
    ["call her by [[05.11.2026]]", "call her by [[01.12.2026]]"],
    ["call her (by [[ 05.11.2026 ]])", "call her (by [[01.12.2026]])"],
    ["call her 📅 [[05.11.2026]] ➕ 2026-11-05", "call her 📅 [[01.12.2026]] ➕ 2026-11-05"],
    ["call her [due:: [[05.11.2026]]]", "call her [due:: [[01.12.2026]]]"],
    ["[[05.11.2026]] call her", "[[01.12.2026]] call her"],
    ["see [[05.11.2026]] with her by [[05.11.2026]]", "see [[05.11.2026]] with her by [[01.12.2026]]"],
    // What the link was called says the old day in words, or may do so.
    ["call her by [[Daily/2026-11-05|the 5th]]", "call her by [[Daily/2026-12-01]]"],
    ["call her by [[05.11.2026|the 5th]]", "call her by [[01.12.2026]]"],
    ["call her by [[05.11.2026|2026-11-05]]", "call her by [[01.12.2026]]"],
    ["call her by [[05.11.2026#Calls]]", "call her by [[01.12.2026]]"],
    // An unambiguous name is read without the vault's format, and is a daily note's all the same.
    ["call her by [[25.11.2026]]", "call her by [[01.12.2026]]"],
    // Not the vault's own form.
    ["call her by [[Old/25.11.2026]]", "call her by [[Old/2026-12-01]]"],
  ])("is moved in its own form: %j", (before, after) => {
    const promise = promiseIn(line(before), CONTEXT);
    expect(movePromise(line(before), { promise, to: TO }, CONTEXT)).toEqual({
      kind: "changed",
      text: line(after),
    });
  });

  test.each(["call her [[05.11.2026|the 5th]]", "call her [the 5th](Daily/05.11.2026.md)"])(
    "is no day until which in %j, which therefore is given one",
    (words) => {
      const promise = promiseIn(line(words), CONTEXT);
      expect(promise.due).toBeNull();
      expect(movePromise(line(words), { promise, to: TO }, CONTEXT)).toEqual({
        kind: "changed",
        text: line(`${words} 📅 2026-12-01`),
      });
    },
  );

  test("is left where the vault has no name for the new day", () => {
    const promise = promiseIn(line("call her [[05.11.2026]]"), WITHOUT_NAMES);
    expect(movePromise(line("call her [[05.11.2026]]"), { promise, to: TO }, WITHOUT_NAMES)).toEqual({
      kind: "refused",
      refusal: { code: "not-provable", line: 2, found: "call her" },
    });
  });

  test("is moved in a task of another note", () => {
    const task = "- [ ] write to [[Ana]] by [[05.11.2026]]\r\n";
    const [promise] = promisesInText(task, CONTEXT, false);
    const elsewhere = { ...promise, from: "Plan.md" } as Commitment;
    expect(movePromise(task, { promise: elsewhere, to: TO }, CONTEXT)).toMatchObject({
      text: task.replace("05.11", "01.12"),
    });
  });

  test.each([
    // A property is read without the vault's names, so one that can be either of two days is none there.
    ["unset", "call her by [[25.11.2026]]", "call her by [[2026-12-01]]"],
    ["day-month-year", "call her by [[25.11.2026]]", "call her by [[01.12.2026]]"],
    ["day-month-year", "call her by [[Daily/05.11.2026]]", "call her by [[Daily/01.12.2026]]"],
  ] as const)("is moved in a property as it is read there (%s): %j", (dateOrder, before, after) => {
    const context = { ...CONTEXT, dateOrder };
    const note = (text: string): string => `---\r\ncommitments: ["${text}"]\r\n---\r\n`;
    const [promise] = promisesOf(note(before), context);
    expect(promise?.text).toBe("call her");
    expect(movePromise(note(before), { promise: promise as Commitment, to: TO }, context)).toMatchObject({
      text: note(after),
    });
  });

  test("says the new day and changes no other byte, whatever the day", () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count): Day => addDays(day("2024-01-01"), count));
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom("\n", "\r\n"),
        fc.constantFrom("", "Daily/"),
        (from, to, end, folder) => {
          fc.pre(from !== to);
          const note = (of: Day): string =>
            `x${end}- [ ] call her [[${GERMAN.linkTo(of, folder)}]] ^b${end}- [ ] milk${end}`;
          const promise = promiseIn(note(from), CONTEXT);
          expect(promise.due).toBe(from);
          expect(movePromise(note(from), { promise, to }, CONTEXT)).toEqual({
            kind: "changed",
            text: note(to),
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { addDays } from "../../src/domain/day";
import { DEFAULT_WINDOWS, horizon } from "../../src/domain/horizon";
import type { Person, PersonFacts } from "../../src/domain/person";
import { ShortList } from "../../src/domain/short-list";
import { silences, tellingSilence } from "../../src/domain/silences";
import { day } from "./days";
import { inTouchBefore } from "./histories";
import { contactOn, promise, someone } from "./people";

const TODAY = day("2026-11-22");

/** Somebody who was in touch so many days ago. */
function inTouch(ages: readonly number[], facts: Partial<PersonFacts> = {}): Person {
  const { interactions } = inTouchBefore(TODAY, ages);
  return someone({ interactions, ...facts });
}

describe("the silence of somebody", () => {
  test.each<[string, Person, { days: number; gap: number | null } | null]>([
    ["without any contact on record", someone(), null],
    ["of less than four weeks", inTouch([27]), null],
    ["of four weeks", inTouch([28]), { days: 28, gap: null }],
    ["whose property says so", someone({ lastContact: contactOn("2026-01-01") }), { days: 325, gap: null }],
    ["that is longer than usual", inTouch([240, 282, 324]), { days: 240, gap: 42 }],
    ["that is usual", inTouch([90, 180, 270]), null],
    ["after days that are one occasion", inTouch([240, 241, 242]), { days: 240, gap: null }],
    ["after two talks", inTouch([240, 282]), { days: 240, gap: null }],
  ])("%s", (_, person, expected) => {
    const found = tellingSilence(person, TODAY);
    expect(found && { days: found.days, gap: found.gap }).toEqual(expected);
  });

  test.each<[string, Partial<PersonFacts>]>([
    ["is decided about", { cadenceFrom: "note" }],
    ["has a day planned", { nextContact: addDays(TODAY, 90) }],
    ["is paused", { status: "paused" }],
    ["is let go", { status: "let-go" }],
    ["is snoozed", { snoozeUntil: addDays(TODAY, 1) }],
  ])("is none where the person %s", (_, facts) => {
    expect(tellingSilence(inTouch([240], facts), TODAY)).toBeNull();
  });
});

describe("the list of silences", () => {
  const rules = silences(horizon(TODAY, DEFAULT_WINDOWS));
  const shown = (...people: readonly Person[]): string[] =>
    new ShortList(rules, people).shown().map(({ person }) => person.name);

  test("goes by what is usual, then by length, and what is long ago comes last", () => {
    expect(
      shown(
        inTouch([700], { name: "long, no rhythm" }),
        inTouch([2000, 2007, 2014, 2030], { name: "another time, weekly" }),
        inTouch([731], { name: "another time" }),
        inTouch([120, 180, 240], { name: "two gaps" }),
        inTouch([90, 104, 118, 132], { name: "six gaps" }),
        inTouch([40], { name: "short, no rhythm" }),
      ),
    ).toEqual([
      "six gaps",
      "two gaps",
      "long, no rhythm",
      "short, no rhythm",
      "another time, weekly",
      "another time",
    ]);
  });

  test("leaves out who is listed for a reason", () => {
    expect(shown(inTouch([240], { commitments: [promise("mine", "2026-11-22")] }))).toEqual([]);
    expect(shown(inTouch([240], { commitments: [promise("mine", null)] }))).toEqual(["Ana Diaz"]);
  });

  test("shows twelve at most", () => {
    const many = Array.from({ length: 40 }, (_, index) => inTouch([100 + index], { path: `${index}.md` }));
    expect(shown(...many)).toHaveLength(12);
  });
});

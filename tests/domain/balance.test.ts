import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balance, onlyAsked, type Balance } from "../../src/domain/balance";
import { addDays } from "../../src/domain/day";
import type { Direction, Interaction } from "../../src/domain/interaction";
import { day } from "./days";
import { entryOn, someone } from "./people";

const TODAY = day("2026-11-22");

function entry(age: number, direction: Direction | null, ...tags: string[]): Interaction {
  return entryOn(addDays(TODAY, -age), { direction, tags });
}

describe("how it has been lately", () => {
  test.each<[string, Interaction[], Balance | null]>([
    ["nothing is said", [], null],
    ["entries without a purpose", [entry(3, "to"), entry(3, "from", "congrats")], null],
    ["I gave", [entry(3, "to", "help")], "from-me"],
    ["they gave", [entry(3, "from", "intro")], "from-them"],
    ["both gave", [entry(3, "to", "shared"), entry(90, "from", "gift")], "both-ways"],
    ["together", [entry(3, "both", "help")], "both-ways"],
    ["I asked and they helped", [entry(9, "to", "ask"), entry(3, "from", "help")], "from-them"],
    ["I asked", [entry(9, "to", "ask")], null],
    ["I asked for feedback, which is not to give it", [entry(9, "to", "ask", "feedback")], null],
    ["they asked for feedback", [entry(9, "from", "feedback", "ask"), entry(3, "to", "feedback")], "from-me"],
    ["nothing for half a year", [entry(181, "to", "help")], "idle"],
    ["nothing but asks, all long ago", [entry(181, "to", "ask")], null],
    ["the last day of it", [entry(180, "to", "help")], "from-me"],
    ["what is planned", [entry(-3, "to", "help")], null],
  ])("%s", (_, interactions, expected) => {
    expect(balance(someone({ interactions }), TODAY)).toBe(expected);
  });
});

describe("the last three times were all to ask", () => {
  const ask = (age: number): Interaction => entry(age, "to", "ask");

  test.each<[string, Interaction[], boolean]>([
    ["two asks", [ask(1), ask(9)], false],
    ["three", [ask(1), ask(9), ask(20)], true],
    ["three and a word between", [ask(1), entry(5, "to"), ask(9), ask(20)], false],
    ["three and a word before", [ask(1), ask(9), ask(20), entry(30, "to", "shared")], true],
    ["three and an answer", [ask(1), entry(1, "from", "help"), ask(9), ask(20)], true],
    ["a gift on the day of the last", [ask(1), entry(1, "to", "gift"), ask(9), ask(20)], false],
    ["asks of theirs", [1, 9, 20].map((age) => entry(age, "from", "ask")), false],
    ["an ask that came to nothing", [{ ...ask(1), calledOff: true }, ask(9), ask(20)], false],
    ["asks that are planned", [ask(-1), ask(9), ask(20)], false],
  ])("%s: %s", (_, interactions, expected) => {
    expect(onlyAsked(someone({ interactions }), TODAY)).toBe(expected);
  });
});

const LOGS = fc.array(
  fc
    .tuple(
      fc.integer({ min: -5, max: 250 }),
      fc.constantFrom<Direction>("to", "from", "both"),
      fc.subarray(["ask", "help", "shared"]),
    )
    .map(([age, direction, tags]) => entry(age, direction, ...tags)),
  { maxLength: 10 },
);

test("the order of entries makes no difference", () => {
  const twice = LOGS.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
  );
  fc.assert(
    fc.property(twice, ([log, other]) => {
      const [one, two] = [log, other].map((interactions) => someone({ interactions }));
      if (one === undefined || two === undefined) return;
      expect(balance(two, TODAY)).toBe(balance(one, TODAY));
      expect(onlyAsked(two, TODAY)).toBe(onlyAsked(one, TODAY));
    }),
  );
});

test("an entry of theirs that says nothing of giving changes nothing", () => {
  fc.assert(
    fc.property(LOGS, fc.integer({ min: -5, max: 250 }), (log, age) => {
      const [one, two] = [log, [...log, entry(age, "from", "congrats", "boats")]].map((interactions) =>
        someone({ interactions }),
      );
      if (one === undefined || two === undefined) return;
      expect(balance(two, TODAY)).toBe(balance(one, TODAY));
      expect(onlyAsked(two, TODAY)).toBe(onlyAsked(one, TODAY));
    }),
  );
});

test("a word of mine that asks for nothing settles the hint, whatever was before", () => {
  fc.assert(
    fc.property(LOGS, (log) => {
      expect(onlyAsked(someone({ interactions: [...log, entry(0, "to")] }), TODAY)).toBe(false);
    }),
  );
});

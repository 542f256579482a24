import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ValueKey } from "../../src/domain/filter";
import { completed, completionAt, type Vocabulary } from "../../src/domain/filter-completion";
import { parseFilter } from "../../src/domain/filter-grammar";

const VALUES: Readonly<Partial<Record<ValueKey, readonly string[]>>> = {
  circle: ["close", "inner", "Close to home"],
  place: ["Lisbon, Portugal", "Porto", 'The "Old" Town'],
  rel: ["mentor", "former mentor"],
  tag: ["friend", "friend/sailing", "work"],
};

const vocabulary: Vocabulary = (key) => (VALUES[key] ?? []).map((value, at) => ({ value, people: 9 - at }));

/** What is offered where the bar stands in the filter. */
function offers(marked: string): string[] {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  return completionAt(text, caret, vocabulary)?.offers.map((offer) => offer.text) ?? [];
}

/** The filter after the first offer has been taken, with a bar where the caret stands. */
function taken(marked: string): string {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const completion = completionAt(text, caret, vocabulary);
  const [offer] = completion?.offers ?? [];
  if (completion === null || offer === undefined) throw new Error("Nothing is offered");
  const next = completed(text, completion, offer);
  return `${next.text.slice(0, next.caret)}|${next.text.slice(next.caret)}`;
}

describe("offered are", () => {
  test.each([
    ["|", ["is:", "has:", "circle:", "rel:", "@", "company:", "role:", "channel:", "#"]],
    ["circle:|", ["close", "inner", '"Close to home"']],
    ["circle:c|", ["close", '"Close to home"']],
    ["circle:home|", ['"Close to home"']],
    ["circle:inner,|", ["close", '"Close to home"']],
    ["circle:inner,c|,x", ["close", '"Close to home"']],
    ["rel:m|", ["mentor", '"former mentor"']],
    ["relationship:m|", ["mentor", '"former mentor"']],
    ["@|", ['"Lisbon, Portugal"', "Porto", '"The  Old  Town"']],
    ["@port|", ['"Lisbon, Portugal"', "Porto"]],
    ["#sail|", ["friend/sailing"]],
    ["-#w|", ["work"]],
    ["is:s|", ["soon", "snoozed"]],
    ["has:b|", ["birthday", "boundary"]],
    ["is:|", ["due", "overdue", "today", "soon", "never", "fine", "snoozed", "paused"]],
    ["ana circle:i|", ["inner"]],
    ["circle:i| ana", ["inner"]],
    ["cir|", ["circle:"]],
    ["-cir|", ["circle:"]],
    ["loc|", ["place:"]],
  ])("at %j: %j", (marked, expected) => {
    expect(offers(marked)).toEqual(expected);
  });

  test.each([
    "ana|",
    "ci|",
    "circle:close |",
    "circle:zebra|",
    "weather:|",
    '"cir|"',
    "circle:inner|",
    "|ana",
    "company:|",
  ])("at %j nothing", (marked) => {
    expect(offers(marked)).toEqual([]);
  });
});

describe("what is taken", () => {
  test.each([
    ["|", "is:|"],
    ["cir|", "circle:|"],
    ["-cir|", "-circle:|"],
    ["circle:c|", "circle:close |"],
    ["circle: c|", "circle: close |"],
    ["circle:c| ana", "circle:close |ana"],
    ["circle:inner,|", "circle:inner,close |"],
    ["@li|", '@"Lisbon, Portugal" |'],
    ['@"lisbon, p|', '@"Lisbon, Portugal" |'],
    ["#wo|", "#work |"],
    ["ana is:over|", "ana is:overdue |"],
  ])("at %j makes %j", (marked, expected) => {
    expect(taken(marked)).toBe(expected);
  });
});

test("wherever the caret stands in whatever is typed, what is offered can be taken and read", () => {
  const typed = fc.string({ unit: fc.constantFrom(...'abci:#@,-" ', "circle:", "is:", "rel:m") });
  fc.assert(
    fc.property(typed, fc.nat(), (text, at) => {
      const caret = at % (text.length + 1);
      const completion = completionAt(text, caret, vocabulary);
      for (const offer of completion?.offers ?? []) {
        const next = completed(text, completion ?? { from: 0, to: 0, offers: [] }, offer);
        expect(next.caret).toBeLessThanOrEqual(next.text.length);
        expect(next.text).toContain(offer.text);
        const before = parseFilter(text).issues.length;
        if (offer.value !== null) expect(parseFilter(next.text).issues.length).toBeLessThanOrEqual(before);
      }
    }),
  );
});

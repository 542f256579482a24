import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition, FilterIssue, Sought, Term } from "../../src/domain/filter";
import { keySpelled, parseFilter, SPELLINGS } from "../../src/domain/filter-grammar";
import { filters } from "./arbitrary-filters";
import { workTime } from "../work-time";

/** The terms of a filter, each as it would be written by somebody who writes everything out. */
function read(filter: string): string[] {
  return parseFilter(filter).terms.map(written);
}

function written({ condition, isNegated }: Term): string {
  return (isNegated ? "-" : "") + conditionText(condition);
}

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case "words":
      return soughtText(condition.sought);
    case "value":
      return `${condition.key}:${condition.sought.map(soughtText).join(",")}`;
    case "has":
      return `has:${condition.things.join(",")}`;
    case "is":
      return `is:${condition.states.join(",")}`;
  }
}

function soughtText({ text, isWhole }: Sought): string {
  return isWhole ? `"${text}"` : text;
}

describe("a filter is read as its terms", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["   ", []],
    ["ana", ["ana"]],
    ["Ana  DIAZ", ["ana", "diaz"]],
    ["Zoë", ["zoe"]],
    ["Diaz, Ana", ["diaz", "ana"]],
    ['"the move to"', ['"the move to"']],
    ["“the move”", ['"the move"']],
    ["«le pont»", ['"le pont"']],
    ['"not closed yet', ["not closed yet"]],
    ["-ana", ["-ana"]],
    ['-"ana diaz"', ['-"ana diaz"']],
    ["Okonjo-Blake", ["okonjo-blake"]],
    ["#Friend/close", ["tag:friend/close"]],
    ["tag:friend", ["tag:friend"]],
    ["-#work", ["-tag:work"]],
    ["@lisbon", ["place:lisbon"]],
    ['@"New York"', ['place:"new york"']],
    ["location:porto", ["place:porto"]],
    ["circle:close", ["circle:close"]],
    ["Circle:Close", ["circle:close"]],
    ["circle: close", ["circle:close"]],
    ["circle:inner,close", ["circle:inner,close"]],
    ["circle: inner, close", ["circle:inner,close"]],
    ["circle:inner,rel:mentor", ["circle:inner", "rel:mentor"]],
    ["#a,b @c,d", ["tag:a,b", "place:c,d"]],
    ["rel:mentor", ["rel:mentor"]],
    ["relationship:mentor relation:peer", ["rel:mentor", "rel:peer"]],
    ["org:acme company:acme", ["company:acme", "company:acme"]],
    ['company:"Acme, Inc",Beta', ['company:"acme, inc",beta']],
    ["role:lead channel:call", ["role:lead", "channel:call"]],
    ["has:promise", ["has:promise"]],
    ["has:promise,birthday", ["has:promise,birthday"]],
    ["has:p", ["has:promise,phone,profile"]],
    ["has:Birth", ["has:birthday"]],
    ["is:overdue", ["is:overdue"]],
    ["is:due", ["is:due"]],
    ["is:over", ["is:overdue"]],
    ["-is:let-go", ["-is:let-go"]],
    ["a AND b", ["a", "b"]],
    ['"AND"', ['"and"']],
    ["circle:close lisbon -has:cadence", ["circle:close", "lisbon", "-has:cadence"]],
    ["10:30", ["10:30"]],
    ["https://example.org", ["https://example.org"]],
    ['- # @ -- , "', []],
    ["Okonjo-", ["okonjo"]],
    ["is:due circle:", ["is:due"]],
  ])("%j", (filter, terms) => {
    expect(read(filter)).toEqual(terms);
  });
});

describe("what cannot be read is told and narrows nothing", () => {
  test.each<[string, FilterIssue["code"], string, string | null]>([
    ["cirle:close", "unknown-key", "cirle:close", "circle:close"],
    ["-cirle:close", "unknown-key", "-cirle:close", "-circle:close"],
    ["ana relationsip:mentor", "unknown-key", "relationsip:mentor", "relationship:mentor"],
    ["weather:cold", "unknown-key", "weather:cold", null],
    ["has:promice", "unknown-value", "has:promice", "has:promise"],
    ["-has:promice", "unknown-value", "-has:promice", "-has:promise"],
    ["is:late", "unknown-value", "is:late", null],
    ["is:overdew", "unknown-value", "is:overdew", "is:overdue"],
    ['has:""', "unknown-value", 'has:""', null],
    ["has:promise,zebra", "unknown-value", "has:promise,zebra", null],
    ["circle:", "no-value", "circle:", null],
    ["circle: rel:mentor", "no-value", "circle:", null],
    ["circle:inner OR circle:close", "or", "OR", null],
  ])("%j: %s", (filter, code, found, suggestion) => {
    const [issue, ...others] = parseFilter(filter).issues;
    expect(issue).toMatchObject({ code, found, suggestion });
    expect(filter.slice(issue?.from, issue?.to)).toBe(found);
    expect(others).toEqual([]);
  });

  test("and the other terms hold all the same", () => {
    expect(read("cirle:close ana has:promice @lisbon")).toEqual(["ana", "place:lisbon"]);
  });

  test("what is suggested can be read", () => {
    for (const filter of ["cirle:close", "has:promice", "is:overdew", "plase:lisbon"]) {
      const suggestion = parseFilter(filter).issues[0]?.suggestion ?? "";
      expect(parseFilter(suggestion)).toMatchObject({ issues: [], terms: [{}] });
    }
  });
});

test("every spelling of a key is that of one key", () => {
  for (const [key, spellings] of Object.entries(SPELLINGS)) {
    for (const spelling of spellings) expect(keySpelled(spelling)).toBe(key);
  }
  expect(keySpelled("toString")).toBeNull();
});

describe("of whatever is typed", () => {
  test("nothing throws, and an issue tells where it stands", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), filters), (filter) => {
        for (const { from, to, found } of parseFilter(filter).issues)
          expect(filter.slice(from, to)).toBe(found);
      }),
    );
  });

  test("two filters in one are the terms of both", () => {
    fc.assert(
      fc.property(filters, filters, (one, other) => {
        expect(read(`${one} ${other}`)).toEqual([...read(one), ...read(other)]);
      }),
    );
  });

  test("a megabyte is cut before it is looked at", () => {
    const took = workTime(() => {
      for (const piece of ["a:", '"', "#,", "-", "a ", "is:"]) parseFilter(piece.repeat(500_000));
    });
    expect(took).toBeLessThan(200);
  });
});

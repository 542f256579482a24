import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnniversary, readDay } from "../../src/note/text/day-value";
import { readDatedEntries } from "../../src/note/text/dated-entry";
import { fastest } from "./fastest";

/** The entries of a value as `text | day`, with `done` and what could not be read behind them. */
function entriesIn(value: unknown): string[] {
  return readDatedEntries(value, (text) => readDay(text, "unset")).map(({ text, day, done, unread }) =>
    [
      `${text} | ${day ?? ""}`,
      ...(done ? ["done"] : []),
      ...(unread === null ? [] : [`${unread.code} ${unread.found}`]),
    ].join(", "),
  );
}

function milestonesIn(value: unknown): string[] {
  return readDatedEntries(value, (text) => readAnniversary(text, "unset")).map(
    ({ text, day }) => `${text} | ${day ?? ""}`,
  );
}

describe("an entry of text with a day", () => {
  test.each([
    "2026-11-20 send the deck",
    "2026-11-20: send the deck",
    "2026-11-20 — send the deck",
    "2026-11-20 - send the deck",
    "[[2026-11-20]] send the deck",
    "send the deck by 2026-11-20",
    "send the deck by [[2026-11-20]]",
    "send the deck due 2026-11-20",
    "send the deck (2026-11-20)",
    "send the deck 📅 2026-11-20",
    "send the deck 📅2026-11-20",
    "send the deck [due:: 2026-11-20]",
    "send the deck: 2026-11-20",
    "send the deck: [[Daily/2026-11-20|Friday]]",
    "  send   the deck   by 2026-11-20  ",
    "send the deck by 2026/11/20",
    "send the deck by 20261120",
    "send the deck bis 2026-11-20",
    "send the deck bis zum 2026-11-20",
    "send the deck fällig am 2026-11-20",
    "send the deck 2026-11-20",
    "send the deck 2026-11-20.",
    "send the deck - 2026-11-20",
  ])("%s", (text) => {
    expect(entriesIn(text)).toEqual(["send the deck | 2026-11-20"]);
    expect(entriesIn([text])).toEqual(["send the deck | 2026-11-20"]);
  });

  test.each([
    ["send the deck", "send the deck | "],
    ["send the deck by Friday", "send the deck by Friday | "],
    ["call about room 1204", "call about room 1204 | "],
    ["call about: room 1204", "call about: room 1204 | "],
    ["send 2026-11-20 figures to her", "send 2026-11-20 figures to her | "],
    ["introduce to [[Sam Rivera]] by 2026-11-20", "introduce to Sam Rivera | 2026-11-20"],
    ["[[Sam Rivera]] needs the deck", "Sam Rivera needs the deck | "],
    ["reply by 2026-01-01 by 2026-11-20", "reply by 2026-01-01 | 2026-11-20"],
    ["2026-11-20", " | 2026-11-20"],
    ["send the notes of 2026-11-20", "send the notes of 2026-11-20 | "],
    [
      "send the notes from the talk on 2026-11-01 and 2026-11-20",
      "send the notes from the talk on 2026-11-01 and 2026-11-20 | ",
    ],
    ["send the deck 2026-02-30", "send the deck | , impossible-day 2026-02-30"],
    ["send the deck 20261120", "send the deck 20261120 | "],
  ])("%s: %s", (text, expected) => {
    expect(entriesIn(text)).toEqual([expected]);
  });
});

describe("a day that cannot be read leaves its entry in place, and is what was found", () => {
  test.each<[unknown, string]>([
    ["send the deck by 2026-02-30", "send the deck | , impossible-day 2026-02-30"],
    ["2026-13-01 send the deck", "send the deck | , impossible-day 2026-13-01"],
    ["send the deck by 03/04/2026", "send the deck | , ambiguous-day 03/04/2026"],
    [{ text: "send the deck", due: "soon" }, "send the deck | , not-a-day soon"],
    [{ text: "send the deck", due: "2026-02-30" }, "send the deck | , impossible-day 2026-02-30"],
  ])("%j: %s", (value, expected) => {
    expect(entriesIn(value)).toEqual([expected]);
  });
});

describe("an entry that is an object", () => {
  test.each<[unknown, string[]]>([
    [{ text: "send", date: "2026-11-20" }, ["send | 2026-11-20"]],
    [{ what: "send", due: "2026-11-20" }, ["send | 2026-11-20"]],
    [{ title: "send", by: "2026-11-20" }, ["send | 2026-11-20"]],
    [{ label: "send", date: "[[2026-11-20]]" }, ["send | 2026-11-20"]],
    [{ name: "send", date: "2026-11-20T10:00" }, ["send | 2026-11-20"]],
    [{ text: "", title: "send" }, ["send | "]],
    [{ text: "send by 2026-11-20" }, ["send | 2026-11-20"]],
    [{ text: "send by 2026-11-20", due: "" }, ["send | 2026-11-20"]],
    [{ text: "send", due: "-", date: "2026-11-20" }, ["send | 2026-11-20"]],
    [{ text: "send", due: null }, ["send | "]],
    [{ text: "send", done: true }, ["send | , done"]],
    [{ text: "send", done: "true" }, ["send | , done"]],
    [{ text: "send", done: "2026-11-20" }, ["send | , done"]],
    [{ text: "send", done: false }, ["send | "]],
    [{ text: "send", done: "no" }, ["send | "]],
    [{ text: "send", done: "" }, ["send | "]],
    [{ text: "send", celebrated: true }, ["send | , done"]],
    [{ Anniversary: "2020-06-01" }, ["Anniversary | 2020-06-01"]],
    [
      { Anniversary: "2020-06-01", Joined: "2021-02-03" },
      ["Anniversary | 2020-06-01", "Joined | 2021-02-03"],
    ],
    [{ Anniversary: "2020-02-30" }, ["Anniversary | , impossible-day 2020-02-30"]],
    [{ colour: "blue" }, []],
    [{}, []],
  ])("%j: %j", (value, expected) => {
    expect(entriesIn(value)).toEqual(expected);
  });
});

describe("a list", () => {
  test("keeps its order; empty entries are none", () => {
    expect(entriesIn(["a by 2026-11-20", "", "-", null, { text: "b" }, 7])).toEqual([
      "a | 2026-11-20",
      "b | ",
      "7 | ",
    ]);
  });

  test("within a list, as YAML reads an unquoted link, is read too", () => {
    expect(entriesIn([[["send the deck by 2026-11-20"]]])).toEqual(["send the deck | 2026-11-20"]);
  });

  test("of no text is empty", () => {
    for (const value of [null, undefined, "", [], [""], true]) expect(entriesIn(value)).toEqual([]);
  });
});

describe("days of every year, where the reader takes them", () => {
  test.each([
    ["Anniversary: 06-01", "Anniversary | --06-01"],
    ["Anniversary: --06-01", "Anniversary | --06-01"],
    ["Founders day: June 1", "Founders day | --06-01"],
    ["06-01 wedding anniversary", "wedding anniversary | --06-01"],
    ["Wedding: 2015-06-20 (yearly)", "Wedding (yearly) | 2015-06-20"],
    ["2015-06-20 Wedding (yearly)", "Wedding (yearly) | 2015-06-20"],
    ["Wedding (2015-06-20) (yearly)", "Wedding (yearly) | 2015-06-20"],
  ])("%s: %s", (text, expected) => {
    expect(milestonesIn(text)).toEqual([expected]);
  });
});

describe("hostile values", () => {
  const read = (value: unknown): unknown => readDatedEntries(value, (text) => readAnniversary(text, "unset"));

  test.each([
    ["blanks", " ".repeat(1_000_000)],
    ["a text of 1 MB", "x".repeat(1_000_000)],
    ["colons", ": ".repeat(1000)],
    ["opening links", "[[".repeat(1000)],
    ["opening brackets", "(".repeat(2000)],
    ["digits", "1".repeat(2000)],
    ["calendar signs", "📅 ".repeat(600)],
    ["words before days", "by 1 ".repeat(400)],
    ["months", "May ".repeat(500)],
  ])("%s are read within 50 ms, in a list of 500 too", (_, text) => {
    expect(fastest(() => read(text))).toBeLessThan(50);
    expect(fastest(() => read(Array.from({ length: 500 }, () => text)))).toBeLessThan(50);
  });

  test("a long promise is shortened, not dropped", () => {
    const [only] = readDatedEntries("x".repeat(100_000), (text) => readDay(text, "unset"));
    expect(only?.text).toMatch(/^x+…$/);
    expect(only?.text.length).toBeLessThan(2001);
  });

  test("no value makes the reading throw or hang, not even lists that hold themselves", () => {
    const circular: unknown[] = ["send the deck"];
    circular.push(circular, { text: circular, self: circular });
    let bomb: unknown = "x";
    for (let depth = 0; depth < 30; depth += 1) bomb = [bomb, bomb, bomb];
    expect(fastest(() => read(circular))).toBeLessThan(50);
    expect(fastest(() => read(bomb))).toBeLessThan(50);
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void read(value)));
  });
});

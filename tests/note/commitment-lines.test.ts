import { describe, expect, test } from "vitest";
import { readCommitments } from "../../src/note/promises/commitment-lines";
import { anyDay, linesOf } from "./body";

/** The promises in a note as `direction: text (day)`. */
function promisesIn(text: string): string[] {
  return readCommitments(linesOf(text), anyDay).commitments.map(
    ({ direction, text: words, due }) => `${direction}: ${words}${due === null ? "" : ` (${due})`}`,
  );
}

const DECK = ["mine: send the deck"];

describe("an open task is a promise of mine", () => {
  test.each([
    "- [ ] send the deck",
    "* [ ] send the deck",
    "1. [ ] send the deck",
    "- [/] send the deck",
    "- [>] send the deck",
    "- [<] send the deck",
    "- [!] send the deck",
    "## To do\n- [ ] send the deck",
    "- the talk\n  - [ ] send the deck",
    "- the talk\n\t- [ ] send the deck",
    "- [x] the talk\n  - [ ] send the deck",
    "## Promises\n- [ ] send the deck",
    "## Career\n- [ ] send the deck",
    "- [ ] send the deck\n  she wants the long one",
  ])("%j", (text) => {
    expect(promisesIn(text)).toEqual(DECK);
  });

  test.each([
    ["done", "- [x] send the deck"],
    ["done in capitals", "- [X] send the deck"],
    ["given up", "- [-] send the deck"],
    ["a note of some other kind", '- ["] send the deck'],
    ["an idea", "- [I] send the deck"],
    ["a plain bullet", "- send the deck"],
    ["in the log", "## Interactions\n- [ ] send the deck"],
    ["in a part of the log", "## Meetings\n### Open threads\n- [ ] send the deck"],
    ["in the checklist", "## Reconnect\n- [ ] [[Ana]] — you promised: send the deck by 2026-11-20"],
    ["in code", "```\n- [ ] send the deck\n```"],
    ["in a comment", "%%\n- [ ] send the deck\n%%"],
    ["in a quote", "> - [ ] send the deck"],
    ["in a callout", "> [!todo]\n> - [ ] send the deck"],
    ["indented as code", "Like this:\n\n    - [ ] send the deck"],
    ["in front matter", "---\na: |\n  - [ ] send the deck\n---\n"],
    ["code on its line", "- `[ ] send the deck`"],
    ["options to choose from", "- [ ] Email [ ] Phone [ ] Signal"],
    ["a box without words", "- [ ]\n- [ ] "],
    ["a placeholder", "- [ ] {{promise}}"],
    ["not in a list", "[ ] send the deck"],
  ])("but not one that is %s", (_, text) => {
    expect(promisesIn(text)).toEqual([]);
  });
});

describe("under a heading of promises", () => {
  test.each([
    ["## Promises\n- send the deck", "mine"],
    ["## Open threads\n- send the deck", "mine"],
    ["## I owe them\n1. send the deck", "mine"],
    ["### Things I owe them\n* send the deck", "mine"],
    ["## They owe me\n- send the deck", "theirs"],
    ["## Things they owe me\n- [ ] send the deck", "theirs"],
    ["## Waiting for\n- [ ] send the deck", "theirs"],
    ["## Waiting for\n- send the deck", "theirs"],
    ["## Waiting for\n### Work\n- [ ] send the deck", "theirs"],
    ["## Promises\n### They owe me\n- send the deck", "theirs"],
  ])("%j is %s", (text, direction) => {
    expect(promisesIn(text)).toEqual([`${direction}: send the deck`]);
  });

  test.each([
    ["the bullets of an entry belong to it", "## Promises\n- send the deck\n  - the long one\n", DECK],
    ["the bullets of a task belong to it", "## Promises\n- [ ] send the deck\n  - the long one\n", DECK],
    ["done ones are done", "## Promises\n- [x] send the plan\n- ~~lend the book~~\n- send the deck", DECK],
    ["text is not a promise", "## Promises\nTo be kept:\n\n- send the deck", DECK],
    ["emptiness in words is empty", "## Open threads\n_none_\n## Promises\n- _none_\n- No open threads.", []],
    ["the next heading ends it", "## Promises\n- send the deck\n## Notes\n- likes tea", DECK],
  ])("%s", (_, text, expected) => {
    expect(promisesIn(text)).toEqual(expected);
  });
});

test("days are read, and each promise has its line", () => {
  const text =
    "---\ntags: [person]\n---\n## Promises\n- [ ] send the list 📅 2026-12-04\n- the book by 2026-11-30\n";
  expect(readCommitments(linesOf(text), anyDay)).toEqual({
    commitments: [
      { text: "send the list", direction: "mine", due: "2026-12-04", source: "task", line: 5 },
      { text: "the book", direction: "mine", due: "2026-11-30", source: "task", line: 6 },
    ],
    issues: [],
  });
});

test("a day that cannot be read is an issue with its line, and the promise stands without one", () => {
  const { commitments, issues } = readCommitments(linesOf("a\n- [ ] send the deck by 2026-02-30"), anyDay);
  expect(commitments).toMatchObject([{ text: "send the deck", due: null, line: 2 }]);
  expect(issues).toEqual([
    { code: "impossible-day", key: null, found: "2026-02-30", suggestion: null, line: 2 },
  ]);
});

test("a note of nothing but tasks has as many promises as anybody keeps in mind", () => {
  expect(promisesIn("- [ ] send the deck\n".repeat(50_000))).toHaveLength(500);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefLines, plainMarkdown } from "../../src/note/brief-block";
import { readBody } from "../../src/note/body/read-body";
import { readLinkedPromises } from "../../src/note/promises/linked-promises";
import { insertBlock } from "../../src/note/text/insert-block";
import { freeText, noteText } from "./note-texts";
import { parseYaml } from "./parse-yaml";
import { STYLE } from "./style";

describe("a brief in a note", () => {
  test("is a callout, and nothing in it is a task", () => {
    const lines = briefLines([
      {
        link: "[[Ana Diaz]]",
        lines: ["architect · friend", "last contact 2026-09-30"],
        parts: [
          { title: "Last talks", entries: ["the move (2026-09-30, coffee)"] },
          { title: "You promised", entries: ["[ ] send the deck", "call her"] },
        ],
      },
      { link: "[[Kim Ode]]", lines: [], parts: [] },
    ]);
    expect(lines).toEqual([
      "> [!info] [[Ana Diaz]]",
      "> architect · friend  ",
      "> last contact 2026-09-30",
      ">",
      "> **Last talks**",
      "> - the move (2026-09-30, coffee)",
      ">",
      "> **You promised**",
      "> - \\[ \\] send the deck",
      "> - call her",
      "",
      "> [!info] [[Kim Ode]]",
    ]);
  });

  test("of nobody is nothing", () => {
    expect(briefLines([])).toEqual([]);
  });
});

describe("words of a note stay words", () => {
  test.each([
    ["plain words, 50 % of them - with (brackets)", "plain words, 50 % of them - with (brackets)"],
    ["snake_case and a#b and #1 and 1 > 0", "snake_case and a#b and #1 and 1 > 0"],
    ["see [[Kim Ode]] and ![[x]]", "see \\[\\[Kim Ode\\]\\] and !\\[\\[x\\]\\]"],
    ["read *all* of #this", "read \\*all\\* of \\#this"],
    ["_so_ __much__ `code` $x$", "\\_so_ \\_\\_much\\_\\_ \\`code\\` \\$x\\$"],
    ["a %%comment", "a \\%\\%comment"],
    ["<!-- hidden", "\\<!-- hidden"],
    ["==mark== ~~gone~~", "\\=\\=mark\\=\\= \\~\\~gone\\~\\~"],
    ["words ^block-1", "words \\^block-1"],
    ["# heading", "\\# heading"],
    ["> quote", "\\> quote"],
    ["- list", "\\- list"],
    ["2. item", "2\\. item"],
    ["back\\slash", "back\\\\slash"],
    ["two\nlines\tand  blanks ", "two lines and blanks"],
    ["", ""],
  ])("%j: %j", (text, expected) => {
    expect(plainMarkdown(text)).toBe(expected);
  });
});

/** What the text of a note says that counts, without the lines it stands on. */
function factsOf(text: string) {
  const { interactions, commitments, contacts } = readBody(text, [], {
    style: STYLE,
    checklistHeading: "Reconnect",
    parseYaml,
  });
  const linked = readLinkedPromises(text, { checklistHeading: "Reconnect", dateOrder: "unset" });
  return {
    talks: interactions.map(({ day, channel, direction, tags }) => [day, channel, direction, tags]),
    promises: commitments.map(({ text: words, direction, due }) => [words, direction, due]),
    contacts: contacts.map(({ day, source }) => [day, source]),
    linked: linked.map(({ commitment, linkpaths }) => [commitment.text, linkpaths]),
  };
}

test("above indented code it leaves the contact below that code what it is", () => {
  const text = "---\n---\n    - code\nit is in [[2026-02-20]]";
  const block = briefLines([{ link: "[[Ana]]", lines: ["friend"], parts: [] }]);
  const edit = insertBlock(text, { line: 0, seen: text }, block);
  expect(edit.kind).toBe("changed");
  if (edit.kind === "changed") expect(factsOf(edit.text)).toEqual(factsOf(text));
  expect(factsOf(text).contacts).toEqual([["2026-02-20", "link"]]);
});

test("whatever is in it and wherever it is put, it is no contact, no entry, no promise and no tag", () => {
  let inserted = 0;
  fc.assert(
    fc.property(noteText, fc.nat({ max: 60 }), fc.array(freeText, { maxLength: 4 }), (text, line, words) => {
      // Of a bullet indented by a tab below a fence, what is above decides whether the next line goes on with it.
      fc.pre(!/^(?:```|~~~)$[^]*^\t- /m.test(text));
      const entries = ["2026-02-02 call: [[2026-02-02]] with [[Ana]]", ...words];
      const block = briefLines([
        { link: "[[People/Ana|Ana]]", lines: words, parts: [{ title: "You promised", entries }] },
      ]);
      const edit = insertBlock(text, { line, seen: text }, block);
      if (edit.kind !== "changed") return;
      inserted += 1;
      expect(factsOf(edit.text)).toEqual(factsOf(text));
    }),
    { numRuns: 1000 },
  );
  expect(inserted).toBeGreaterThan(500);
});

test("in or below a list that tells of talks it changes nothing of what is read", () => {
  const lists = [
    "- x\n  ```\n  y\n  ```\n- 2026-01-01 email ← b",
    "- 2026-01-01: the move\n\n- 2026-01-02 called",
    "Plans:\n\n- 2026-01-01 called",
    "- likes tea\n\n- 2026-01-01 called",
  ];
  for (const text of lists)
    for (const line of text.split("\n").keys()) {
      const edit = insertBlock(
        text,
        { line, seen: text },
        briefLines([{ link: "[[Ana]]", lines: ["called"], parts: [] }]),
      );
      if (edit.kind === "changed")
        expect([text, line, factsOf(edit.text)]).toEqual([text, line, factsOf(text)]);
    }
});

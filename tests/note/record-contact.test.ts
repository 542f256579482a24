import { describe, expect, test } from "vitest";
import type { Commitment } from "../../src/domain/commitment";
import {
  contactEntries,
  keepPromise,
  recordContact,
  type ContactRecord,
} from "../../src/note/log/record-contact";
import { CONTACT_CONTEXT } from "./contexts";
import { day } from "./style";

const CALL = { day: day("2026-05-05"), channel: "call", direction: "to", text: "the move" } as const;

const deck: Commitment = {
  text: "send the deck",
  direction: "mine",
  due: day("2026-05-01"),
  source: "property",
  line: null,
};

const LAST = "last-contact: 2026-05-05\n";

function recorded(text: string, more: Partial<ContactRecord>): unknown {
  const edit = recordContact(text, { ...CALL, ...more }, CONTACT_CONTEXT);
  return edit.kind === "changed" ? edit.text : edit;
}

describe("recordContact", () => {
  test("writes everything in one edit, under the note's own spellings", () => {
    const note = [
      "---\r\n",
      "last_met: 2026-01-01 # c\r\n",
      "next_follow_up: 2026-05-05\r\n",
      "snooze-until: 2026-06-01\r\n",
      "promises: [send the deck by 2026-05-01, other]\r\n",
      "topics: chess\r\n",
      "ask-about: [the exam]\r\n",
      "---\r\n",
      "## Log\r\n",
      "- 2026-01-01 coffee\r\n",
      "\r\n",
      "## Waiting for\r\n",
      "- [ ] the map\r\n",
    ];
    const map: Commitment = { text: "the map", direction: "theirs", due: null, source: "task", line: 13 };
    expect(
      recorded(note.join(""), {
        tags: ["#thanks", "help"],
        nextContact: day("2026-07-01"),
        askAbout: "sailing",
        kept: [deck, map],
      }),
    ).toBe(
      [
        "---\r\n",
        "last_met: 2026-05-05 # c\r\n",
        "next_follow_up: 2026-07-01\r\n",
        "promises: [other]\r\n",
        "topics: chess\r\n",
        "ask-about: [the exam, sailing]\r\n",
        "---\r\n",
        "## Log\r\n",
        "- 2026-05-05 call → the move #thanks #help\r\n",
        "- 2026-05-05 ← the map (promised)\r\n",
        "- 2026-05-05 → send the deck (promised by 2026-05-01)\r\n",
        "- 2026-01-01 coffee\r\n",
        "\r\n",
        "## Waiting for\r\n",
        "- [x] the map ✅ 2026-05-05\r\n",
      ].join(""),
    );
  });

  test.each([
    [["thanks"], "the move #thanks"],
    [["#Thanks", "thanks-owed"], "the move #Thanks #thanks-owed"],
    [["follow up!", "2026", "", "##"], "the move #follow-up"],
    [["a/b", "日本"], "the move #a/b #日本"],
    [[" ##thanks "], "the move #thanks"],
    [["a, b & c"], "the move #a-b-c"],
    [["--a--", "(b)"], "the move #a #b"],
    [["c#", "v2"], "the move #c #v2"],
    [["-", "!"], "the move"],
  ])("tags %j", (tags, text) => {
    expect(recorded("", { tags })).toBe(`---\n${LAST}---\n## Interactions\n- 2026-05-05 call → ${text}\n`);
  });

  test("repeats no tag, and puts tags on the first line", () => {
    const text = "the move #thanks\nand more";
    expect(recorded("", { text, tags: ["thanks", "help"] })).toBe(
      `---\n${LAST}---\n## Interactions\n- 2026-05-05 call → the move #thanks #help\n  and more\n`,
    );
    expect(recorded("", { text: "", tags: ["help"] })).toContain("call → #help\n");
    expect(recorded("", { text: "\n the move  \nand more", tags: ["help"] })).toContain(
      "call → the move #help\n  and more\n",
    );
  });

  test.each([
    ["ask-about: The exam\n", "the exam", "ask-about: The exam\n"],
    ["Ask about: the exam\n", "sailing", "Ask about:\n  - the exam\n  - sailing\n"],
    ["", " the  exam \n", "ask-about:\n  - the exam\n"],
    ["ask-about: [{a: b}, the exam]\n", "sailing", "ask-about: [{a: b}, the exam, sailing]\n"],
    ["ask-about: [the exam]\n", " ", "ask-about: [the exam]\n"],
    ["ask-about:\n", "- [ ] a:\nb", 'ask-about:\n  - "- [ ] a: b"\n'],
  ])("adds to %j what to ask about: %j", (before, askAbout, after) => {
    expect(recorded(`---\n${LAST}${before}---\n`, { askAbout })).toBe(
      `---\n${LAST}${after}---\n## Interactions\n- 2026-05-05 call → the move\n`,
    );
  });

  test.each([
    ["ask-about: [the exam, sailing]\n", ["The exam"], "ask-about: [sailing]\n"],
    [
      "Ask about:\n  - the exam # in June\n  - sailing\n",
      ["sailing"],
      "Ask about:\n  - the exam # in June\n",
    ],
    ["ask-about:\n  - the exam\n  - sailing\n", ["sailing", "the exam"], "ask-about: []\n"],
    ['ask-about: ["[[Kim]]", sailing]\n', ["Kim"], "ask-about: [sailing]\n"],
    ["ask-about: the exam\n", ["the exam"], "ask-about: []\n"],
    ["ask-about: [sailing]\n", ["the exam"], "ask-about: [sailing]\n"],
    ["", ["the exam"], ""],
  ])("takes out of %j what was talked about: %j", (before, talkedAbout, after) => {
    expect(recorded(`---\n${LAST}${before}---\n`, { talkedAbout })).toBe(
      `---\n${LAST}${after}---\n## Interactions\n- 2026-05-05 call → the move\n`,
    );
  });

  test("asks again about what came up, where that is wanted", () => {
    const note = `---\n${LAST}ask-about: [the exam]\n---\n`;
    expect(recorded(note, { talkedAbout: ["the exam"], askAbout: "the exam" })).toContain("- the exam\n");
  });

  test("logs what is kept in another note and leaves that note to itself", () => {
    const kept = [{ ...deck, source: "task", from: "Daily.md", line: 3 } as const];
    const note = "---\ncommitments: [send the deck by 2026-05-01]\n---\n";
    expect(recorded(note, { kept, text: "" })).toBe(
      `---\ncommitments: [send the deck by 2026-05-01]\n${LAST}---\n## Interactions\n- 2026-05-05 call →\n- 2026-05-05 → send the deck (promised by 2026-05-01)\n`,
    );
  });

  test.each([
    ["---\na: [\n---\n", {}, "invalid-front-matter"],
    ["", { kept: [deck] }, "promise-gone"],
    ["---\nask-about: |\n  a\n---\n", { askAbout: "b" }, "not-provable"],
    ["%%", {}, "unclosed-block"],
  ])("writes nothing into %j when a part is refused", (note, more, code) => {
    expect(recorded(note, more)).toMatchObject({ kind: "refused", refusal: { code } });
  });
});

test("the entries of a contact are known before they are written", () => {
  const kept = [deck, { ...deck, direction: "theirs", due: null } as const];
  expect(contactEntries({ ...CALL, tags: ["help"], kept, nextContact: day("2026-07-01") })).toEqual([
    { day: "2026-05-05", channel: "call", direction: "to", text: "the move #help" },
    { day: "2026-05-05", channel: null, direction: "to", text: "send the deck (promised by 2026-05-01)" },
    { day: "2026-05-05", channel: null, direction: "from", text: "send the deck (promised)" },
  ]);
  expect(contactEntries(CALL)).toEqual([CALL]);
});

test.each([
  ["the move"],
  ["[[Kim]] and #thanks"],
  ["  the  move  "],
  ["the move\nand more"],
  ["%% hidden and `code"],
  ["- [ ] a | b ^c"],
  ["call: ← the move"],
  [""],
])("what happens once a day is logged once: %j", (text) => {
  const once = String(recorded("", { text, tags: ["help"], isOnce: true }));
  expect(recordContact(once, { ...CALL, text, tags: ["help"], isOnce: true }, CONTACT_CONTEXT).kind).toBe(
    "unchanged",
  );
  expect(recordContact(once, { ...CALL, text, tags: ["help"] }, CONTACT_CONTEXT).kind).toBe("changed");
});

test("keepPromise says who kept it, and only once", () => {
  const theirs: Commitment = { ...deck, direction: "theirs", due: null };
  const note = "---\nthey-owe: send the deck\n---\n";
  const edit = keepPromise(note, theirs, day("2026-05-05"), CONTACT_CONTEXT);
  expect(edit).toEqual({
    kind: "changed",
    text: `---\nthey-owe: []\n${LAST}---\n## Interactions\n- 2026-05-05 ← send the deck (promised)\n`,
  });
  const again =
    edit.kind === "changed" ? keepPromise(edit.text, theirs, day("2026-05-05"), CONTACT_CONTEXT) : edit;
  expect(again).toMatchObject({ kind: "refused", refusal: { code: "promise-gone" } });
});

import { describe, expect, test } from "vitest";
import { closePromise, movePromise } from "../../src/note/promises/promise-edit";
import { day } from "./style";
import { PROMISE_CONTEXT } from "./contexts";
import { KEPT, DROPPED, deck, task } from "./deck";

describe("closePromise in the front matter", () => {
  test.each([
    ["a block", "commitments:\n  - a\n  - send the deck by 2026-11-20 # c\n", "commitments:\n  - a\n"],
    ["the last of a block", "commitments: # c\n- send the deck by 2026-11-20\n", "commitments: [] # c\n"],
    ["brackets", "i-owe: ['2026-11-20 send the deck', b]\n", "i-owe: [b]\n"],
    ["a single value", "promises: send the deck 📅 2026-11-20\n", "promises: []\n"],
    [
      "an object",
      "commitments:\n  - text: send the deck\n    due: 2026-11-20\n  - b\n",
      "commitments:\n  - b\n",
    ],
    [
      "two that are equal",
      "commitments:\n- send the deck (2026-11-20)\n- send the deck by 2026-11-20\n",
      "commitments:\n- send the deck by 2026-11-20\n",
    ],
  ])("takes it out of %s", (_, before, after) => {
    for (const end of [KEPT, DROPPED]) {
      expect(closePromise(`---\n${before}---\nb`, { promise: deck(), end }, PROMISE_CONTEXT)).toEqual({
        kind: "changed",
        text: `---\n${after}---\nb`,
      });
    }
  });

  test("takes what they owe out of its own property", () => {
    const note = "---\ncommitments: [a]\nwaiting-on: [a]\n---\n";
    const promise = deck({ text: "a", direction: "theirs", due: null });
    expect(closePromise(note, { promise, end: KEPT }, PROMISE_CONTEXT)).toMatchObject({
      text: "---\ncommitments: [a]\nwaiting-on: []\n---\n",
    });
  });

  test("ticks the task that says the same, which else would take its place", () => {
    const note = "---\ncommitments: [Send the deck]\n---\n- [ ] send the deck 📅 2026-11-20\n";
    const promise = deck({ text: "Send the deck" });
    expect(closePromise(note, { promise, end: KEPT }, PROMISE_CONTEXT)).toMatchObject({
      text: "---\ncommitments: []\n---\n- [x] send the deck 📅 2026-11-20 ✅ 2026-11-22\n",
    });
  });
});

describe("closePromise in the text", () => {
  test.each([
    ["- [ ] send the deck 📅 2026-11-20", "- [x] send the deck 📅 2026-11-20 ✅ 2026-11-22"],
    ["  * [/] send the deck by 2026-11-20  ", "  * [x] send the deck by 2026-11-20 ✅ 2026-11-22  "],
    ["1. [ ] send the deck 📅 2026-11-20 ^a1", "1. [x] send the deck 📅 2026-11-20 ✅ 2026-11-22 ^a1"],
    [
      "- [ ] send the deck  [due:: 2026-11-20]",
      "- [x] send the deck  [due:: 2026-11-20] [completion:: 2026-11-22]",
    ],
    [
      "## Promises\n- send the deck by 2026-11-20",
      "## Promises\n- [x] send the deck by 2026-11-20 ✅ 2026-11-22",
    ],
  ])("ticks %j", (before, after) => {
    const text = `\n${before}\r\n\n- [ ] other`;
    const edit = closePromise(text, { promise: task(), end: KEPT }, PROMISE_CONTEXT);
    expect(edit).toEqual({ kind: "changed", text: `\n${after}\r\n\n- [ ] other` });
  });

  test("strikes out", () => {
    const [open, field] = ["- [ ] send the deck by 2026-11-20", "- [ ] send the deck [due:: 2026-11-20]"];
    expect(closePromise(open, { promise: task(), end: DROPPED }, PROMISE_CONTEXT)).toMatchObject({
      text: "- [-] send the deck by 2026-11-20 ❌ 2026-11-22",
    });
    expect(closePromise(field, { promise: task(), end: DROPPED }, PROMISE_CONTEXT)).toMatchObject({
      text: "- [-] send the deck [due:: 2026-11-20] [cancelled:: 2026-11-22]",
    });
  });

  test("takes the nearest of several that are equal", () => {
    const line = "- [ ] send the deck by 2026-11-20\n";
    const edit = closePromise(
      `${line}a\n${line}b\n${line}`,
      { promise: task({ line: 4 }), end: KEPT },
      PROMISE_CONTEXT,
    );
    const ticked = "- [x] send the deck by 2026-11-20 ✅ 2026-11-22\n";
    expect(edit).toMatchObject({ text: `${line}a\n${ticked}b\n${line}` });
  });

  test("ticks a task of another note, where the log and other tasks are not looked at", () => {
    const note = "# Log\n- [ ] send [[Ana]] the deck 📅 2026-11-20\n- [ ] milk\n";
    const promise = task({ text: "send Ana the deck", from: "Daily.md", line: 40 });
    expect(closePromise(note, { promise, end: KEPT }, PROMISE_CONTEXT)).toMatchObject({
      text: "# Log\n- [x] send [[Ana]] the deck 📅 2026-11-20 ✅ 2026-11-22\n- [ ] milk\n",
    });
  });

  test("leaves a task that repeats to its plugin", () => {
    const note = "- [ ] send the deck 🔁 every week 📅 2026-11-20";
    expect(closePromise(note, { promise: task(), end: KEPT }, PROMISE_CONTEXT)).toMatchObject({
      refusal: { code: "repeating-task", line: 1, found: "send the deck" },
    });
  });
});

describe("a promise that is gone", () => {
  test.each([
    ["", deck()],
    ["---\ncommitments: [send the decks by 2026-11-20]\n---\n", deck()],
    ["---\ncommitments: [send the deck by 2026-11-21]\n---\n", deck()],
    ["---\nwaiting-for: [send the deck by 2026-11-20]\n---\n", deck()],
    ["- [ ] send the deck by 2026-11-20\n", deck()],
    ["- [x] send the deck by 2026-11-20\n", task()],
    ["```\n- [ ] send the deck by 2026-11-20\n```\n", task()],
    ["- [ ] send the deck by 2026-11-21\n", task()],
    ["- [ ] [[Ana]]: send the deck by 2026-11-20\n", task({ from: "Daily.md" })],
    ["- [ ] send the deck by 2026-11-20\n", task({ from: "Daily.md" })],
  ])("in %j is refused", (note, promise) => {
    const gone = { kind: "refused", refusal: { code: "promise-gone", found: "send the deck" } };
    expect(closePromise(note, { promise, end: KEPT }, PROMISE_CONTEXT)).toMatchObject(gone);
    expect(movePromise(note, { promise, to: day("2026-12-01") }, PROMISE_CONTEXT)).toMatchObject(gone);
  });

  test("in the text is gone also where the front matter is no YAML", () => {
    const edit = closePromise("---\ncommitments: [\n---\n", { promise: task(), end: KEPT }, PROMISE_CONTEXT);
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "promise-gone" } });
  });

  test("is not looked for in front matter that is no YAML", () => {
    const edit = closePromise("---\ncommitments: [\n---\n", { promise: deck(), end: KEPT }, PROMISE_CONTEXT);
    expect(edit).toMatchObject({ kind: "refused", refusal: { code: "invalid-front-matter" } });
  });
});

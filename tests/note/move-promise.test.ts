import { describe, expect, test } from "vitest";
import { movePromise } from "../../src/note/promises/promise-edit";
import { day } from "./style";
import { PROMISE_CONTEXT } from "./contexts";
import { deck, task } from "./deck";

describe("movePromise", () => {
  const to = day("2026-12-01");

  test.each([
    ["send the deck by 2026-11-20", "send the deck by 2026-12-01"],
    ["2026-11-20 send the deck", "2026-12-01 send the deck"],
    ["2026-11-20: send the deck", "2026-12-01: send the deck"],
    ["send the deck (2026-11-20)", "send the deck (2026-12-01)"],
    ["send the deck 📅 2026-11-20", "send the deck 📅 2026-12-01"],
    ["send the deck [due:: 2026-11-20]", "send the deck [due:: 2026-12-01]"],
    ["send the deck: 2026/11/20", "send the deck: 2026/12/01"],
    ["send the deck by 20261120", "send the deck by 20261201"],
    ["send the deck by [[Daily/2026-11-20|Friday]]", "send the deck by [[Daily/2026-12-01]]"],
    ["send the deck [[2026-11-20]]", "send the deck [[2026-12-01]]"],
    ["send the deck by November 20, 2026", "send the deck by 2026-12-01"],
  ])("changes only the day of %j", (before, after) => {
    const property = (text: string): string => `---\ncommitments:\n  - "${text}" # c\n---\n`;
    expect(movePromise(property(before), { promise: deck(), to }, PROMISE_CONTEXT)).toEqual({
      kind: "changed",
      text: property(after),
    });
    const line = (text: string): string => `a\r\n- [ ] ${text} ^b\r\n`;
    expect(movePromise(line(before), { promise: task(), to }, PROMISE_CONTEXT)).toEqual({
      kind: "changed",
      text: line(after),
    });
  });

  test.each([
    ["send the deck by 2026-11-20 #work", "send the deck by 2026-12-01 #work"],
    ["send the deck [[2026-11-20]] #work #q4", "send the deck [[2026-12-01]] #work #q4"],
    ["send the deck 📅 2026-11-20 #work", "send the deck 📅 2026-12-01 #work"],
  ])("moves the day in front of the tags of %j", (before, after) => {
    const line = (text: string): string => `- [ ] ${text} ^b\n`;
    const text = before.includes("q4") ? "send the deck #work #q4" : "send the deck #work";
    expect(movePromise(line(before), { promise: task({ text }), to }, PROMISE_CONTEXT)).toEqual({
      kind: "changed",
      text: line(after),
    });
  });

  test.each([
    ["send the deck 2026-11-20", "send the deck 2026-12-01"],
    ["send the deck - 2026-11-20", "send the deck - 2026-12-01"],
  ])("moves the day at the end of a property, %j", (before, after) => {
    const note = (text: string): string => `---\ncommitments: ${text}\n---\n`;
    expect(movePromise(note(before), { promise: deck(), to }, PROMISE_CONTEXT)).toMatchObject({
      text: note(after),
    });
  });

  test("moves the day that counts and not another one", () => {
    const note = "- [ ] send the deck of 2026-11-20 📅 2026-11-20 ➕ 2026-11-20";
    const promise = task({ text: "send the deck of 2026-11-20" });
    expect(movePromise(note, { promise, to }, PROMISE_CONTEXT)).toMatchObject({
      text: "- [ ] send the deck of 2026-11-20 📅 2026-12-01 ➕ 2026-11-20",
    });
  });

  test.each([
    ["- {text: send the deck, due: 2026-11-20}", "- {text: send the deck, due: 2026-12-01}"],
    ["- by: '2026-11-20'\n  what: send the deck", "- by: '2026-12-01'\n  what: send the deck"],
    ["- text: send the deck by 2026-11-20", "- text: send the deck by 2026-12-01"],
    ["- what: send the deck by 2026-11-20", "- what: send the deck by 2026-12-01"],
  ])("changes only the day of the object %j", (before, after) => {
    const note = (entry: string): string => `---\ncommitments:\n- x\n${entry}\n---\n`;
    expect(movePromise(note(before), { promise: deck(), to }, PROMISE_CONTEXT)).toMatchObject({
      text: note(after),
    });
  });

  test.each([
    ["- send the deck", "- send the deck by 2026-12-01"],
    ["- text: send the deck", "- text: send the deck\n  due: 2026-12-01"],
  ])("gives %j a day", (before, after) => {
    const note = (entry: string): string => `---\ncommitments:\n${entry}\n---\n`;
    const promise = deck({ due: null });
    expect(movePromise(note(before), { promise, to }, PROMISE_CONTEXT)).toMatchObject({ text: note(after) });
  });

  test("gives a task a day before the name of its line", () => {
    const note = "- [ ] send the deck ^a1";
    expect(movePromise(note, { promise: task({ due: null }), to }, PROMISE_CONTEXT)).toMatchObject({
      text: "- [ ] send the deck 📅 2026-12-01 ^a1",
    });
  });

  test.each([
    ["send the deck ", "send the deck by 2026-12-01"],
    [" send the deck", " send the deck by 2026-12-01"],
  ])("gives %j a day behind its words", (before, after) => {
    const note = (entry: string): string => `---\ncommitments: ["${entry}"]\n---\n`;
    const promise = deck({ due: null });
    expect(movePromise(note(before), { promise, to }, PROMISE_CONTEXT)).toMatchObject({ text: note(after) });
  });

  test.each(["the parcel to send it by", "the report to go on"])(
    "gives %j a day by a sign, for its last word would be taken for one of the day's",
    (text) => {
      const note = (entry: string): string => `---\ncommitments: ["${entry} "]\n---\n`;
      const promise = deck({ text, due: null });
      expect(movePromise(note(text), { promise, to }, PROMISE_CONTEXT)).toMatchObject({
        text: `---\ncommitments: ["${text} 📅 2026-12-01"]\n---\n`,
      });
    },
  );

  test("moves the one of their side where both stand first in their list", () => {
    const note = "---\ncommitments: [a by 2026-11-20]\nwaiting-for: [send the deck by 2026-11-20]\n---\n";
    expect(movePromise(note, { promise: deck({ direction: "theirs" }), to }, PROMISE_CONTEXT)).toMatchObject({
      text: note.replace("deck by 2026-11-20", "deck by 2026-12-01"),
    });
  });

  test("is not misled by another promise that has the new day already", () => {
    const other = "- [ ] a 📅 2026-12-01\n";
    const note = `${other}- [ ] send the deck of 2026-11-20 📅 2026-11-20 ➕ 2026-11-20\n`;
    const promise = task({ text: "send the deck of 2026-11-20", line: 2 });
    expect(movePromise(note, { promise, to }, PROMISE_CONTEXT)).toMatchObject({
      text: `${other}- [ ] send the deck of 2026-11-20 📅 2026-12-01 ➕ 2026-11-20\n`,
    });
  });

  test("leaves a task of the same words alone that has another day", () => {
    const later = "- [ ] send the deck 📅 2026-11-25\n";
    const note = `---\ncommitments: [send the deck]\n---\n- [ ] send the deck 📅 2026-11-20\n${later}`;
    expect(movePromise(note, { promise: deck(), to }, PROMISE_CONTEXT)).toMatchObject({
      text: note.replace("2026-11-20", "2026-12-01"),
    });
  });

  test("leaves a task of the same words alone that has no day", () => {
    const note = "---\ncommitments: [send the deck by 2026-11-20]\n---\n- [ ] send the deck\n";
    expect(movePromise(note, { promise: deck(), to }, PROMISE_CONTEXT)).toMatchObject({
      text: note.replace("2026-11-20", "2026-12-01"),
    });
  });

  test("moves the day of a task in another note, not a link to that day in its words", () => {
    const note = "# Log\n- [ ] see [[2026-11-20]] with [[Ana]] by 2026-11-20\n- [ ] milk\n";
    const promise = task({ text: "see 2026-11-20 with Ana", from: "Daily.md", line: 2 });
    expect(movePromise(note, { promise, to }, PROMISE_CONTEXT)).toMatchObject({
      text: note.replace("by 2026-11-20", "by 2026-12-01"),
    });
  });

  test.each([
    ["a number", "[2026]", deck({ text: "2026", due: null })],
    ["a list in a list", "[[a]]", deck({ text: "a", due: null })],
    ["an object of its own shape", "[{Ana: 2026-11-20}]", deck({ text: "Ana" })],
  ])("leaves %s as it is, in which nobody knows where a day goes", (_, list, promise) => {
    expect(movePromise(`---\ncommitments: ${list}\n---\n`, { promise, to }, PROMISE_CONTEXT)).toEqual({
      kind: "refused",
      refusal: { code: "not-provable", line: null, found: promise.text },
    });
  });

  test("moves both of a promise that stands twice", () => {
    const note = "---\ncommitments: [send the deck by 2026-11-20]\n---\n- [ ] Send the deck 📅 2026-11-20\n";
    expect(movePromise(note, { promise: deck(), to }, PROMISE_CONTEXT)).toMatchObject({
      text: "---\ncommitments: [send the deck by 2026-12-01]\n---\n- [ ] Send the deck 📅 2026-12-01\n",
    });
  });

  test("moves the day where it stands, when only one of two places has it", () => {
    const note = "---\ncommitments: [send the deck]\n---\n- [ ] send the deck 📅 2026-11-20\n";
    expect(movePromise(note, { promise: deck(), to }, PROMISE_CONTEXT)).toMatchObject({
      text: "---\ncommitments: [send the deck]\n---\n- [ ] send the deck 📅 2026-12-01\n",
    });
  });

  test("gives one of two places a day, when neither has one", () => {
    const note = "---\ncommitments: [send the deck]\n---\n- [ ] send the deck\n";
    expect(movePromise(note, { promise: deck({ due: null }), to }, PROMISE_CONTEXT)).toMatchObject({
      text: "---\ncommitments: [send the deck by 2026-12-01]\n---\n- [ ] send the deck\n",
    });
  });

  test("moves the day in front and not the same one in the words", () => {
    const note = "---\ncommitments: [2026-11-20 review of 2026-11-20]\n---\n";
    const promise = deck({ text: "review of 2026-11-20" });
    expect(movePromise(note, { promise, to }, PROMISE_CONTEXT)).toMatchObject({
      text: note.replace("[2026-11-20", "[2026-12-01"),
    });
  });

  test("changes nothing when the day is that day", () => {
    const note = "---\ncommitments: [send the deck by 2026-12-01]\n---\n";
    expect(movePromise(note, { promise: deck({ due: to }), to }, PROMISE_CONTEXT)).toEqual({
      kind: "unchanged",
    });
  });
});

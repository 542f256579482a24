import { expect, test } from "vitest";
import { ownWords } from "../../src/note/checklist/own-words";
import { saidWords } from "../../src/note/checklist/said-words";
import { knownChannels } from "../../src/note/log/log-style";
import { STYLE } from "./style";

test.each([
  ["Coffee with", " at 3pm", "coffee", null, "at 3pm"],
  ["Coffee with", "", "coffee", null, ""],
  ["☕", " at 3pm", null, null, "at 3pm"],
  ["call", " → sent the plan", "call", "to", "sent the plan"],
  ["Call", ", about Lisbon 📅 2026-11-22", "call", null, "about Lisbon"],
  ["Zoom call with", " — the plan", "zoom call", null, "the plan"],
  ["Kaffee mit", " am Hafen", "coffee", null, "am Hafen"],
  ["Coffee with", "'s sister", null, null, "Coffee with Ana's sister"],
  ["Lunch with", " and [[Bo]] ✅ 2026-11-22", null, null, "Lunch with Ana and [[Bo]]"],
  ["ask [[Bo]] about", "", null, null, "ask [[Bo]] about Ana"],
  ["Talked to", ": she sails", null, null, "Talked to Ana: she sails"],
  ["10:00 Coffee with", "", "coffee", null, ""],
  ["10:00 - 11:30", " the move", null, null, "the move"],
  ["10:00", "", null, null, ""],
  ["#task", " the move", null, null, "the move"],
  ["- ", "", null, null, ""],
  ["", " call: the move", "call", null, "the move"],
])("%j and %j around a link", (front, tail, channel, direction, text) => {
  const head = front === "" ? "" : `${front} `;
  const words = ownWords({ head, tail }, "Ana", knownChannels(STYLE));
  expect(saidWords(words, STYLE)).toEqual({ channel, direction, text });
});

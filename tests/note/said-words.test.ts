import { expect, test } from "vitest";
import { saidWords } from "../../src/note/checklist/said-words";
import { STYLE } from "./style";

const plain = (text: string) => ({ channel: null, direction: null, text });

test.each([
  ["", plain("")],
  ["talked about Lisbon", plain("talked about Lisbon")],
  ["call mum about Ana", plain("call mum about Ana")],
  ["coffee, talked about Lisbon", plain("coffee, talked about Lisbon")],
  ["call", { channel: "call", direction: null, text: "" }],
  ["Zoom call", { channel: "zoom call", direction: null, text: "" }],
  ["call: talked about Lisbon", { channel: "call", direction: null, text: "talked about Lisbon" }],
  ["call → sent the plan", { channel: "call", direction: "to", text: "sent the plan" }],
  ["<- wrote to me", { channel: null, direction: "from", text: "wrote to me" }],
  ["Lisbon: the move", plain("Lisbon: the move")],
])("%j", (words, said) => {
  expect(saidWords(words, STYLE)).toEqual(said);
});

import { expect, test } from "vitest";
import { fillMessage, saysReason, type MessageWords } from "../../src/note/message-template";

const NOTHING: MessageWords = { name: "Ana Diaz", first: "Ana", topic: "", ask: "", reason: "" };

test.each<[string, string, Partial<MessageWords>, string]>([
  ["a name", "Hi {{first}}", {}, "Hi Ana"],
  ["blanks around it", "Dear {{ name }}", {}, "Dear Ana Diaz"],
  ["a line that has nothing to say", "Hi {{first}}\nAbout {{topic}}\nBye", {}, "Hi Ana\nBye"],
  ["one of two on a line", "{{reason}} {{topic}}", { topic: "the move" }, ""],
  ["both on a line", "{{reason}} {{topic}}", { topic: "the move", reason: "Hey:" }, "Hey: the move"],
  ["blank lines that meet", "Hi\n\n{{reason}}\n\nBye", {}, "Hi\n\nBye"],
  ["blank lines around it", "\n\n{{ask}}\nHi\n\n", {}, "Hi"],
  ["another word in braces", "{{date}}", {}, "{{date}}"],
  ["a placeholder in what is filled in", "{{topic}}", { topic: "{{name}} $& $1" }, "{{name}} $& $1"],
  ["line ends of Windows", "Hi\r\nBye", {}, "Hi\nBye"],
  ["nothing", "", {}, ""],
])("%s", (_, template, words, message) => {
  expect(fillMessage(template, { ...NOTHING, ...words })).toBe(message);
});

test.each([
  ["Hi {{first}},\n{{reason}}", true],
  ["{{ reason }}", true],
  ["Hi {{first}}, for this reason", false],
  ["", false],
])("whether %j has a place for a reason is %s", (template, says) => {
  expect(saysReason(template)).toBe(says);
});

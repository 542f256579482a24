import { expect, test } from "vitest";
import { fillMessage, saysReason, type MessageWords } from "../../src/note/message-template";

const NOTHING: MessageWords = { name: "Ana Diaz", first: "Ana", topic: "", news: "", ask: "", reason: "" };

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
  ["a reason that begins the message", "{{reason}}", { reason: "es ist lange her." }, "Es ist lange her."],
  ["a reason after a sentence", "Hallo!\n\n{{reason}}", { reason: "es war gut." }, "Hallo!\n\nEs war gut."],
  ["a reason after a comma", "Hallo,\n\n{{reason}}", { reason: "es war gut." }, "Hallo,\n\nes war gut."],
  ["a reason in a line", "Gut. {{reason}}", { reason: "alles Gute!" }, "Gut. Alles Gute!"],
  [
    "a question where a full stop would follow",
    "So: {{ask}}. Bye",
    { ask: "how was it?" },
    "So: how was it? Bye",
  ],
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

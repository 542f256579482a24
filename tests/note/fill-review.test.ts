import { describe, expect, test } from "vitest";
import { fillReview, type ReviewTexts } from "../../src/note/fill-review";
import { readLinkedPromises } from "../../src/note/promises/linked-promises";

const TEXTS: ReviewTexts = {
  parts: {
    "in-touch": [
      { before: "", link: "[[Ana]]", text: "2026-11-20: *the* move" },
      { before: "2026-11-30", link: "[[Bo]]", text: "" },
    ],
    kept: ["None."],
    open: [],
    milestones: [],
    drift: [],
    load: ["One.", "Two."],
  },
  words: { from: "2026-11-16", to: "2026-11-22", title: "2026-W47" },
  timeText: (what, format) => `${what} ${format ?? "as usual"}`,
};

describe("a template", () => {
  test.each([
    ["# {{title}}: {{from}} to {{ to }}", "# 2026-W47: 2026-11-16 to 2026-11-22"],
    ["{{in-touch}}\n", "> - [[Ana]] — 2026-11-20: \\*the\\* move\n> - 2026-11-30 [[Bo]]\n"],
    ["{{In-Touch}}\r\nx", "> - [[Ana]] — 2026-11-20: \\*the\\* move\r\n> - 2026-11-30 [[Bo]]\r\nx"],
    ["{{kept}}{{open}}", "> None."],
    ["{{load}}", "> One.\n> Two."],
    ["{{date}} {{time:HH}} {{date: YYYY }}", "date as usual time HH date YYYY"],
    ["{{unknown}} {{constructor}} <% tp %>", "{{unknown}} {{constructor}} <% tp %>"],
  ])("%j is filled in as %j", (template, text) => {
    expect(fillReview(template, TEXTS)).toBe(text);
  });
});

test("what is said of people is no contact, no promise and no entry: it stands in quotes", () => {
  const open = [{ before: "", link: "[[Ana]]", text: "you promised: [ ] send it by 2026-11-20" }];
  const text = fillReview("## Promises\n{{open}}\n", { ...TEXTS, parts: { ...TEXTS.parts, open } });
  expect(readLinkedPromises(text, { checklistHeading: "Reconnect", dateOrder: "unset" })).toEqual([]);
  expect(text.split("\n")[1]).toMatch(/^> - /);
});

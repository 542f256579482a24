import { describe, expect, test } from "vitest";
import { readContacts } from "../../src/note/body/contact-lines";
import { anyDay, linesOf } from "./body";

/** The contacts in a note as `source day line`. */
function contactsIn(text: string): string[] {
  return readContacts(linesOf(text), anyDay).contacts.map(
    ({ source, day, line }) => `${source} ${day} ${line}`,
  );
}

const STATED = ["property 2026-09-05 1"];
const LINKED = ["link 2026-11-12 1"];

describe("a line that says it as the property does", () => {
  test.each([
    "**Last contact:** 2026-09-05",
    "Last contact: 2026-09-05",
    "last contacted: [[2026-09-05]]",
    "date_last_contacted:: [[Daily/2026-09-05|Saturday]]",
    "- **Last interaction**: 2026-09-05",
    "- Last met: 2026-09-05 – at the library",
    "[last-contact:: 2026-09-05]",
    "| **Last contact** | 2026-09-05 |",
    "📅 Last chat: 2026/09/05",
    "Last touch: 2026-09-05T14:30",
    "## Last contact: 2026-09-05",
    "- [x] Last contact: 2026-09-05",
  ])("%j", (text) => {
    expect(contactsIn(text)).toEqual(STATED);
  });

  test("counts in a log and beside promises as well", () => {
    expect(contactsIn("## Interactions\n**Last contact:** 2026-09-05\n- 2026-09-05 call")).toEqual([
      "property 2026-09-05 2",
    ]);
  });

  test.each([
    "Last contact:",
    "Last contact: last week",
    "Last contact was 2026-09-05",
    "Last updated: 2026-09-05",
    "Last seen in Lisbon: 2026-09-05",
    "Next contact: 2026-09-05",
    "- [ ] Last contact: 2026-09-05",
    "> Last contact: 2026-09-05",
    "`Last contact: 2026-09-05`",
    "```\nLast contact: 2026-09-05\n```",
    "%%\nLast contact: 2026-09-05\n%%",
    "## Reconnect\nLast contact: 2026-09-05",
    "Last contact: 10 of them",
  ])("%j says nothing", (text) => {
    expect(readContacts(linesOf(text), anyDay)).toEqual({ contacts: [], issues: [] });
  });

  test.each([
    ["**Last contact:** 2026-02-30", "Last contact", "impossible-day", "2026-02-30"],
    ["last_met:: 03/04/2026.", "last_met", "ambiguous-day", "03/04/2026"],
  ])("%j is an issue", (text, key, code, found) => {
    expect(readContacts(linesOf(`a\n\n${text}`), anyDay)).toEqual({
      contacts: [],
      issues: [{ code, key, found, suggestion: null, line: 3 }],
    });
  });
});

describe("a link that says when something was written down, planned or called off", () => {
  test.each([
    "created_on:: [[2026-11-12]]",
    "First captured: [[2026-11-12]] at the fair",
    "- Date added: [[2026-11-12]]",
    "Mentioned in: [[2026-11-12]]",
    "Source: [[2026-11-12]]",
    "The deadline is [[2026-11-12]].",
    "~~lunch [[2026-11-12]]~~",
    "Call on [[2026-11-12]] was cancelled",
    "Cancelled: [[2026-11-12]]",
    "Planned: lunch [[2026-11-12]]",
    "Next meeting [[2026-11-12]]",
    "- next: lunch on [[2026-11-12]]",
  ])("%j is no contact", (text) => {
    expect(contactsIn(text)).toEqual([]);
  });
});

describe("a link to a day", () => {
  test.each([
    "what I learned is in [[2026-11-12]].",
    "- lunch, [[Daily/2026-11-12|Thursday]]",
    "- [x] lunch [[2026-11-12]]",
    "- [ ] plans\n  - [x] lunch [[2026-11-12]]",
    "## [[2026-11-12]] Lunch",
    "Met: [[2026-11-12]]",
    "Date: [[2026-11-12]]",
    "Lunch: [[2026-11-12]]",
  ])("%j is a contact", (text) => {
    expect(contactsIn(text).map((contact) => contact.replace(/\d$/, "1"))).toEqual(LINKED);
  });

  test.each([
    ["an open task", "- [ ] lunch [[2026-11-12]]"],
    ["a task that was given up", "- [-] lunch [[2026-11-12]]"],
    ["what belongs to an open task", "- [ ] lunch\n  on [[2026-11-12]]"],
    ["a bullet below an open task", "- [ ] lunch\n  - on [[2026-11-12]]"],
    ["a quote", "> [[2026-11-12]]"],
    ["what runs on from a quote", "> lunch\non [[2026-11-12]]"],
    ["a callout", "> [!note]\n> [[2026-11-12]]"],
    ["code", "```\n[[2026-11-12]]\n```"],
    ["code on its line", "`[[2026-11-12]]`"],
    ["a comment", "%% [[2026-11-12]] %%"],
    ["an embed", "![[2026-11-12]]"],
    ["a day without a link", "on 2026-11-12"],
    ["the log, which is read as such", "## Interactions\n- talked of [[2026-11-12]]"],
    ["the checklist", "## Reconnect\n- [x] [[Ana]] — last: [[2026-11-12]]"],
    ["promises", "## Promises\n- the deck, [[2026-11-12]]"],
    ["a career", "## Career\n- [[2026-11-12]] architect at Tidewater"],
    ["a career below a heading", "## Career\n### Tidewater\n- [[2026-11-12]] architect"],
    ["the day a note was written", "Created: [[2026-11-12]]"],
    ["the day it was changed", "**Last updated:** [[2026-11-12]]"],
    ["a field of that", "modified:: [[2026-11-12]]"],
    ["a birthday", "Birthday: [[2026-11-12]]"],
    ["the next contact", "Next contact: [[2026-11-12]]"],
    ["the next meeting", "Next meeting: [[2026-11-12]]"],
    ["a deadline", "Deadline: [[2026-11-12]]"],
    ["front matter", '---\nseen: "[[2026-11-12]]"\n---\n'],
  ])("%s is none", (_, text) => {
    expect(readContacts(linesOf(text), anyDay)).toEqual({ contacts: [], issues: [] });
  });

  test("counts once on a line, and days to come are kept for when they have come", () => {
    expect(contactsIn("[[2026-11-12]] and [[2026-11-12|again]]\n[[2031-01-01]]")).toEqual([
      ...LINKED,
      "link 2031-01-01 2",
    ]);
  });
});

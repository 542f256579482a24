import { cell, form, type FormTable } from "./form";
import { personIn } from "./reading";

export const CONTACTS: FormTable = {
  name: "contacts in the text",
  columns: ["Last contact", "Source"],
  read: (written) => {
    const { lastContact } = personIn(`${written}\n`);
    return [cell(lastContact?.day), cell(lastContact?.source)];
  },
  forms: [
    form(
      "said as the property says it",
      [
        "**Last contact:** 2026-11-12",
        "Last contact: 2026-11-12",
        "last contacted: [[2026-11-12]]",
        "📅 Last chat: 2026/11/12",
        "Last met: November 12, 2026",
      ],
      "2026-11-12 | property",
    ),
    form(
      "an inline field",
      [
        "date_last_contacted:: [[2026-11-12]]",
        "[last-contact:: 2026-11-12]",
        "We are fine (last_contacted:: 2026-11-12).",
      ],
      "2026-11-12 | property",
    ),
    form(
      "in a list or a table",
      ["- Last met: 2026-11-12, at the library", "| **Last contact** | 2026-11-12 |"],
      "2026-11-12 | property",
    ),
    form(
      "a link to the day",
      [
        "what I learned is in [[2026-11-12]]",
        "lunch, [[Daily/2026-11-12|Thursday]]",
        "lunch, [Thursday](Daily/2026-11-12.md)",
      ],
      "2026-11-12 | link",
    ),
    form("within a task that is ticked", "- [x] lunch on [[2026-11-12]]", "2026-11-12 | link"),
    form(
      "within a task that is open",
      [
        "- [ ] lunch on [[2026-11-12]]",
        "- [ ] lunch\n  - on [[2026-11-12]]",
        "- [ ] Last contact: 2026-11-12",
      ],
      "– | –",
    ),
    form("a day that is no link", "lunch on 2026-11-12", "– | –"),
    form("a day still to come", ["dinner on [[2026-12-24]]", "Last contact: 2026-12-24"], "– | –"),
    form("quotes and callouts", ["> lunch on [[2026-11-12]]", "> [!info] [[2026-11-12]]\n> lunch"], "– | –"),
    form(
      "code and comments",
      ["`[[2026-11-12]]`", "```\n[[2026-11-12]]\n```", "%% [[2026-11-12]] %%", "<!-- [[2026-11-12]] -->"],
      "– | –",
    ),
    form("an embed", "![[2026-11-12]]", "– | –"),
    form(
      "when the note was made or changed",
      [
        "Created: [[2026-11-12]]",
        "Last updated: [[2026-11-12]]",
        "created:: [[2026-11-12]]",
        "updated on [[2026-11-12]]",
      ],
      "– | –",
    ),
    form(
      "where it was written down or comes from",
      ["First captured: [[2026-11-12]]", "Mentioned in: [[2026-11-12]]", "Source: [[2026-11-12]]"],
      "– | –",
    ),
    form(
      "what was called off or is only planned",
      ["~~lunch on [[2026-11-12]]~~", "lunch on [[2026-11-12]] was cancelled", "Next call: [[2026-11-12]]"],
      "– | –",
    ),
    form(
      "a day until which something is due",
      [
        "the deck by [[2026-11-12]]",
        "📅 [[2026-11-12]]",
        "Due: [[2026-11-12]]",
        "Next contact: [[2026-11-12]]",
      ],
      "– | –",
    ),
    form(
      "what happens in their life",
      [
        "Her exam was on [[2026-11-12]].",
        "Deadline for her thesis: [[2026-11-12]]",
        "Wedding on [[2026-11-12]] in Rome",
        "She moved to Lisbon on [[2026-11-12]]",
      ],
      "– | –",
    ),
    form(
      "the same where you were in touch",
      ["lunch after her exam on [[2026-11-12]]", "went to her wedding, [[2026-11-12]]"],
      "2026-11-12 | link",
    ),
    form("under headings of promises", "## Promises\n- the deck [[2026-11-12]]", "– | –"),
    form(
      "a career, a life",
      [
        "## Career\n- [[2026-11-12]] architect",
        "[[2019-03-01]] – [[2026-11-12]] architect",
        "since [[2026-11-12]] at Altiplano",
        "## Milestones\n- [[2026-11-12]] promoted",
      ],
      "– | –",
    ),
    form("the checklist", "## Reconnect\n- [x] [[2026-11-12]]", "– | –"),
  ],
};

export const SOURCES: FormTable = {
  name: "last contact",
  columns: ["Last contact", "Source", "Line"],
  read: (written) => {
    const { lastContact } = personIn(`${written}\n`);
    return [cell(lastContact?.day), cell(lastContact?.source), cell(lastContact?.line?.toString())];
  },
  forms: [
    form("the property", "---\nlast-contact: 2026-11-12\n---", "2026-11-12 | property | –"),
    form(
      "of several spellings the newest",
      "---\nlast_contacted: 2026-10-05\nlast_met: 2026-11-05\n---",
      "2026-11-05 | property | –",
    ),
    form(
      "the newest of all",
      "---\nlast-contact: 2026-10-01\n---\n## Log\n- 2026-11-12: the move\n- 2026-11-01: seeds",
      "2026-11-12 | log | 5",
    ),
    form(
      "of the same day the log's",
      "---\nlast-contact: 2026-11-12\n---\n## Log\n- 2026-11-12: the move",
      "2026-11-12 | log | 5",
    ),
    form(
      "a property that is newer than the log",
      "---\nlast-contact: 2026-11-13\n---\n## Log\n- 2026-11-12: the move",
      "2026-11-13 | property | –",
    ),
    form(
      "a link that is newer than both",
      "---\nlast-contact: 2026-10-01\n---\nlunch [[2026-11-12]]\n## Log\n- 2026-11-01: seeds",
      "2026-11-12 | link | 4",
    ),
    form(
      "none is after today",
      "---\nlast-contact: 2027-01-01\n---\n## Log\n- 2026-12-24: dinner\n- 2026-11-12: the move",
      "2026-11-12 | log | 6",
    ),
    form(
      "properties that are no YAML: the log still counts",
      "---\nlast-contact: [\n---\n## Log\n- 2026-11-12: the move",
      "2026-11-12 | log | 5",
    ),
    form("nothing", "# Ana", "– | – | –"),
  ],
};

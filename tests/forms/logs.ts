import type { Interaction } from "../../src/domain/interaction";
import type { DateOrder } from "../../src/note/text/day-value";
import { cell, code, form, NOTHING, type FormTable } from "./form";
import { bodyIn } from "./reading";

export const COLUMNS = ["Day", "Channel", "Direction", "Text"] as const;
export const NO_ENTRY = "– | – | – | –";

export function entryCells(entries: readonly Interaction[]): readonly string[] {
  return [
    cell(...entries.map(({ day }) => day)),
    cell(...entries.map(({ channel }) => channel)),
    cell(...entries.map(({ direction }) => direction)),
    cell(...entries.map(({ text }) => text.replaceAll("\n", " / ") || NOTHING)),
  ];
}

/** What a log with those lines in it says. */
export function logged(written: string): readonly string[] {
  return entryCells(bodyIn(`## Log\n${written}\n`).interactions);
}

/** The day of the entry in such a log, or why it has none. */
function dayLogged(written: string, dateOrder: DateOrder): string {
  const { interactions, issues } = bodyIn(`## Log\n${written}\n`, dateOrder);
  const [issue] = issues;
  return issue === undefined ? cell(...interactions.map(({ day }) => day)) : code(issue.code);
}

export const ENTRIES_WITH_YEAR_LAST: FormTable = {
  name: "log entries with the year last",
  columns: ["Not set", "Day first", "Month first"],
  read: (written) => [
    dayLogged(written, "unset"),
    dayLogged(written, "day-month-year"),
    dayLogged(written, "month-day-year"),
  ],
  forms: [
    form(
      "dots, slashes, dashes",
      ["- 3.4.2026 coffee: the move", "- 03/04/2026: the move", "- 03-04-2026 the move"],
      "`ambiguous-day` | 2026-04-03 | 2026-03-04",
    ),
    form(
      "in bold, as a heading, in a table",
      [
        "- **03.04.2026** the move",
        "### 03.04.2026 call\nThe move.",
        "**03.04.2026** the move",
        "| Datum | Was |\n|---|---|\n| 03.04.2026 | the move |",
      ],
      "`ambiguous-day` | 2026-04-03 | 2026-03-04",
    ),
    form("only one way makes a day", "- 22.11.2026 the move", "2026-11-22 | 2026-11-22 | `impossible-day`"),
    form(
      "a day that no calendar has",
      ["- 31/31/2026 the move", "- 2026-02-30 the move", "### [[2026-13-01]] the move"],
      "`impossible-day` | `impossible-day` | `impossible-day`",
    ),
    form("no day at all", ["- 22.11. the move", "- 3.4.26 the move", "- 1/2 hour late"], "– | – | –"),
  ],
};

export const LOG_ENTRIES: FormTable = {
  name: "log entries",
  columns: COLUMNS,
  read: logged,
  forms: [
    form("as it is written", "- 2026-11-12 call → sent the plan", "2026-11-12 | call | to | sent the plan"),
    form(
      "the arrows of a keyboard",
      "- 2026-11-12 email <- sent a draft",
      "2026-11-12 | email | from | sent a draft",
    ),
    form(
      "both",
      ["- 2026-11-12 <-> swapped books", "- 2026-11-12 ↔ swapped books"],
      "2026-11-12 | – | both | swapped books",
    ),
    form(
      "with a bullet that Markdown does not know, as a paragraph of its own",
      ["• 2026-11-12 the move", "– 2026-11-12: the move"],
      "2026-11-12 | – | – | the move",
    ),
    form("who began unsaid", "- 2026-11-12 coffee: the move", "2026-11-12 | coffee | – | the move"),
    form("a channel and nothing else", "- 2026-11-12 call", "2026-11-12 | call | – | –"),
    form("a day and nothing else", ["- 2026-11-12", "* [[2026-11-12]]"], "2026-11-12 | – | – | –"),
    form(
      "a colon, a dash, a stroke, nothing",
      [
        "- 2026-11-12: the move",
        "- 2026-11-12 — the move",
        "- 2026-11-12 - the move",
        "- 2026-11-12 | the move",
        "+ 2026-11-12 the move",
      ],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "a day in bold",
      [
        "- **2026-11-12** | the move",
        "- **2026-11-12:** the move",
        "- __2026-11-12__ the move",
        "- *2026-11-12* the move",
      ],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "the channel in brackets",
      ["- **2026-11-12** (email) - the move", "- 2026-11-12 (email): the move"],
      "2026-11-12 | email | – | the move",
    ),
    form(
      "the channel between strokes",
      "- 2026-11-12 | email | the move",
      "2026-11-12 | email | – | the move",
    ),
    form(
      "another word for it in such a place",
      ["- 2026-11-12 (phone) - the move", "- 2026-11-12 | phone call | the move"],
      "2026-11-12 | call | – | the move",
    ),
    form(
      "a channel in bold, or behind a comma",
      ["- 2026-11-12 **call**: the move", "- 2026-11-12 **call:** the move", "- 2026-11-12, call: the move"],
      "2026-11-12 | call | – | the move",
    ),
    form(
      "a channel in German, set apart from what follows",
      [
        "- 2026-11-12 Anruf: the move",
        "- 2026-11-12 (Anruf) the move",
        "- 2026-11-12 | Telefonat | the move",
      ],
      "2026-11-12 | call | – | the move",
    ),
    form(
      "a picture for the channel",
      [
        "- 2026-11-12 📞 the move",
        "- 2026-11-12 — ☎️ the move",
        "- 📞 2026-11-12 the move",
        "- 2026-11-12 📱: the move",
      ],
      "2026-11-12 | call | – | the move",
    ),
    form(
      "other pictures",
      ["- 2026-11-12 📧 → the move", "- 2026-11-12 ✉️ → the move"],
      "2026-11-12 | email | to | the move",
    ),
    form(
      "a link to the day",
      ["- [[2026-11-12]] the move", "- [[Daily/2026-11-12]]: the move", "- **[[2026-11-12]]** the move"],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "with the day as its label",
      ["- [[Sunday|2026-11-12]] the move", "- [[Daily/2026-11-12|Sunday]] the move"],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "a link to a note of that day",
      "- [[2026-11-12 Kick-off call]]",
      "2026-11-12 | – | – | Kick-off call",
    ),
    form(
      "a link to the day at its end",
      [
        "- Kick-off call [[2026-11-12]]",
        "- Kick-off call on [[2026-11-12]]",
        "- Kick-off call, ([[2026-11-12]])",
      ],
      "2026-11-12 | – | – | Kick-off call",
    ),
    form(
      "a ticked box in front",
      ["- [x] 2026-11-12 the move", "- [X] [[2026-11-12]]: the move"],
      "2026-11-12 | – | – | the move",
    ),
    form("a Markdown link", "- [2026-11-12](Daily/2026-11-12.md) the move", "2026-11-12 | – | – | the move"),
    form(
      "a day written otherwise",
      [
        "- 2026/11/12 the move",
        "- 2026.11.12: the move",
        "- November 12, 2026: the move",
        "- 12. November 2026: the move",
        "- Thu 2026-11-12: the move",
        "- 2026-11-12 Thu: the move",
        "- 2026-11-12 (Do) the move",
        "- 2026.11.12. the move",
        "- 📅 2026-11-12: the move",
        "- 2026-11-12, the move",
        "- (2026-11-12) the move",
        "- [2026-11-12] the move",
        "- ==2026-11-12== the move",
      ],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "with a time",
      [
        "- 2026-11-12 14:30 the move",
        "- 2026-11-12T14:30: the move",
        "- 2026-11-12T14:30:00Z: the move",
        "- 2026-11-12T14:30:00.000+02:00 the move",
        "- 2026-11-12 14:30–15:00 the move",
        "- 2026-11-12 Thu 14:30 the move",
      ],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "lines that belong to it",
      "- 2026-11-12: the move\n  she learns to sail\n  - ask about the exam",
      "2026-11-12 | – | – | the move / she learns to sail / - ask about the exam",
    ),
    form(
      "a dated heading with text below",
      "### 2026-11-12 call\nThe move.",
      "2026-11-12 | call | – | The move.",
    ),
    form(
      "a dated heading of the log's own level",
      "### [[2026-11-12]] Kick-off",
      "2026-11-12 | – | – | Kick-off",
    ),
    form(
      "a heading with its day at the end, and no entries below",
      ["### Kick-off - 2026-11-12", "### Kick-off (2026-11-12)", "### Kick-off [[2026-11-12]]"],
      "2026-11-12 | – | – | Kick-off",
    ),
    form(
      "a paragraph that starts with a day in bold",
      ["**2026-11-12** the move", "**2026-11-12 — the move**"],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "a table with a column of days",
      "| Date | Notes |\n|---|---|\n| 2026-11-12 | the move |",
      "2026-11-12 | – | – | the move",
    ),
    form(
      "with a column for the channel",
      [
        "| When | How | What |\n|---|---|---|\n| 2026-11-12 | Call | the move |",
        "| Type | Date | Notes |\n|---|---|---|\n| call | [[2026-11-12]] | the move |",
        "| When | How | What |\n|---|---|---|\n| 2026-11-12 | 📞 Call | the move |",
        "| Datum | Kanal | Thema |\n|---|---|---|\n| 2026-11-12 | Anruf | the move |",
      ],
      "2026-11-12 | call | – | the move",
    ),
    form(
      "several, in any order",
      "- 2026-10-01: a\n- 2026-11-12: b\n- 2026-09-01: c",
      "2026-10-01; 2026-11-12; 2026-09-01 | –; –; – | –; –; – | a; b; c",
    ),
  ],
};

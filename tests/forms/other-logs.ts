import { form, type FormTable } from "./form";
import { factsIn } from "./reading";
import { COLUMNS, entryCells, logged, NO_ENTRY } from "./logs";

export const NO_LOG_ENTRIES: FormTable = {
  name: "no log entries",
  columns: COLUMNS,
  read: logged,
  forms: [
    form("a bullet without a day", "- talked about the move", NO_ENTRY),
    form("a day farther on", "- the move is on 2026-11-12", NO_ENTRY),
    form("a plain paragraph", "2026-11-12 the move", NO_ENTRY),
    form("a bullet below another one", "- about the move\n  - 2026-11-12 the boxes", NO_ENTRY),
    form(
      "code",
      ["```\n- 2026-11-12 the move\n```", "~~~\n- 2026-11-12 the move\n~~~", "    - 2026-11-12 the move"],
      NO_ENTRY,
    ),
    form(
      "a comment",
      ["%%\n- 2026-11-12 the move\n%%", "<!--\n- 2026-11-12 the move\n-->", "%% - 2026-11-12 the move %%"],
      NO_ENTRY,
    ),
    form("a quote or a callout", ["> - 2026-11-12 the move", "> [!note]\n> - 2026-11-12 the move"], NO_ENTRY),
    form("a day that no calendar has", "- 2026-02-30 the move", NO_ENTRY),
    form("a table of days without a year", "| Date | Notes |\n|---|---|\n| 12 Nov | the move |", NO_ENTRY),
    form(
      "a table without a column of days",
      "| Notes | Place |\n|---|---|\n| 2026-11-12 the move | Lisbon |",
      NO_ENTRY,
    ),
    form("a list of numbers", "1. 2026-11-12 the move", NO_ENTRY),
    form("a task that is open", "- [ ] 2026-11-12 the move", NO_ENTRY),
  ],
};

export const PROPERTY_LOGS: FormTable = {
  name: "property logs",
  columns: COLUMNS,
  read: (written) => entryCells(factsIn(`interactions:\n${written}`).interactions),
  forms: [
    form(
      "objects",
      [
        "  - date: 2026-11-12\n    text: the move",
        "  - day: 2026-11-12\n    note: the move",
        "  - when: [[2026-11-12]]\n    summary: the move",
      ],
      "2026-11-12 | – | – | the move",
    ),
    form(
      "with channel and direction",
      [
        "  - date: 2026-11-12\n    text: the move\n    channel: Call\n    direction: to",
        "  - date: 2026-11-12\n    text: the move\n    type: call\n    direction: outgoing",
      ],
      "2026-11-12 | call | to | the move",
    ),
    form(
      "text, as an entry without its bullet",
      ["  - 2026-11-12 call → the move"],
      "2026-11-12 | call | to | the move",
    ),
    form("no day", ["  - text: the move", "  - the move"], NO_ENTRY),
  ],
};

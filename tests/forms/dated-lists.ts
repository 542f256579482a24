import type { Commitment } from "../../src/domain/commitment";
import type { Milestone } from "../../src/domain/milestone";
import { cell, code, form, NOTHING, type FormTable } from "./form";
import { factsIn } from "./reading";

const NO_PROMISE = "– | – | –";

export const PROMISES: FormTable = {
  name: "promises in properties",
  columns: ["Promise", "Whose", "Day"],
  read: (written) => {
    const { commitments, issues } = factsIn(written);
    return promiseCells(commitments, issues[0]?.code);
  },
  forms: [
    form("the day in front", "commitments: 2026-11-20 send the deck", "send the deck | mine | 2026-11-20"),
    form(
      "with a colon or a dash behind it",
      ['commitments: "2026-11-20: send the deck"', "commitments: 2026-11-20 — send the deck"],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "at the end, behind a word",
      [
        "commitments: send the deck by 2026-11-20",
        "commitments: send the deck due 2026-11-20",
        "commitments: send the deck until 2026-11-20",
        "commitments: send the deck (by 2026-11-20)",
      ],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "at the end, behind the words",
      ["commitments: send the deck 2026-11-20", "commitments: send the deck - 2026-11-20"],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "a day at the end that it is about",
      "commitments: send the notes from 2026-11-20",
      "send the notes from 2026-11-20 | mine | –",
    ),
    form("in brackets", "commitments: send the deck (2026-11-20)", "send the deck | mine | 2026-11-20"),
    form("behind a sign", "commitments: send the deck 📅 2026-11-20", "send the deck | mine | 2026-11-20"),
    form(
      "as an inline field",
      'commitments: "send the deck [due:: 2026-11-20]"',
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "behind a colon or a dash",
      ['commitments: "send the deck: 2026-11-20"', "commitments: send the deck — 2026-11-20"],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "as a link",
      ["commitments: send the deck by [[2026-11-20]]", "commitments: send the deck [[2026-11-20]]"],
      "send the deck | mine | 2026-11-20",
    ),
    form("without a day", "commitments: send the deck", "send the deck | mine | –"),
    form("a number that is no day", "commitments: book room 1204", "book room 1204 | mine | –"),
    form(
      "a list",
      "commitments:\n  - 2026-11-20 send the deck\n  - return the book",
      "send the deck; return the book | mine; mine | 2026-11-20; –",
    ),
    form(
      "an object",
      [
        "commitments:\n  - text: send the deck\n    due: 2026-11-20",
        "commitments:\n  - what: send the deck\n    by: 2026-11-20",
        "commitments:\n  - title: send the deck\n    date: 2026-11-20",
      ],
      "send the deck | mine | 2026-11-20",
    ),
    form("one that is done", "commitments:\n  - text: send the deck\n    done: true", NO_PROMISE),
    form(
      "theirs",
      [
        "waiting-for: the contract by 2026-11-20",
        "waiting-on: the contract by 2026-11-20",
        "they-owe: the contract by 2026-11-20",
      ],
      "the contract | theirs | 2026-11-20",
    ),
    form(
      "a day that no calendar has",
      "commitments: send the deck by 2026-02-30",
      "send the deck | mine | `impossible-day`",
    ),
    form(
      "a day with the year last",
      "commitments: send the deck by 03/04/2026",
      "send the deck | mine | `ambiguous-day`",
    ),
    form("nothing", ["commitments:", 'commitments: ""', "commitments: []", 'commitments: [""]'], NO_PROMISE),
  ],
};

/** The promises as columns; in the place of a missing day the issue that is the reason. */
export function promiseCells(promises: readonly Commitment[], issue?: string): readonly string[] {
  const missing = issue === undefined ? NOTHING : code(issue);
  return [
    cell(...promises.map(({ text }) => text)),
    cell(...promises.map(({ direction }) => direction)),
    cell(...promises.map(({ due }) => due ?? missing)),
  ];
}

export const MILESTONES: FormTable = {
  name: "milestones",
  columns: ["Kind", "Text", "Day", "When", "Celebrated"],
  read: (written) => {
    const { milestones, issues } = factsIn(written);
    const [issue] = issues;
    if (issue !== undefined) return [NOTHING, NOTHING, code(issue.code), NOTHING, NOTHING];
    return milestoneCells(milestones);
  },
  forms: [
    form(
      "the birthday",
      ["birthday: 1990-04-15", "BDAY: 1990-04-15", "born: 15 Apr 1990"],
      "birthday | – | 1990-04-15 | yearly | –",
    ),
    form(
      "an anniversary",
      ["anniversary: 2015-06-20", "anniversary: [[Daily/2015-06-20|our day]]"],
      "anniversary | – | 2015-06-20 | yearly | –",
    ),
    form(
      "a single day",
      [
        "milestones: 2026-11-12 promoted",
        "important_dates: 2026-11-12 promoted",
        "events: 2026-11-12 promoted",
      ],
      "other | promoted | 2026-11-12 | once | –",
    ),
    form(
      "the label in front",
      'milestones: "Started at Altiplano: 2026-11-20"',
      "other | Started at Altiplano | 2026-11-20 | once | –",
    ),
    form(
      "the label in front, with nothing between them",
      "milestones: Started at Altiplano 2026-11-20",
      "other | Started at Altiplano | 2026-11-20 | once | –",
    ),
    form(
      "yearly, because it has no year",
      [
        'milestones: "Name day: 11-30"',
        'milestones: "Name day: November 30"',
        "milestones: --11-30 Name day",
      ],
      "other | Name day | --11-30 | yearly | –",
    ),
    form(
      "yearly, because it says so",
      [
        "milestones: 2020-11-30 moved to Lisbon (yearly)",
        "milestones: moved to Lisbon — 2020-11-30 (yearly)",
      ],
      "other | moved to Lisbon | 2020-11-30 | yearly | –",
    ),
    form(
      "yearly by a word in it",
      'milestones: "Wedding anniversary: 2015-06-20"',
      "anniversary | Wedding anniversary | 2015-06-20 | yearly | –",
    ),
    form(
      "a birthday among the milestones",
      "milestones: 2019-02-01 Mia's birthday",
      "other | Mia's birthday | 2019-02-01 | yearly | –",
    ),
    form(
      "an object",
      [
        "milestones:\n  - text: promoted\n    date: 2026-11-12",
        "milestones:\n  - label: promoted\n    day: 2026-11-12",
      ],
      "other | promoted | 2026-11-12 | once | –",
    ),
    form(
      "an object of labels, as address books have it",
      ["milestones:\n  - promoted: 2026-11-12", "milestones:\n  promoted: 2026-11-12"],
      "other | promoted | 2026-11-12 | once | –",
    ),
    form(
      "one that was celebrated",
      "milestones:\n  - text: promoted\n    date: 2026-11-12\n    celebrated: 2026-11-14",
      "other | promoted | 2026-11-12 | once | 2026-11-14",
    ),
    form(
      "`date` with a label",
      ['date: "First day at Altiplano: 2026-11-12"', "date:\n  First day at Altiplano: 2026-11-12"],
      "other | First day at Altiplano | 2026-11-12 | once | –",
    ),
    form(
      "`date` of the note itself",
      ["date: 2026-11-12", "date: 2026-11-12T10:00", "date: [[2026-11-12]]"],
      "– | – | – | – | –",
    ),
    form("one without a day", "milestones: promoted", "– | – | `not-a-day` | – | –"),
    form("a day that no calendar has", "anniversary: 2015-06-31", "– | – | `impossible-day` | – | –"),
  ],
};

function milestoneCells(milestones: readonly Milestone[]): readonly string[] {
  return [
    cell(...milestones.map(({ kind }) => kind)),
    cell(...milestones.map(({ text }) => text || NOTHING)),
    cell(...milestones.map(({ day }) => day)),
    cell(...milestones.map(({ yearly }) => (yearly ? "yearly" : "once"))),
    cell(...milestones.map(({ celebratedOn }) => celebratedOn)),
  ];
}

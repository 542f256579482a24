import { cell, form, type FormTable } from "./form";
import { noteIn, peopleIn, type ListedPerson } from "./vault";

const DAILY_NOTES = { ".obsidian/daily-notes.json": '{"folder":"Daily","format":"YYYY-MM-DD"}' };
const NOBODY = "– | –";

/** Ana Diaz in a vault that has a note of hers, one of somebody else, and the note of the form. */
async function anaBeside(written: string, properties = ""): Promise<ListedPerson | undefined> {
  const ana = `---\ntype: person\n${properties}---\n# Ana\n`;
  const people = await peopleIn({
    ...DAILY_NOTES,
    "People/Ana Diaz.md": ana,
    "People/Sam Rivera.md": "# Sam\n",
    ...Object.fromEntries([noteIn(written)]),
  });
  return people.find(({ name }) => name === "Ana Diaz");
}

function contactCells(person: ListedPerson | undefined): readonly string[] {
  return [cell(person?.lastContact?.day), cell(person?.lastContact?.source)];
}

export const MENTIONS: FormTable = {
  name: "mentions",
  columns: ["Last contact of Ana Diaz", "Source"],
  read: async (written) => contactCells(await anaBeside(written)),
  forms: [
    form(
      "a link in a daily note",
      [
        "Daily/2026-11-12.md\nLunch with [[Ana Diaz]].",
        "Daily/2026-11-12.md\n- [Ana](../People/Ana%20Diaz.md) called",
      ],
      "2026-11-12 | mention",
    ),
    form(
      "with a folder, a label or a heading",
      "Daily/2026-11-12.md\n[[People/Ana Diaz#Notes|Ana]] called",
      "2026-11-12 | mention",
    ),
    form(
      "a link in a note with a date",
      "Meetings/Kick-off.md\n---\ndate: 2026-11-12\n---\nWith [[Ana Diaz]].",
      "2026-11-12 | mention",
    ),
    form(
      "a link in a note whose name starts with its day",
      "Meetings/2026-11-12 Kick-off.md\nWith [[Ana Diaz]].",
      "2026-11-12 | mention",
    ),
    form(
      "a link in a property",
      [
        'Meetings/Kick-off.md\ndate: 2026-11-12\nattendees: ["[[Ana Diaz]]"]',
        'Meetings/Kick-off.md\ndate: 2026-11-12\nparticipants: ["[[Ana Diaz]]"]',
        'Meetings/Kick-off.md\ndate: 2026-11-12\npeople: "[[Ana Diaz]]"',
        'Meetings/Kick-off.md\ndate: 2026-11-12\nwith: "[[Ana Diaz]]"',
        'Meetings/Kick-off.md\ndate: 2026-11-12\ncontacts:\n  - "[[Ana Diaz]]"',
      ],
      "2026-11-12 | mention",
    ),
    form("a ticked task", "Daily/2026-11-12.md\n- [x] call [[Ana Diaz]]", "2026-11-12 | mention"),
    form(
      "whatever the words around the link say",
      [
        "Daily/2026-11-12.md\n- lunch with [[Ana Diaz]] cancelled",
        "Daily/2026-11-12.md\n- ~~lunch with [[Ana Diaz]]~~",
      ],
      "2026-11-12 | mention",
    ),
    form("an open task", "Daily/2026-11-12.md\n- [ ] call [[Ana Diaz]]", NOBODY),
    form("a task that was given up", "Daily/2026-11-12.md\n- [-] call [[Ana Diaz]]", NOBODY),
    form("a quote", "Daily/2026-11-12.md\n> as [[Ana Diaz]] says", NOBODY),
    form(
      "code",
      ["Daily/2026-11-12.md\n`[[Ana Diaz]]`", "Daily/2026-11-12.md\n```\n[[Ana Diaz]]\n```"],
      NOBODY,
    ),
    form(
      "a comment",
      ["Daily/2026-11-12.md\n%% [[Ana Diaz]] %%", "Daily/2026-11-12.md\n<!-- [[Ana Diaz]] -->"],
      NOBODY,
    ),
    form("an embed", "Daily/2026-11-12.md\n![[Ana Diaz]]", NOBODY),
    form("a day still to come", "Daily/2026-12-24.md\nDinner with [[Ana Diaz]].", NOBODY),
    form("a note without a day", "Notes/Sailing.md\n[[Ana Diaz]] knows.", NOBODY),
    form("a name without a link", "Daily/2026-11-12.md\nLunch with Ana Diaz.", NOBODY),
    form("a link to somebody else", "Daily/2026-11-12.md\nLunch with [[Sam Rivera]].", NOBODY),
  ],
};

export const LINKED_PROMISES: FormTable = {
  name: "promises in other notes",
  columns: ["Promise", "Whose", "Day"],
  read: async (written) => {
    const promises = (await anaBeside(written))?.commitments ?? [];
    return [
      cell(...promises.map(({ text }) => text)),
      cell(...promises.map(({ direction }) => direction)),
      cell(...promises.map(({ due }) => due)),
    ];
  },
  forms: [
    form(
      "an open task that links to her",
      [
        "Notes/Plan.md\n- [ ] send [[Ana Diaz]] the deck",
        "Daily/2026-11-12.md\n- [ ] send [[Ana Diaz]] the deck",
      ],
      "send Ana Diaz the deck | mine | –",
    ),
    form(
      "with a day",
      "Notes/Plan.md\n- [ ] send [[Ana Diaz]] the deck 📅 2026-11-20",
      "send Ana Diaz the deck | mine | 2026-11-20",
    ),
    form(
      "under such a heading",
      "Notes/Plan.md\n## Waiting for\n- [ ] the book from [[Ana Diaz]]",
      "the book from Ana Diaz | theirs | –",
    ),
    form("one that is ticked", "Notes/Plan.md\n- [x] send [[Ana Diaz]] the deck", "– | – | –"),
    form(
      "a line of the checklist",
      "Daily/2026-11-22.md\n## Reconnect\n- [ ] [[Ana Diaz]] — 3 weeks overdue",
      "– | – | –",
    ),
  ],
};

export const OPTED_OUT: FormTable = {
  name: "mentions left out",
  columns: ["Last contact of Ana Diaz", "Source"],
  read: async (written) =>
    contactCells(await anaBeside("Daily/2026-11-12.md\nLunch with [[Ana Diaz]].", `${written}\n`)),
  forms: [
    form("she does not want them to count", ["ignore-mentions: true", "ignore_mentions: yes"], NOBODY),
    form("she does", ["ignore-mentions: false", "role: sailor"], "2026-11-12 | mention"),
  ],
};

import { spellings, form, NOTHING, type Form, type FormTable } from "./form";
import { factsIn, personWith } from "./reading";
import { noteIn, peopleIn, type ListedPerson } from "./vault";

const SETTINGS_OF_OTHERS = {
  ".obsidian/templates.json": '{"folder":"Meta/Forms"}',
  ".obsidian/plugins/templater-obsidian/data.json": '{"templates_folder":"Meta/Templater"}',
};

const FORMS: readonly Form[] = [
  form("a folder", "People/Ana Diaz.md", "a person"),
  form("its subfolders", "People/Work/Abroad/Sam Rivera.md", "a person"),
  form("at any depth", ["2 Areas/People/Kim Ode.md", "Home/Contacts/Ida Lind.md"], "a person"),
  form("in any case, with numbers in front", ["04_PEOPLE/Bo Lind.md", "30 - people/Eva Roth.md"], "a person"),
  form("a folder that is only called alike", ["Peoples/Fox.md", "My People Notes/Fox.md"], NOTHING),
  form(
    "a tag among the properties",
    ["Notes/Max Berg.md\ntags: [person]", "Notes/Mia Berg.md\ntags: contact"],
    "a person",
  ),
  form("a tag in the text", "Notes/Lea Berg.md\nMet at the harbour. #person", "a person"),
  form(
    "a nested tag",
    ["Notes/Ole Berg.md\n#person/work", "Notes/Pia Berg.md\ntags:\n  - People/Friends"],
    "a person",
  ),
  form("a tag that only starts so", "Notes/Persona.md\n#personal #people-to-meet", NOTHING),
  form("a tag in code", "Notes/Tags.md\n`#person`", NOTHING),
  form("a property", ["Notes/Tom Berg.md\ntype: person", "Notes/Ute Berg.md\nType: Person"], "a person"),
  form("in a list", "Notes/Uwe Berg.md\ntype: [friend, person]", "a person"),
  form(
    "as a link",
    [
      'Notes/Vic Berg.md\ncategories: ["[[People]]"]',
      "Notes/Wes Berg.md\ncategories: [[Kinds/People|people]]",
    ],
    "a person",
  ),
  form("no mark at all", "Notes/Recipes.md\nrating: 5", NOTHING),
  form(
    "folders of templates",
    ["Templates/People/Person.md", "Meta/Forms/Person.md\ntype: person", "Meta/Templater/People/Person.md"],
    NOTHING,
  ),
  form(
    "a placeholder that was never filled in",
    [
      'People/Draft.md\nname: "{{title}}"',
      "People/Draft 2.md\nname: {{title}}",
      "People/Draft 3.md\nborn: <% tp.date.now() %>",
      "People/{{title}}.md",
    ],
    NOTHING,
  ),
  form("notes on the vault", ["People/README.md", "People/CLAUDE.md", "People/_overview.md"], NOTHING),
  form("names that only hold such a word", ["People/Claude Moreau.md", "People/Readmer.md"], "a person"),
  form(
    "lists of people",
    ["People/Index.md", "People/People MOC.md", "People/Person Template.md", "People/0 index.md"],
    NOTHING,
  ),
  form("a surname that starts so", ["People/Rin Mochizuki.md", "People/Jo Templeton.md"], "a person"),
  form("the note on all of them", ["People/People.md", "People/🗂️ People.md"], NOTHING),
  form(
    "another kind",
    [
      "People/Acme.md\nkind: org",
      "People/Lisbon.md\ntype: place",
      "People/Choir.md\nKIND: group",
      'People/Globex.md\ntype: "[[Organization]]"',
    ],
    NOTHING,
  ),
  form(
    "conflict copies",
    [
      "People/Ana Diaz (conflicted copy 2026-11-01).md",
      "People/Ana Diaz.sync-conflict-20261101-120000-ABCDEFG.md",
    ],
    NOTHING,
  ),
];

const NOTES = FORMS.flatMap(spellings).map(noteIn);
let found: Promise<readonly ListedPerson[]> | null = null;

/** All forms stand in one vault, which is opened when the first of them is read. */
function everybody(): Promise<readonly ListedPerson[]> {
  found ??= peopleIn({ ...SETTINGS_OF_OTHERS, ...Object.fromEntries(NOTES) });
  return found;
}

export const RECOGNITION: FormTable = {
  name: "recognition",
  columns: ["Is"],
  forms: FORMS,
  read: async (written) => {
    const [path] = noteIn(written);
    return [(await everybody()).some((person) => person.path === path) ? "a person" : NOTHING];
  },
};

export const NAMES: FormTable = {
  name: "names",
  columns: ["Name", "Other names"],
  read: (written) => {
    const [path = "", ...lines] = written.split("\n");
    const person = personWith(lines.join("\n"), path);
    return [person.name, person.details.aliases.join(", ") || NOTHING];
  },
  forms: [
    form("the name of the file", "People/Ana Diaz.md", "Ana Diaz | –"),
    form(
      "signs that people put before names",
      ["@Ana Diaz.md", "!Ana Diaz.md", "Person - Ana Diaz.md"],
      "Ana Diaz | –",
    ),
    form(
      "words that were joined",
      ["People/Ana_Diaz.md", "people/ana-diaz.md", "people/person-ana-diaz.md"],
      "Ana Diaz | –",
    ),
    form("a hyphen that is part of a name", "People/Jean-Luc Marais.md", "Jean-Luc Marais | –"),
    form("other letters and pictures", ["People/דנה לוי.md"], "דנה לוי | –"),
    form("a picture in a name", "People/Bo 🌱 Lind.md", "Bo 🌱 Lind | –"),
    form(
      "a property",
      ["a.md\nname: Ana Diaz", "a.md\nname: [[Ana Diaz]]", "a.md\nName: [[People/ana|Ana Diaz]]"],
      "Ana Diaz | –",
    ),
    form("first and last name together", "a.md\nname:\n  first: Ana\n  last: Diaz", "Ana Diaz | –"),
    form(
      "first and last name apart",
      ["a.md\nfirst_name: Ana\nlast_name: Diaz", "a.md\ngiven_name: Ana\nsurname: Diaz"],
      "Ana Diaz | –",
    ),
    form("of an address card", "a.md\nFN: Ana Diaz", "Ana Diaz | –"),
    form("a name that is empty or no text", ["Ana Diaz.md\nname:", "Ana Diaz.md\nname: 7"], "Ana Diaz | –"),
    form(
      "other names",
      ["Ana Diaz.md\naliases: [Anita, A. D.]", "Ana Diaz.md\nalias: Anita, A. D."],
      "Ana Diaz | Anita, A. D.",
    ),
    form(
      "mail addresses and empty text among them",
      'Ana Diaz.md\naliases: ["", Anita, ana@example.com]',
      "Ana Diaz | Anita",
    ),
  ],
};

export const STATUSES: FormTable = {
  name: "statuses",
  columns: ["Is"],
  read: (written) => [factsIn(written).status],
  forms: [
    form("ours", "status: active", "active"),
    form("paused", ["status: paused", "status: archived", "status: Inactive"], "paused"),
    form("let go", ["status: let-go", "status: let go", "Status: Let Go"], "let-go"),
    form("deceased", ["status: deceased", "died: 2024-03-01", "deceased: true"], "deceased"),
    form(
      "a switch",
      [
        "paused: true",
        "prm-paused: true",
        "Active: false",
        "archive: true",
        "archived: yes",
        "do_not_contact: true",
      ],
      "paused",
    ),
    form(
      "a switch the other way",
      ["paused: false", "active: true", "archived: false", "deceased: false"],
      "active",
    ),
    form(
      "words of others",
      ["status: draft", "status: evergreen", "status: current", "status: 🌱"],
      "active",
    ),
    form("nothing", ["status:", 'status: ""'], "active"),
  ],
};

import { expect, test } from "vitest";
import { codeIn, readPage, tablesUnder } from "../pages";
import { personWith } from "./reading";

/** A value of each meaning that is used, by the key of the second column. */
const VALUES: Readonly<Record<string, string>> = {
  "last-contact": "2026-11-12",
  "next-contact": "2026-11-30",
  cadence: "6",
  circle: "close",
  category: "close",
  relationship_strength: "close",
  "snooze-until": "2026-12-01",
  status: "let-go",
  paused: "true",
  archive: "true",
  do_not_contact: "true",
  active: "false",
  died: "2024-03-01",
  birthday: "1990-04-15",
  milestones: "2026-11-12 promoted",
  anniversary: "2015-06-20",
  date: "'Moved: 2026-11-12'",
  commitments: "send the deck by 2026-11-20",
  "waiting-for": "the book by 2026-11-20",
  relationship: "mentor",
  company: "Altiplano",
  role: "architect",
  location: "Lisbon",
  email: "ana@example.com",
  phone: "'+351 21 000 0000'",
  profile: "https://example.com/ana",
  channel: "letter",
  boundaries: "no calls",
  interests: "trains, chess",
  "ask-about": "the exam",
  "met-at": "the fair",
  "introduced-by": "'[[Kim Ode]]'",
  "met-on": "2019-05-01",
  created: "2019-05-01",
  name: "Anna D.",
  fn: "Anna D.",
  first_name: "Anna",
  last_name: "Diaz-Rey",
  aliases: "[Anita]",
  interactions: "[2026-11-12 call]",
};

/** Read by no rule yet, or not from the person's own note alone. */
const NOT_HERE = ["picture", "ignore-mentions"];

const [table = []] = tablesUnder(await readPage("docs/note-format.md"), "Properties");
const meanings = table.map(([, key = "", others = ""]) => ({
  spellings: [...codeIn(key), ...codeIn(others)],
}));
const used = meanings.flatMap(({ spellings }) => {
  const [key = ""] = spellings;
  return NOT_HERE.includes(key) ? [] : spellings.map((spelling) => ({ key, spelling }));
});

/** All that is printed of a person with those properties. */
function printed(yaml: string): string {
  const person = personWith(yaml);
  return JSON.stringify({ ...person, details: person.details });
}

test.each(used)("$spelling is read as $key is, however it is spelled", ({ key, spelling }) => {
  const value = VALUES[key] ?? "";
  // A title is a role only beside a company.
  const company = key === "company" ? "" : "company: Altiplano\n";
  const wanted = printed(`${company}${key}: ${value}`);
  expect(wanted).not.toBe(printed(`${company}unknown: 1`));
  const words = spelling.replaceAll(/[_-]/g, " ");
  const written = [spelling, words, spelling.toUpperCase(), spelling.replaceAll("_", "-")];
  const read = written.map((each) => printed(`${company}${each}: ${value}`));
  expect(read).toEqual(written.map(() => wanted));
});

import { expect, test } from "vitest";
import { peopleInNote } from "../../src/app/people-in-note";
import { someone } from "../domain/people";
import { MemoryNotes } from "./memory-notes";

const PEOPLE = ["Ana", "Bo", "Ida", "Kim"].map((name) => someone({ name }));

function namesIn(text: string, path = "Meetings/Plan.md"): string[] {
  const notes = new MemoryNotes();
  for (const { path: own } of PEOPLE) notes.write(own, "");
  notes.write("Notes/Harbour.md", "");
  notes.write(path, text);
  return peopleInNote(notes.listing(path), (linkpath) => {
    const found = notes.resolve(linkpath);
    return PEOPLE.find((person) => person.path === found) ?? null;
  }).map(({ name }) => name);
}

test.each([
  ["nobody", "# Plan\n[[Harbour]] and [[Nobody]]\n", []],
  [
    "whom the text links to, in its order",
    "[[Kim]] meets [[People/Ana|Ana]]\n\n[Bo](Bo.md)\n",
    ["Kim", "Ana", "Bo"],
  ],
  ["each once", "[[Ana]], [[Kim]] and [[People/Ana.md|her]]\n", ["Ana", "Kim"]],
  [
    "those of the properties first",
    '---\nattendees:\n  - "[[Ida]]"\n  - Kim\n---\n[[Ana]] sends her regards to [[Kim]]\n',
    ["Ida", "Kim", "Ana"],
  ],
  ["no one of a property that says something else", '---\nauthor: "[[Ida]]"\n---\n[[Ana]]\n', ["Ana"]],
  ["who is to do something", "- [ ] [[Ana]] brings the map\n- [x] [[Bo]] came\n", ["Ana", "Bo"]],
  [
    "no one in quotes, code, embeds and what was given up",
    "> [[Ana]]\n\n`[[Bo]]` ![[Ida]]\n\n- [-] [[Kim]]\n",
    [],
  ],
  ["who stands in a quote and in the text", "> [[Ana]]\n\n[[Bo]]\n\n[[Ana]]\n", ["Bo", "Ana"]],
])("a note names %s", (_, text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test("a person's own note names others", () => {
  expect(namesIn("[[Ana]] through [[Bo]]\n", "People/Ana.md")).toEqual(["Bo"]);
});

import { expect, test } from "vitest";
import { countMarkers } from "../../src/app/found-people";
import type { NoteSignals, PeopleRules } from "../../src/note/people/recognize";

const RULES: PeopleRules = {
  folders: ["People", "CRM"],
  tags: ["person"],
  properties: [
    { key: "type", value: "person" },
    { key: "type", value: "contact" },
  ],
  templateFolders: [],
};

function note(path: string, signals: Partial<NoteSignals> = {}): NoteSignals {
  return { path, properties: null, tags: [], ...signals };
}

test("counts a note for each marker it has and once among the people", () => {
  const notes = [
    note("People/Ana Diaz.md", { tags: ["person/work"], properties: { type: "Person" } }),
    note("People/Kim Ode.md"),
    note("Notes/Sam Rivera.md", { properties: { type: "person" } }),
    note("Notes/Tea.md", { tags: ["drinks"] }),
  ];
  expect(countMarkers(notes, RULES)).toEqual({
    people: 3,
    markers: [
      { marker: { by: "folder", rule: "People" }, notes: 2, example: "People/Ana Diaz.md" },
      { marker: { by: "folder", rule: "CRM" }, notes: 0, example: null },
      { marker: { by: "tag", rule: "person" }, notes: 1, example: "People/Ana Diaz.md" },
      { marker: { by: "property", rule: "type: person" }, notes: 2, example: "People/Ana Diaz.md" },
      { marker: { by: "property", rule: "type: contact" }, notes: 0, example: null },
    ],
  });
});

test("counts nobody whom the rules leave out: templates, organisations, the note on the folder", () => {
  const notes = [
    note("People/Templates/Person.md"),
    note("People/People.md", { tags: ["person"] }),
    note("People/Alder Studio.md", { properties: { type: "organization" } }),
  ];
  const { people, markers } = countMarkers(notes, RULES);
  expect(people).toBe(0);
  expect(markers.every(({ notes: claimed, example }) => claimed === 0 && example === null)).toBe(true);
});

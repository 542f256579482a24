import fc from "fast-check";
import { expect, test } from "vitest";
import { verdict } from "../../src/note/people/person-verdict";
import { createRecognizer, type NoteSignals, type PeopleRules } from "../../src/note/people/recognize";

const RULES: PeopleRules = {
  folders: ["People", "CRM/People"],
  tags: ["person", "contact"],
  properties: [
    { key: "type", value: "person" },
    { key: "categories", value: "People" },
  ],
  templateFolders: ["Meta/Forms"],
};

function note(path: string, signals: Partial<NoteSignals> = {}): NoteSignals {
  return { path, properties: null, tags: [], ...signals };
}

const IN_PEOPLE = { by: "folder", rule: "People" } as const;

test.each([
  ["a folder", note("People/Ana Diaz.md"), IN_PEOPLE],
  ["a folder below it", note("02 People/Work/Kim Ode.md"), IN_PEOPLE],
  ["a tag", note("Notes/Sam Rivera.md", { tags: ["Person/Work"] }), { by: "tag", rule: "Person/Work" }],
  [
    "a property",
    note("Notes/Sam Rivera.md", { properties: { Type: "[[Person]]" } }),
    { by: "property", rule: "type: person" },
  ],
])("a note is a person by %s", (_, signals, marker) => {
  expect(verdict(signals, RULES)).toEqual({ kind: "person", marker });
});

test.each([
  ["nothing marks it", note("Notes/Tea.md"), "no-marker"],
  ["it lies in a folder called Templates", note("People/Templates/New.md"), "template-folder"],
  ["it lies in a folder of templates of the settings", note("Meta/Forms/New.md"), "template-folder"],
  ["it is the note on the folder", note("People/🗂️ People.md"), "folder-note"],
])("a note is claimed by no rule because %s", (_, signals, why) => {
  expect(verdict(signals, RULES)).toEqual({ kind: "unclaimed", why });
});

test.each([
  ["People/_Start here.md", null, { by: "name", word: "_" }],
  ["People/README.md", null, { by: "name", word: "README" }],
  ["People/CLAUDE.md", null, { by: "name", word: "CLAUDE" }],
  ["People/Friends - MOC.md", null, { by: "name", word: "MOC" }],
  ["People/Person_template.md", null, { by: "name", word: "template" }],
  ["People/Ana Diaz (Conflicted copy laptop 202611221200).md", null, { by: "conflict-copy" }],
  ["People/Ana Diaz.sync-conflict-20261122-120000-ABCDEFG.md", null, { by: "conflict-copy" }],
  ["People/{{title}}.md", null, { by: "placeholder", key: null }],
  ["People/New.md", { name: "<% tp.file.title %>" }, { by: "placeholder", key: "name" }],
  ["People/New.md", { born: { "[object Object]": null } }, { by: "placeholder", key: "born" }],
  ["People/Alder.md", { Type: "[[Kinds/Company]]" }, { by: "kind", key: "Type", value: "[[Kinds/Company]]" }],
  ["People/Alder.md", { KIND: ["x", "org"] }, { by: "kind", key: "KIND", value: "org" }],
])("%s with %j is nobody, for its own words", (path, properties, why) => {
  expect(verdict(note(path, { properties }), RULES)).toEqual({ kind: "excluded", marker: IN_PEOPLE, why });
});

const segment = fc.constantFrom(
  "People",
  "02 People",
  "CRM",
  "Notes",
  "Templates",
  "Meta",
  "Forms",
  "people",
  "Archive",
);
const fileName = fc.oneof(
  fc.constantFrom(
    "Ana Diaz",
    "People",
    "🗂️ People",
    "README",
    "CLAUDE",
    "Claude",
    "_x",
    "Mochizuki",
    "A MOC",
    "Index",
    "{{x}}",
    "Ana (Conflicted copy 1)",
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replaceAll("/", "")),
);
const value = fc.oneof(
  fc.constantFrom("person", "[[Person]]", "People", "org", "Place", "draft", "{{date}}", "<% x %>", null, 3),
  fc.array(fc.constantFrom("person", "team", "x", "{{y}}"), { maxLength: 3 }),
  fc.constant({ "[object Object]": null }),
);
const signals: fc.Arbitrary<NoteSignals> = fc.record({
  path: fc
    .tuple(fc.array(segment, { maxLength: 3 }), fileName)
    .map(([folders, name]) => `${[...folders, name].join("/")}.md`),
  properties: fc.option(fc.dictionary(fc.constantFrom("type", "Kind", "categories", "name"), value)),
  tags: fc.array(fc.constantFrom("person", "Contact/work", "personal", "tea"), { maxLength: 2 }),
});
const rules: fc.Arbitrary<PeopleRules> = fc.record({
  folders: fc.subarray(["People", "CRM/People", "notes", ""]),
  tags: fc.subarray(["person", "contact"]),
  properties: fc.subarray([...RULES.properties]),
  templateFolders: fc.subarray(["Templates", "Meta/Forms", "/"]),
});

test("agrees with the recogniser on every note", () => {
  fc.assert(
    fc.property(signals, rules, (any, underRules) => {
      const decided = verdict(any, underRules);
      const recognized = createRecognizer(underRules)(any);
      expect(decided.kind === "person" ? decided.marker : null).toEqual(recognized);
    }),
    { numRuns: 2000 },
  );
});

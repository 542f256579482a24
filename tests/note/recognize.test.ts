import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRecognizer, type NoteSignals, type PeopleRules } from "../../src/note/people/recognize";
import { fastest } from "./fastest";
import { parseYaml } from "./parse-yaml";

const NO_RULES: PeopleRules = { folders: [], tags: [], properties: [], templateFolders: [] };

const RULES: PeopleRules = {
  folders: ["People", "CRM/Contacts"],
  tags: ["person"],
  properties: [
    { key: "type", value: "person" },
    { key: "categories", value: "[[People]]" },
  ],
  templateFolders: ["Templates", "Extras/Templater"],
};

function markerOf(note: Partial<NoteSignals>, rules: PeopleRules = RULES): string | null {
  const marker = createRecognizer(rules)({ path: "Notes/Ana Diaz.md", properties: null, tags: [], ...note });
  return marker === null ? null : `${marker.by} ${marker.rule}`;
}

describe("a folder makes its notes people", () => {
  test.each([
    ["People/Ana Diaz.md", "folder People"],
    ["People/Work/Team/Ana Diaz.md", "folder People"],
    ["people/Ana Diaz.md", "folder People"],
    ["04_PEOPLE/Ana Diaz.md", "folder People"],
    ["10 - People/Ana Diaz.md", "folder People"],
    ["Areas/People/Ana Diaz.md", "folder People"],
    ["CRM/Contacts/Ana Diaz.md", "folder CRM/Contacts"],
    ["CRM/Ana Diaz.md", null],
    ["Contacts/Ana Diaz.md", null],
    ["Contacts/CRM/Ana Diaz.md", null],
    ["Peoples/Ana Diaz.md", null],
    ["People.md", null],
    ["Notes/People.md", null],
    ["People/People.md", null],
    ["04_PEOPLE/🗂️ People.md", null],
    ["CRM/Contacts/contacts.md", null],
    ["People/Ana/Ana.md", "folder People"],
    ["People/Peopleson.md", "folder People"],
    ["Ana Diaz.md", null],
  ])("%s: %s", (path, expected) => {
    expect(markerOf({ path })).toBe(expected);
  });

  test("its own note is none, whatever its tags", () => {
    expect(markerOf({ path: "People/People.md", tags: ["person"] })).toBeNull();
  });

  test("however its accents are written", () => {
    const rules = { ...NO_RULES, folders: ["Kişiler/É".normalize("NFC")] };
    expect(markerOf({ path: "Kişiler/É/Ana.md".normalize("NFD") }, rules)).toBe(`folder ${rules.folders[0]}`);
  });

  test("also with the slashes of Windows", () => {
    const rules = { ...NO_RULES, folders: ["CRM\\Contacts"] };
    expect(markerOf({ path: "CRM/Contacts/Ana.md" }, rules)).toBe("folder CRM\\Contacts");
    expect(markerOf({ path: "Contacts/Ana.md" }, rules)).toBeNull();
  });

  test("an empty rule claims nothing", () => {
    const rules = { ...NO_RULES, folders: ["", "/", " "], templateFolders: [""] };
    expect(markerOf({ path: "Ana Diaz.md" }, rules)).toBeNull();
    expect(markerOf({ path: "People/Ana Diaz.md" }, { ...rules, folders: ["People"] })).toBe("folder People");
  });
});

describe("a tag makes a note a person", () => {
  test.each<[string[], string | null]>([
    [["person"], "tag person"],
    [["Person"], "tag Person"],
    [["note", "person/work"], "tag person/work"],
    [["personal"], null],
    [["work/person"], null],
    [[], null],
  ])("%j: %s", (tags, expected) => {
    expect(markerOf({ tags })).toBe(expected);
  });
});

describe("a property makes a note a person", () => {
  test.each<[object, string | null]>([
    [{ type: "person" }, "property type: person"],
    [{ Type: "Person" }, "property type: person"],
    [{ type: " person " }, "property type: person"],
    [{ type: ["note", "person"] }, "property type: person"],
    [{ type: "[[Person]]" }, "property type: person"],
    [{ type: "[[Kinds/Person|somebody]]" }, "property type: person"],
    [{ type: "#person" }, "property type: person"],
    [{ categories: ["[[People]]"] }, "property categories: [[People]]"],
    [{ categories: "People" }, "property categories: [[People]]"],
    [{ categories: [["People"]] }, "property categories: [[People]]"],
    [{ type: "personal" }, null],
    [{ type: { of: "person" } }, null],
    [{ kind: "person" }, null],
    [{}, null],
  ])("%j: %s", (properties, expected) => {
    expect(markerOf({ properties })).toBe(expected);
  });
});

describe("never people", () => {
  test.each([
    "People/README.md",
    "People/Readme.md",
    "People/CLAUDE.md",
    "People/_index.md",
    "People/_Ana Diaz.md",
    "People/Index.md",
    "People/People index.md",
    "People/People MOC.md",
    "People/MOC - People.md",
    "People/moc_people.md",
    "People/Person template.md",
    "People/Person Templates.md",
    "People/Template, person.md",
    "People/Ana Diaz/2026-11-12.md",
    "People/Ana Diaz/2026-11-12 Kick-off.md",
    "People/Ana Diaz/2026-11-12_call.md",
    "People/20261112 Kick-off.md",
    "People/20261112.md",
    "2026-11-12.md",
    "People/{{title}}.md",
    "People/<% tp.file.title %>.md",
    "People/Ana Diaz (Conflicted copy Mac 202611221010).md",
    "People/Ana Diaz.sync-conflict-20261122-101010-ABCDEFG.md",
    "Templates/People/Ana Diaz.md",
    "Areas/Templates/People/Ana Diaz.md",
    "99 Templates/People/Ana Diaz.md",
    "Extras/Templater/People/Ana Diaz.md",
  ])("%s", (path) => {
    expect(markerOf({ path, tags: ["person"], properties: { type: "person" } })).toBeNull();
  });

  test.each([
    "People/Mochizuki Aya.md",
    "People/Indexa Ltd contact.md",
    "People/Claude Monet.md",
    "People/Claude.md",
    "People/Templeton Ana.md",
    "People/Ana_Diaz.md",
    "People/Readmond Kim.md",
    "People/Ana Diaz 2026-11-12.md",
    "People/202611121030 Ana Diaz.md",
    "People/20269999 Ana Diaz.md",
    "People/2026-11-12/Ana Diaz.md",
    "Contemplates/People/Ana Diaz.md",
    "Extras/People/Templater/Ana Diaz.md",
  ])("but %s may be", (path) => {
    expect(markerOf({ path })).toBe("folder People");
  });

  test("a folder of templates excludes no folder of the same name but for its mark", () => {
    const rules = { ...RULES, templateFolders: ["_people", "Archive/99 People"] };
    expect(markerOf({ path: "_people/Ana Diaz.md" }, rules)).toBeNull();
    expect(markerOf({ path: "_people/work/Ana Diaz.md" }, rules)).toBeNull();
    expect(markerOf({ path: "Archive/99 People/Ana Diaz.md" }, rules)).toBeNull();
    expect(markerOf({ path: "People/Ana Diaz.md" }, rules)).toBe("folder People");
    expect(markerOf({ path: "Archive/People/Ana Diaz.md" }, rules)).toBe("folder People");
  });

  test.each([
    "KIND: org",
    "kind: group",
    "type: organization",
    "Type: Organisation",
    "type: company",
    "type: '[[Organization]]'",
    "type: [place]",
    "type: location",
    "type: team",
    "type: meeting",
    "type: [meeting, '1-1']",
    "Type: Project",
    "type: hub",
    "type: '[[MOC]]'",
    "kind: index",
    "type: dashboard",
    "type: template",
    "name: '{{title}}'",
    "name: {{title}}",
    "aliases: ['{{title}}']",
    "aliases: [{{title}}]",
    "created: <% tp.date.now() %>",
    "aliases: ['<% tp.file.title %>']",
  ])("a note in the folder that says %s", (yaml) => {
    expect(markerOf({ path: "People/Acme.md", properties: Object(parseYaml(yaml)) })).toBeNull();
  });

  test.each([
    "company: Acme",
    "kind: individual",
    "type: person",
    "meeting: weekly",
    "note: 'likes {curly} things'",
    "place: Lisbon",
  ])("but one that says %s may be", (yaml) => {
    expect(markerOf({ path: "People/Ana.md", properties: Object(parseYaml(yaml)) })).toBe("folder People");
  });
});

describe("hostile notes", () => {
  const recognize = createRecognizer(RULES);

  test("nothing a note holds makes the recogniser throw", () => {
    const circular: unknown[] = [];
    circular.push(circular);
    const value = fc.oneof(fc.anything({ withNullPrototype: true }), fc.constant(circular));
    const keys = fc.constantFrom("type", "kind", "categories", "KIND", "__proto__", "x");
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(keys, value),
        fc.array(fc.string()),
        (path, properties, tags) => {
          expect(() => recognize({ path, properties, tags })).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, Partial<NoteSignals>]>([
    ["a value of 1 MB", { properties: { type: "[[".repeat(500_000) } }],
    ["blanks of 1 MB", { properties: { type: " ".repeat(1_000_000) } }],
    ["a list of 100,000", { properties: { type: Array.from({ length: 100_000 }, () => "x") } }],
    ["a path of 100,000 characters", { path: `${"(conflicted copy ".repeat(6_000)}.md` }],
    ["a path of many folders", { path: `${"a/".repeat(10_000)}Ana.md` }],
    ["a folder of 100,000 digits", { path: `${"1 ".repeat(50_000)}/Ana.md` }],
  ])("%s takes less than 50 ms", (_, note) => {
    const look = (): unknown => recognize({ path: "People/Ana.md", properties: null, tags: [], ...note });
    expect(fastest(look)).toBeLessThan(50);
  });
});

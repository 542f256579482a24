import { describe, expect, test } from "vitest";
import { createFieldReader } from "../../src/note/properties/fields";
import { newPersonNote, type NewPerson, type NewPersonContext } from "../../src/note/people/new-person";
import { parseYaml } from "./parse-yaml";
import { day } from "./style";

const ANA: NewPerson = {
  name: "Ana Diaz",
  title: "Ana Diaz",
  today: day("2026-12-30"),
  metAt: "",
  followsUp: false,
};

const context: NewPersonContext = {
  fields: createFieldReader(),
  parseYaml,
  template: null,
  timeText: (what, format) => `<${what} ${format ?? "as set"}>`,
  markers: [],
};

const textOf = (person: Partial<NewPerson>, more: Partial<NewPersonContext> = {}): string =>
  newPersonNote({ ...ANA, ...person }, { ...context, ...more }).text;

describe("newPersonNote without a template", () => {
  test("is empty where nothing is known and the folder says that it is a person", () => {
    expect(newPersonNote(ANA, context)).toEqual({ text: "", refusal: null });
  });

  test("holds what makes it a person, where we met, and when to follow up", () => {
    const markers = [{ key: "type", value: "person" }];
    expect(textOf({ metAt: " the fair:  Lisbon ", followsUp: true }, { markers })).toBe(
      '---\ntype: person\nmet-at: "the fair: Lisbon"\nmet-on: 2026-12-30\nnext-contact: 2027-01-01\n---\n',
    );
  });

  test("says the name where the file cannot", () => {
    expect(textOf({ name: "Ana/Maria", title: "Ana Maria" })).toBe('---\nname: "Ana/Maria"\n---\n');
  });
});

describe("newPersonNote from a template", () => {
  test.each([
    [
      "# {{title}}\n{{date}} {{ DATE : YYYY }} {{time}}{{time:HH:mm}}",
      "# Ana Diaz\n<date as set> <date YYYY> <time as set><time HH:mm>",
    ],
    ["{{name}} {{title", "{{name}} {{title"],
    ["<% tp.file.title %> {{title}}", "<% tp.file.title %> Ana Diaz"],
    ["---\ncreated: <% tp.date.now() %>\n---\n", "---\ncreated: <% tp.date.now() %>\n---\n"],
    ["\uFEFF---\r\ntags: [a]\r\n---\r\n", "\uFEFF---\r\ntags: [a]\r\n---\r\n"],
  ])("fills in %j", (template, expected) => {
    expect(textOf({}, { template })).toBe(expected);
  });

  test("takes dollar signs in a name for dollar signs", () => {
    expect(textOf({ name: "A$AP $& $1", title: "A$AP $& $1" }, { template: "{{title}}" })).toBe("A$AP $& $1");
  });

  test("uses the properties that it has, and keeps its own word for a marker", () => {
    const template =
      "---\ntype: contact\nhow_we_met: # where\nNext Follow Up:\ntags: [a]\n---\n# {{title}}\n";
    const markers = [{ key: "type", value: "person" }];
    expect(textOf({ metAt: "the fair", followsUp: true }, { template, markers })).toBe(
      "---\ntype: contact\nhow_we_met: the fair # where\nNext Follow Up: 2027-01-01\ntags: [a]\nmet-on: 2026-12-30\n---\n# Ana Diaz\n",
    );
  });

  test("is made without the properties where the template's cannot be read, and says so", () => {
    const note = newPersonNote(
      { ...ANA, followsUp: true },
      { ...context, template: "---\nx: {{title}}: y: z\n---\n" },
    );
    expect(note).toMatchObject({
      text: "---\nx: Ana Diaz: y: z\n---\n",
      refusal: { code: "invalid-front-matter", line: 2 },
    });
  });
});

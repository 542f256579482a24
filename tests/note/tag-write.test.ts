import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNote } from "../../src/note/front-matter/read-note";
import { addTag, removeTag } from "../../src/note/properties/tag-write";
import { parseYaml } from "./parse-yaml";
import { anyText } from "./note-texts";

const context = { parseYaml };
const note = (yaml: string): string => (yaml === "" ? "Words #other\n" : `---\n${yaml}---\nWords #other\n`);

type Write = typeof addTag;

function after(write: Write, text: string, tag: string): string {
  const edit = write(text, tag, context);
  if (edit.kind === "refused") throw new Error(JSON.stringify(edit.refusal));
  return edit.kind === "changed" ? edit.text : text;
}

describe("addTag writes client", () => {
  test.each([
    ["into a note without properties", "", "tags:\n  - client\n"],
    ["beside other properties", "x: 1\n", "x: 1\ntags:\n  - client\n"],
    ["into an empty property", "tags:\nx: 1\n", "tags:\n  - client\nx: 1\n"],
    ["into an empty list", "tags: []\n", "tags:\n  - client\n"],
    ["into a list", "tags:\n  - person\nx: 1\n", "tags:\n  - person\n  - client\nx: 1\n"],
    ["at the margin", "tags:\n- person # c\n", "tags:\n- person # c\n- client\n"],
    ["in brackets", "tags: [person, friend] # c\n", "tags: [person, friend, client] # c\n"],
    ["beside a single one", "tags: person\n", "tags:\n  - person\n  - client\n"],
    ["behind a comma in a text", "tags: person, friend\n", 'tags: "person, friend, client"\n'],
    ["behind a last comma in a text", 'tags: "person, friend,"\n', 'tags: "person, friend, client"\n'],
    ["behind a blank in a text", "tags: person friend\n", "tags: person friend client\n"],
    ["in its quotes", "tags: 'person,friend'\n", "tags: 'person,friend,client'\n"],
    ["behind a text of several lines", "tags: |\n  a\n  b\n", 'tags: "a\\nb\\nclient"\n'],
    ["under the note's own key", "Tags: [a]\n", "Tags: [a, client]\n"],
    ["under the singular", "tag:\n  - a\n", "tag:\n  - a\n  - client\n"],
    ["under the plural of both", "tag: a\ntags: [b]\n", "tag: a\ntags: [b, client]\n"],
    ["with a sign where the others have one", "tags: ['#a', \"#b\"]\n", 'tags: [\'#a\', "#b", "#client"]\n'],
    ["without one where only some have it", "tags: ['#a', b]\n", "tags: ['#a', b, client]\n"],
    ["beside a nested one", "tags: [client/big]\n", "tags: [client/big, client]\n"],
    ["beside an entry of several words", "tags:\n  - big client\n", "tags:\n  - big client\n  - client\n"],
  ])("%s", (_, before, expected) => {
    expect(after(addTag, note(before), "#client")).toBe(note(expected));
  });

  test.each([
    ["in a list", "tags: [client]\n"],
    ["in another case", "tags:\n  - Client\n"],
    ["with a sign", 'tags: ["#client"]\n'],
    ["in a text", "tags: person, client\n"],
    ["as the only one", "tags: client\n"],
    ["under the singular", "tags: [a]\ntag: client\n"],
  ])("nowhere when it is there already %s", (_, yaml) => {
    expect(addTag(note(yaml), "client", context)).toEqual({ kind: "unchanged" });
  });

  test("not at all when it is no tag", () => {
    expect(addTag(note(""), "two words", context)).toEqual({ kind: "unchanged" });
  });

  test("keeps line endings, the byte order mark and a missing last line ending", () => {
    const text = "\uFEFF---\r\ntags:\r\n  - a\r\n---\r\nend";
    expect(after(addTag, text, "b")).toBe("\uFEFF---\r\ntags:\r\n  - a\r\n  - b\r\n---\r\nend");
  });

  test.each([
    ["invalid YAML", "tags: [a\n", "invalid-front-matter"],
    ["a list that another property refers to", "tags: &t [a]\nmore: *t\n", "not-provable"],
    ["a comment in the brackets", "tags: [\n  a, # c\n  b\n  ]\n", "not-provable"],
  ])("refuses %s", (_, yaml, code) => {
    const edit = addTag(note(yaml), "client", context);
    expect(edit.kind === "refused" && edit.refusal.code).toBe(code);
  });
});

describe("removeTag takes client", () => {
  test.each([
    ["out of a list", "tags:\n  - person\n  - client\nx: 1\n", "tags:\n  - person\nx: 1\n"],
    ["out of brackets", "tags: [client, person]\n", "tags: [person]\n"],
    ["and leaves an empty list", "tags:\n  - client\n", "tags: []\n"],
    ["as the only one", "tags: client # c\n", "tags: [] # c\n"],
    ["out of a text", "tags: person, client, friend\n", 'tags: "person, friend"\n'],
    ["out of a text of two", "tags: client person\n", "tags: person\n"],
    ["out of a text that says it twice", "tags: client, Client\n", "tags: []\n"],
    ["as often as it stands there", "tags: [Client, a, '#client']\n", "tags: [a]\n"],
    ["out of both properties", "tags: [a, client]\ntag: client\n", "tags: [a]\ntag: []\n"],
    ["and leaves longer ones", "tags: [client, clients, client/big]\n", "tags: [clients, client/big]\n"],
    ["and leaves entries of several words", "tags:\n  - big client\n", "tags:\n  - big client\n"],
    ["from where it is not", "tags: [a]\n", "tags: [a]\n"],
    ["from a note without properties", "", ""],
  ])("%s", (_, before, expected) => {
    expect(after(removeTag, note(before), "client")).toBe(note(expected));
  });

  test("refuses where only one of its places can be changed, and changes neither", () => {
    const edit = removeTag(note("tags: [client]\ntag: &t [client]\nmore: *t\n"), "client", context);
    expect(edit.kind === "refused" && edit.refusal.code).toBe("not-provable");
  });
});

describe("laws", () => {
  const tags = fc.constantFrom("client", "Über", "work/big", "person");
  const yaml = fc.constantFrom(
    "",
    "x: 1\n",
    "tags: [person]\n",
    "tags:\n  - client # c\n  - a\n",
    "tags: a, b\n",
    "tag: person\n",
    "TAGS: '#a'\n",
  );

  test("adding twice is adding once, and what was added can be taken out again", () => {
    fc.assert(
      fc.property(yaml, tags, anyText, (properties, tag, body) => {
        const text = note(properties) + body;
        const tagged = after(addTag, text, tag);
        expect(addTag(tagged, tag, context)).toEqual({ kind: "unchanged" });
        const untagged = after(removeTag, tagged, tag);
        expect(removeTag(untagged, tag, context)).toEqual({ kind: "unchanged" });
        expect(readNote(untagged, parseYaml).body).toBe(readNote(text, parseYaml).body);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import type { PersonFacts } from "../../src/domain/person";
import { whyWords } from "../../src/i18n/en/why";
import { explainNote } from "../../src/note/people/explain-note";
import { createFieldReader } from "../../src/note/properties/fields";
import type { NoteSignals, PeopleRules } from "../../src/note/people/recognize";
import { day } from "../domain/days";
import { AN_ISSUE, contactOn, MONTHLY, someone } from "../domain/people";

const RULES: PeopleRules = {
  folders: ["People"],
  tags: ["person"],
  properties: [{ key: "type", value: "person" }],
  templateFolders: [],
};

const PATH = "People/Ana Diaz.md";

function words(note: Partial<NoteSignals>, facts: Partial<PersonFacts> | null = {}) {
  const explanation = explainNote(
    { path: PATH, properties: null, tags: [], ...note },
    {
      rules: RULES,
      circles: [{ name: "friend", cadence: MONTHLY }],
      fields: createFieldReader(),
      person: () => (facts === null ? null : someone(facts)),
    },
  );
  return whyWords(explanation, "People, #person");
}

function sentences(note: Partial<NoteSignals>, facts?: Partial<PersonFacts> | null): string {
  return words(note, facts).sentences.join("\n");
}

describe("a person", () => {
  test.each([
    [{}, "Ana Diaz is a person: it is in the folder People."],
    [{ path: "Notes/Ana.md", tags: ["person/work"] }, "it has the tag #person/work."],
    [{ path: "Notes/Ana.md", properties: { type: "person" } }, "it has the property type: person."],
  ])("says by which marker: %j", (note, expected) => {
    expect(words(note).sentences[0]).toContain(expected);
  });

  test.each([
    [null, "Last contact: none on record."],
    [contactOn("2026-11-12"), "Last contact: 2026-11-12, as the note says."],
    [{ ...contactOn("2026-11-12"), line: 3 }, "Last contact: 2026-11-12, as the note says, line 3."],
    [
      { ...contactOn("2026-11-12"), source: "log" as const, line: 14 },
      "Last contact: 2026-11-12, from the log, line 14.",
    ],
    [
      { ...contactOn("2026-11-12"), source: "link" as const, line: 9 },
      "Last contact: 2026-11-12, from a link in the note, line 9.",
    ],
    [
      { ...contactOn("2026-11-12"), source: "mention" as const, from: "Daily/2026-11-12.md", line: 2 },
      "Last contact: 2026-11-12, from a link in Daily/2026-11-12.md, line 2.",
    ],
  ])("says where the last contact stands", (lastContact, expected) => {
    expect(sentences({}, { lastContact })).toContain(expected);
  });

  test.each([
    [
      "property",
      { Cadence: "monthly" },
      { cadence: MONTHLY },
      "Cadence: 1 month, from the property Cadence.",
    ],
    ["property that says none", { cadence: "none" }, {}, "Cadence: none, from the property cadence."],
    [
      "circle",
      { circle: "friend" },
      { cadence: MONTHLY, circle: "friend" },
      "Cadence: 1 month, from the circle friend.",
    ],
    [
      "circle, where the property cannot be read",
      { cadence: "often", circle: "friend" },
      { cadence: MONTHLY, circle: "friend", issues: [{ ...AN_ISSUE, key: "cadence" }] },
      "Cadence: 1 month, from the circle friend.",
    ],
    [
      "settings, where the circle is not one of theirs",
      { circle: "book club" },
      { cadence: { count: 2, unit: "week" }, circle: "book club" },
      "Cadence: 2 weeks, from the settings.",
    ],
    ["nowhere", {}, {}, "Cadence: none is set."],
  ] as const)("says where the cadence comes from: %s", (_, properties, facts, expected) => {
    expect(sentences({ properties }, facts)).toContain(expected);
  });

  test("says what else decides when to be in touch", () => {
    const facts = {
      status: "paused",
      snoozeUntil: day("2026-12-01"),
      nextContact: day("2026-12-24"),
      issues: [AN_ISSUE, AN_ISSUE],
    } as const;
    expect(words({}, facts).sentences).toEqual([
      "Ana Diaz is a person: it is in the folder People.",
      "Last contact: none on record.",
      "Status: paused.",
      "Snoozed until 2026-12-01.",
      "Next contact: 2026-12-24, which comes before the cadence.",
      "Cadence: none is set.",
      "Due on 2026-12-24.",
      "2 things in it could not be read; see Needs attention.",
    ]);
  });

  test("that the index has not taken in yet is still said to be one", () => {
    expect(words({}, null)).toEqual({
      sentences: ["Ana Diaz is a person: it is in the folder People."],
      advice: null,
    });
  });
});

describe("no person", () => {
  test("where the settings name nothing, that is said", () => {
    const note = { path: "Notes/Tea.md", properties: null, tags: [] };
    const rules = { ...RULES, folders: [], tags: [], properties: [] };
    const fields = createFieldReader();
    const explanation = explainNote(note, { rules, circles: [], fields, person: () => null });
    expect(whyWords(explanation, "").sentences[1]).toBe("The settings name no folder, tag or property.");
  });

  test.each([
    [{ path: "Notes/Tea.md" }, "Tea is not a person: nothing marks it as one.\nLooked for People, #person."],
    [{ path: "People/Templates/New.md" }, "New is not a person: it is in a templates folder."],
    [{ path: "People/People.md" }, "it has the name of its folder"],
    [
      { path: "People/Friends MOC.md" },
      "Friends MOC is not a person: the word “MOC” in its file name says that it is a list, a template or a guide.\nOtherwise it would be one, for it is in the folder People.",
    ],
    [{ path: "People/_Start.md" }, "its file name starts with _, as those of lists and templates do."],
    [
      { path: "People/2026-11-12 Kick-off.md" },
      "its file name starts with a day, as that of a meeting does.",
    ],
    [{ path: "People/Ana (Conflicted copy 1).md" }, "it is a conflict copy made by a sync."],
    [{ path: "People/{{title}}.md" }, "its file name holds a placeholder left by a template."],
    [{ properties: { name: "{{title}}" } }, "its property name holds a placeholder left by a template."],
    [{ properties: { type: "company" } }, "its property type says company."],
  ])("says what stands against it, and what to do: %j", (note, expected) => {
    expect(sentences(note)).toContain(expected);
    expect(words(note).advice).toMatch(/^[A-Z].*\.$/);
  });
});

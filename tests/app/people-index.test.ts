import { beforeEach, describe, expect, test } from "vitest";
import { PeopleIndex } from "../../src/app/people-index";
import type { NoteListing } from "../../src/app/ports";
import type { BodyFacts } from "../../src/note/people/compose-person";
import { day } from "../domain/days";
import { entryOn } from "../domain/people";
import { rulesFor } from "./vault-rules";

const TODAY = day("2026-11-22");
const PATH = "People/Ana Diaz.md";

let told: string[] = [];
let index = freshIndex();

function freshIndex(): PeopleIndex {
  return new PeopleIndex(rulesFor(), TODAY, {
    elsewhere: () => ({ contact: null, commitments: [] }),
    listener: (path, person) => {
      told.push(`${path}: ${person === null ? "gone" : (person.lastContact?.day ?? "unmet")}`);
    },
  });
}

function note(properties: object | null, path = PATH): NoteListing {
  return {
    path,
    properties,
    tags: [],
    headings: [],
    linkpaths: [],
    linksNamed: () => [],
    openTaskLinkpaths: [],
    endedTaskLinkpaths: [],
  };
}

/** What a walk over the vault does. */
function takeInAll(...notes: readonly NoteListing[]): void {
  index.replaceAll(notes.flatMap((each) => index.read(each) ?? []));
}

function bodyWith(...days: readonly string[]): BodyFacts {
  const interactions = days.map((text) => entryOn(day(text)));
  return { interactions, commitments: [], contacts: [], inlineFields: [], issues: [], keyLines: new Map() };
}

beforeEach(() => {
  told = [];
  index = freshIndex();
});

describe("a note of a person", () => {
  test("is known from its properties, and its listener told", () => {
    expect(index.setNote(note({ Last_Met: "2026-11-01" }))).toBe(true);
    expect(index.person(PATH)).toMatchObject({ name: "Ana Diaz", lastContact: { day: "2026-11-01" } });
    expect(index.lastContactKey(PATH)).toBe("Last_Met");
    expect([index.size, index.paths(), told]).toEqual([1, [PATH], [`${PATH}: 2026-11-01`]]);
  });

  test("without properties, or with broken ones, is a person by its folder", () => {
    expect(index.setNote(note(null))).toBe(true);
    expect(index.lastContactKey(PATH)).toBeNull();
  });

  test("gains what its text says, and keeps it while the properties change", () => {
    index.setNote(note({}));
    index.setBody(PATH, bodyWith("2026-11-10"));
    index.setNote(note({ "last-contact": "2026-11-01" }));
    expect(told).toEqual([`${PATH}: unmet`, `${PATH}: 2026-11-10`, `${PATH}: 2026-11-10`]);
  });

  test("is forgotten once, and its text with it", () => {
    index.setNote(note({}));
    index.setBody(PATH, bodyWith("2026-11-10"));
    index.delete(PATH);
    index.delete(PATH);
    index.setNote(note({}));
    expect(told.slice(2)).toEqual([`${PATH}: gone`, `${PATH}: unmet`]);
  });

  test("takes what is known of its text along when it is renamed", () => {
    index.setNote(note({}));
    index.setBody(PATH, bodyWith("2026-11-10"));
    expect(index.rename(PATH, note({}, "People/Ana.md"))).toBe(true);
    expect(told.slice(2)).toEqual([`${PATH}: gone`, "People/Ana.md: unmet", "People/Ana.md: 2026-11-10"]);
    expect(index.person("People/Ana.md")?.lastContact?.from).toBe("People/Ana.md");
  });

  test("is nobody's any more when it is renamed out of the folder", () => {
    index.setNote(note({}));
    expect(index.rename(PATH, note({}, "Archive/Ana.md"))).toBe(false);
    expect(index.size).toBe(0);
  });
});

describe("any other note", () => {
  test("is nobody, and nobody is told", () => {
    expect(index.setNote(note({}, "Notes/Tea.md"))).toBe(false);
    index.setBody("Notes/Tea.md", bodyWith("2026-11-10"));
    expect([index.size, told]).toEqual([0, []]);
  });

  test("that was a person is one no more", () => {
    index.setNote(note({ type: "person" }, "Notes/Ana.md"));
    expect(index.setNote(note({ type: "note" }, "Notes/Ana.md"))).toBe(false);
    expect(told).toEqual(["Notes/Ana.md: unmet", "Notes/Ana.md: gone"]);
    expect(index.person("Notes/Ana.md")).toBeNull();
  });
});

describe("a whole vault", () => {
  test("replaces what is known without telling of each, and keeps what the texts said", () => {
    index.setNote(note({}));
    index.setBody(PATH, bodyWith("2026-11-10"));
    index.setNote(note({}, "People/Kim Ode.md"));
    told = [];
    takeInAll(note({}), note({}, "People/Sam Rivera.md"));
    expect(index.people().map(({ path }) => path)).toEqual([PATH, "People/Sam Rivera.md"]);
    expect(index.person(PATH)?.lastContact?.day).toBe("2026-11-10");
    expect(told).toEqual([]);
  });

  test("is told by the names of people, and stays so while their notes change", () => {
    const [zoe, ana] = ["People/A/Zoe.md", "People/B/Ana.md"];
    takeInAll(note({}, zoe), note({}, ana), note({ name: "Bo", type: "person" }, "Notes/A.md"));
    index.setNote(note({ "last-contact": "2026-11-01" }, ana));
    index.setBody(zoe, bodyWith("2026-11-10"));
    expect(index.people().map(({ name }) => name)).toEqual(["Ana", "Bo", "Zoe"]);
  });
});

describe("rules and days", () => {
  test("of another kind count from the next taking in on", () => {
    index.setNote(note({ "last-contact": "01/11/2026" }));
    expect(index.person(PATH)?.lastContact).toBeNull();
    index.setRules(rulesFor({ dateOrder: "day-month-year", defaultCadence: "monthly" }));
    takeInAll(note({ "last-contact": "01/11/2026" }));
    expect(index.person(PATH)).toMatchObject({ dueOn: "2026-12-01" });
  });

  test("bring what was written ahead", () => {
    index.setNote(note({ "last-contact": "2026-11-23", birthday: "2026-11-23" }));
    expect(index.person(PATH)).toMatchObject({
      lastContact: null,
      milestones: [],
      issues: [{ key: "birthday" }],
    });
    index.setToday(day("2026-11-23"));
    takeInAll(note({ "last-contact": "2026-11-23", birthday: "2026-11-23" }));
    expect(index.person(PATH)).toMatchObject({
      lastContact: { day: "2026-11-23" },
      milestones: [{ day: "2026-11-23" }],
      issues: [],
    });
  });
});

describe("inline fields in the text", () => {
  const inlineFields = [
    { key: "Frequency", value: "monthly", line: 4 },
    { key: "Birthday", value: "soon", line: 5 },
    { key: "Company", value: "Altiplano", line: 6 },
  ];

  test("complete the properties, until those say it themselves", () => {
    index.setNote(note({ "last-contact": "2026-11-01" }));
    index.setBody(PATH, { ...bodyWith(), inlineFields });
    expect(index.person(PATH)).toMatchObject({
      cadence: { count: 1, unit: "month" },
      cadenceFrom: "note",
      dueOn: "2026-12-01",
      details: { company: "Altiplano" },
      issues: [{ code: "not-a-day", key: "Birthday", line: 5 }],
    });
    index.setNote(note({ "last-contact": "2026-11-01", cadence: "weekly" }));
    expect(index.person(PATH)).toMatchObject({ dueOn: "2026-11-08", details: { company: "Altiplano" } });
  });

  test("are gone with the text that had them", () => {
    index.setNote(note({}));
    index.setBody(PATH, { ...bodyWith(), inlineFields });
    index.setBody(PATH, bodyWith());
    expect(index.person(PATH)).toMatchObject({ cadence: null, issues: [], details: { company: null } });
  });
});

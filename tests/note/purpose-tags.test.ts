import { describe, expect, test } from "vitest";
import { PURPOSES } from "../../src/domain/purpose";
import { createPurposeTags, readPurposeTag, type PurposeTag } from "../../src/note/log/purpose-tags";
import { day } from "../domain/days";
import { entryOn } from "../domain/people";

describe("a line of the settings", () => {
  test.each<[string, string | null]>([
    ["thanks: danke", "thanks danke"],
    ["Thanks : #Danke", "thanks danke"],
    ["#help: hilfe/arbeit", "help hilfe/arbeit"],
    ["thanks-owed: dankschuld", "thanks-owed dankschuld"],
    ["repair: 🤝", "repair 🤝"],
    ["thanks", "no-tag"],
    ["thanks:", "no-tag"],
    ["thanks: two words", "no-tag"],
    ["thanks: 2026", "no-tag"],
    [`thanks: ${"a".repeat(5000)}`, "no-tag"],
    ["gratitude: danke", "unknown-purpose"],
    ["", "unknown-purpose"],
    ["constructor: danke", "unknown-purpose"],
  ])("%j is %s", (line, expected) => {
    const reading = readPurposeTag(line);
    const said = reading.ok ? `${reading.purposeTag.purpose} ${reading.purposeTag.tag}` : reading.problem;
    expect(said).toBe(expected);
  });
});

const RENAMED: readonly PurposeTag[] = [
  { purpose: "thanks", tag: "danke" },
  { purpose: "thanks", tag: "merci" },
  { purpose: "help", tag: "thanks" },
];

describe("tags that go by other names", () => {
  const tags = createPurposeTags(RENAMED);

  test.each<[string[], string[]]>([
    [["danke"], ["thanks"]],
    [
      ["merci", "book"],
      ["thanks", "book"],
    ],
    [["thanks"], ["help"]],
    [["help"], []],
    [["congrats"], ["congrats"]],
    [[], []],
  ])("%j mean %j", (written, meant) => {
    const [entry] = tags.translated([entryOn(day("2026-11-12"), { tags: written, text: "as it was" })]);
    expect(entry).toMatchObject({ tags: meant, text: "as it was" });
  });

  test("are all known, and what is renamed no longer by its own word", () => {
    const own = PURPOSES.filter((purpose) => purpose !== "thanks" && purpose !== "help");
    expect([...tags.all].sort()).toEqual([...own, "danke", "merci", "thanks"].sort());
  });

  test("are written as the first that the settings name", () => {
    expect(tags.tagOf("thanks")).toBe("danke");
    expect(tags.tagOf("repair")).toBe("repair");
  });
});

test("without other names every purpose is its own word, and the list stays the same one", () => {
  const tags = createPurposeTags([]);
  const interactions = [entryOn(day("2026-11-12"), { tags: ["help"] })];
  expect(tags.translated(interactions)).toBe(interactions);
  for (const purpose of PURPOSES) expect(tags.tagOf(purpose)).toBe(purpose);
});

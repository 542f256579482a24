import { describe, expect, test } from "vitest";
import { german } from "../../src/i18n/de/german";
import { english } from "../../src/i18n/en/english";
import { languageOf } from "../../src/i18n/languages";

describe("the language of a tag", () => {
  test.each([
    ["en", english, "en"],
    ["en-GB", english, "en-GB"],
    ["de", german, "de"],
    ["de-AT", german, "de-AT"],
    ["DE", german, "DE"],
    ["fr", english, "en"],
    ["den", english, "en"],
    ["", english, "en"],
  ])("%j", (tag, words, locale) => {
    expect(languageOf(tag)).toEqual({ words, locale });
  });
});

/** The places of all words, such as `view.VIEW.sections.overdue`, and what stands there. */
function wordsIn(given: unknown, place = ""): (readonly [string, unknown])[] {
  if (typeof given !== "object" || given === null) return [[place, given]];
  return Object.entries(given).flatMap(([name, inner]) =>
    wordsIn(inner, place === "" ? name : `${place}.${name}`),
  );
}

/** Words that are the same in both languages, because they are names or part of an interface. */
const SAME: ReadonlySet<string> = new Set([
  "cliActions.cliActions.clear",
  "cliActions.cliActions.birthday",
  "cliActions.cliActions.values.direction",
  "cliActions.cliActions.values.side",
  "habits.FIELD_WORDS.status",
  "habits.FIELD_WORDS.name",
  "modals.MODALS.log.tags",
  "modals.MODALS.newPerson.name",
  "modals.MODALS.tag.words",
  "settings.settingsWords.advanced.plugins.contacts",
  "settings.settingsWords.advanced.plugins.personal-crm",
  "settings.settingsWords.people.tags",
  "view.VIEW.sortings.name",
]);

describe("German", () => {
  const inEnglish = new Map(wordsIn(english));
  const inGerman = new Map(wordsIn(german));

  test("has the same places as English, and no others", () => {
    const own = (words: ReadonlyMap<string, unknown>): string[] => [...words.keys()].sort();
    expect(own(inGerman)).toEqual(own(inEnglish));
  });

  test("says everything in its own words but what is listed", () => {
    const same = [...inGerman].filter(([place, words]) => words === inEnglish.get(place));
    expect(same.map(([place]) => place).sort()).toEqual([...SAME].sort());
  });
});

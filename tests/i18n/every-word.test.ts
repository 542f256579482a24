import { describe, expect, test } from "vitest";
import { createDates, type Dates } from "../../src/i18n/dates";
import { german } from "../../src/i18n/de/german";
import { english } from "../../src/i18n/en/english";
import { wordParameters } from "./word-parameters";
import { samplesOf } from "./word-samples";

const PARAMETERS = wordParameters();
const LANGUAGES = {
  en: { words: english, dates: createDates("en") },
  de: { words: german, dates: createDates("de") },
};

type Say = (...given: readonly unknown[]) => unknown;

function isSay(value: unknown): value is Say {
  return typeof value === "function";
}

/** The value at a place of the words, such as `view.VIEW.title`. */
function at(words: unknown, place: string): unknown {
  return place
    .split(".")
    .reduce<unknown>(
      (inner, name) => (inner === null || typeof inner !== "object" ? undefined : Reflect.get(inner, name)),
      words,
    );
}

/** All texts of an answer, however it is made up. */
function textsOf(answer: unknown): string[] {
  if (typeof answer === "string") return [answer];
  if (typeof answer !== "object" || answer === null) return answer === null ? [] : [String(answer)];
  return Object.values(answer).flatMap(textsOf);
}

/** Every choice of one sample for each parameter. */
function choices(types: readonly string[], dates: Dates): unknown[][] {
  return types.reduce<unknown[][]>(
    (found, type) => found.flatMap((before) => samples(type, dates).map((sample) => [...before, sample])),
    [[]],
  );
}

/** A new type of parameter needs samples in `word-samples.ts`. */
function samples(type: string, dates: Dates): readonly unknown[] {
  const known = samplesOf(type, dates);
  if (known === null) throw new Error(`no samples for ${type}`);
  return known;
}

function said(language: keyof typeof LANGUAGES, place: string, types: readonly string[]): string[][] {
  const { words, dates } = LANGUAGES[language];
  const say = at(words, place);
  if (!isSay(say)) throw new Error(`${place} is no function in ${language}`);
  return choices(types, dates).map((given) => textsOf(say(...given)));
}

const ENDING = /[.…?!:]?$/;
/** `30. Sept.` ends with a dot of its own, after which no other one stands. */
const SHORT_DATE = /\d\. \p{L}{3,4}\.$/u;

/** How texts end, where that is to be the same as what they are compared with. */
function endings(texts: readonly string[], compared: readonly string[]): string[] {
  return texts.map((text, index) =>
    SHORT_DATE.test(compared[index] ?? "") ? "a date" : (ENDING.exec(text)?.[0] ?? ""),
  );
}

/** Functions that put together what is given to them, and say nothing of their own. */
const SILENT: ReadonlySet<string> = new Set([
  "brief.workText",
  "channels.channelText",
  "modals.MODALS.log.topicOf",
  "settingMatches.matchWords.line",
  "outcome.outcome.notDoneFor",
  "view.chipText",
]);

test("every function of words is known with its parameters", () => {
  const functions = (words: unknown, place = ""): string[] => {
    if (typeof words === "function") return [place];
    if (typeof words !== "object" || words === null) return [];
    return Object.entries(words).flatMap(([name, inner]) =>
      functions(inner, place === "" ? name : `${place}.${name}`),
    );
  };
  expect([...PARAMETERS.keys()].sort()).toEqual(functions(english).sort());
});

describe.each([...PARAMETERS])("%s", (place, types) => {
  const [inEnglish, inGerman] = [said("en", place, types), said("de", place, types)];

  test("says something whole in each language", () => {
    for (const text of [...inEnglish, ...inGerman].flat()) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\s\s|^\s|\s$|\.\.|,,| ,| \./);
    }
  });

  test("is told in German with other words and the same ends of sentences", () => {
    const ends = (sides: readonly string[][]): string[][] =>
      sides.map((texts, index) => endings(texts, inGerman[index] ?? []));
    expect(ends(inGerman)).toEqual(ends(inEnglish));
    if (!SILENT.has(place)) expect(inGerman).not.toEqual(inEnglish);
  });
});

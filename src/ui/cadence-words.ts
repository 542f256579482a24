import type { Circle } from "../domain/cadence";
import type { Person } from "../domain/person";
import { readCadence } from "../note/properties/cadence-grammar";
import type { WordsFormProps } from "./modals/words-form";
import { WORDS } from "./words";

const { everyText } = WORDS.brief;
const { MODALS } = WORDS.modals;

/** The cadence that all of them have, in words; empty where they have none or not the same. */
export function presentCadence(people: readonly Pick<Person, "cadence">[]): string {
  const all = new Set(people.map(({ cadence }) => (cadence === null ? "" : everyText(cadence))));
  const [one = ""] = all;
  return all.size === 1 ? one : "";
}

/** What a cadence in words is asked by; a circle stands for its own. */
export function cadenceWords(
  circles: readonly Circle[],
): Pick<WordsFormProps, "label" | "placeholder" | "saveLabel" | "problemOf" | "options"> {
  const { words: label, placeholder, problem, save: saveLabel } = MODALS.cadence;
  return {
    label,
    placeholder,
    saveLabel,
    problemOf: (words) => (readCadence(words, circles).ok ? null : problem(words)),
    options: circles.map(({ name }) => name),
  };
}

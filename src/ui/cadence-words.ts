import type { Circle } from "../domain/cadence";
import { readCadence } from "../note/properties/cadence-grammar";
import type { WordsFormProps } from "./modals/words-form";
import { WORDS } from "./words";

const { MODALS } = WORDS.modals;

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

import { fieldNamed, type Field, type PropertyMeanings } from "./fields";
import { comparableKey } from "./property-key";

/** The word for a property that is not to be read. */
export const IGNORE = "ignore";

/** What a line of the settings says of a property. */
export interface PropertyMeaning {
  /** As the line spells it. */
  readonly key: string;
  /** Null for `ignore`. */
  readonly field: Field | null;
}

/** Why a line says nothing of a property: one of its parts is missing, or the meaning is not known. */
export type PropertyMeaningProblem = "no-meaning" | "no-key" | "unknown-meaning";

/** A meaning with its key, or what is wrong with the line. */
export type PropertyMeaningReading =
  | { readonly ok: true; readonly meaning: PropertyMeaning }
  | { readonly ok: false; readonly problem: PropertyMeaningProblem };

/** A line such as `last seen: last-contact` or `rating: ignore`, or why it says nothing of a property. */
export function readPropertyMeaning(line: string): PropertyMeaningReading {
  const colon = line.lastIndexOf(":");
  const word = colon < 0 ? "" : line.slice(colon + 1).trim();
  if (word === "") return { ok: false, problem: "no-meaning" };
  const key = line.slice(0, colon).trim();
  if (comparableKey(key) === "") return { ok: false, problem: "no-key" };
  if (word.toLowerCase() === IGNORE) return { ok: true, meaning: { key, field: null } };
  const field = fieldNamed(word);
  return field === null ? { ok: false, problem: "unknown-meaning" } : { ok: true, meaning: { key, field } };
}

/** The meanings by key. Of several lines for one key the first counts. */
export function meaningsByKey(meanings: readonly PropertyMeaning[]): PropertyMeanings {
  const byKey = new Map<string, Field | null>();
  for (const { key, field } of meanings) {
    const comparable = comparableKey(key);
    if (!byKey.has(comparable)) byKey.set(comparable, field);
  }
  return byKey;
}

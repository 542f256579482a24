import { onlyAsked } from "../domain/balance";
import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { WORDS } from "./words";

const { onlyAskedHint } = WORDS.practiceForms;

/** A thought before the next ask, where the last three times were asks with one of them; else null. */
export function askHint(people: readonly Person[], today: Day): string | null {
  const asked = people.find((person) => onlyAsked(person, today));
  return asked === undefined ? null : onlyAskedHint(asked.name);
}

import type { Person } from "../domain/person";
import type { PathNow } from "./drafts";

/** The person of a note; null where it is nobody's. */
export type FindPerson = (path: string) => Person | null;

/** People as those whose notes have been renamed since are found again. */
export function peopleAsOfNow(
  people: readonly Person[],
  now: PathNow,
  person: FindPerson,
): readonly Person[] {
  return people.map((each) => (now(each.path) === each.path ? each : (person(now(each.path)) ?? each)));
}

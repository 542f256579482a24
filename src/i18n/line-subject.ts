import type { Person } from "../domain/person";

/** Whom a line of the checklist is about, with what lines say of people. */
export interface LineSubject {
  readonly person: Pick<Person, "lastContact" | "interactions">;
}

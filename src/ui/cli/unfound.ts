import type { Found } from "../../app/find-people";
import { WORDS } from "../words";

const { cli } = WORDS.commands;

/** A name that nobody has, or several. */
export type Unfound = Exclude<Found, { readonly kind: "one" }>;

/** The JSON of a name that led to nobody in particular. */
export function unfoundShape(found: Unfound) {
  const outcome = found.kind === "none" ? "unknown-person" : "several-people";
  return { name: found.query, outcome, message: messageOf(found) };
}

/** The same as a sentence. */
export function messageOf(found: Unfound): string {
  if (found.kind === "none") return cli.unknownPerson(found.query);
  return cli.severalPeople(
    found.query,
    found.people.map(({ path }) => path),
  );
}

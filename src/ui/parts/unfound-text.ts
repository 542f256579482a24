import type { Found } from "../../app/find-people";
import { WORDS } from "../words";

const { cli } = WORDS.commands;

/** A name that nobody has, or several. */
export type Unfound = Exclude<Found, { readonly kind: "one" }>;

/** What is said of a name that led to nobody in particular, as a sentence. */
export function unfoundText(found: Unfound): string {
  if (found.kind === "none") return cli.unknownPerson(found.query);
  return cli.severalPeople(
    found.query,
    found.people.map(({ path }) => path),
  );
}

import { unfoundText, type Unfound } from "../parts/unfound-text";

/** The JSON of a name that led to nobody in particular. */
export function unfoundShape(found: Unfound) {
  const outcome = found.kind === "none" ? "unknown-person" : "several-people";
  return { name: found.query, outcome, message: unfoundText(found) };
}

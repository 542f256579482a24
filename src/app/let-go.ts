import type { Person } from "../domain/person";
import type { PersonAct } from "./act";
import { practiceEntry, type EntryContext } from "./practice-entry";

/**
 * What it takes to let somebody go: their status, and before it an entry in the log for a last kind word; null where
 * none was sent.
 */
export function letGoActs(
  { path }: Pick<Person, "path">,
  kindWord: string | null,
  context: EntryContext,
): PersonAct[] {
  const letGo: PersonAct = { path, action: { kind: "status", status: "let-go" } };
  if (kindWord === null) return [letGo];
  return [practiceEntry(path, { text: kindWord, purposes: [] }, context), letGo];
}

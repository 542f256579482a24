import type { Cadence, Circle } from "../../domain/cadence";
import type { Person } from "../../domain/person";
import { present, type FieldReader } from "../properties/fields";
import { verdict, type Verdict } from "./person-verdict";
import type { NoteSignals, PeopleRules } from "./recognize";

/** Where somebody's cadence comes from; `settings` stands for the rules and the default there, or for none at all. */
export type CadenceOrigin =
  | { readonly by: "property"; readonly key: string }
  | { readonly by: "circle"; readonly name: string }
  | { readonly by: "settings" };

/** Why a note is a person, or why it is not, and for a person what the index makes of the note. */
export interface NoteExplanation {
  readonly path: string;
  readonly verdict: Verdict;
  /** Null for a note that is no person, and for one that the index has not taken in yet. */
  readonly person: Person | null;
  readonly cadence: { readonly is: Cadence | null; readonly from: CadenceOrigin } | null;
}

interface ExplainDeps {
  readonly rules: PeopleRules;
  readonly circles: readonly Circle[];
  readonly fields: FieldReader;
  readonly person: (path: string) => Person | null;
}

/** Explains a note by the rules and the index that are in effect. */
export function explainNote(note: NoteSignals, deps: ExplainDeps): NoteExplanation {
  const { path } = note;
  const decided = verdict(note, deps.rules);
  const person = decided.kind === "person" ? deps.person(path) : null;
  if (person === null) return { path, verdict: decided, person, cadence: null };
  const cadence = { is: person.cadence, from: cadenceOrigin(note, person, deps) };
  return { path, verdict: decided, person, cadence };
}

/** A cadence that could not be read decides nothing: then the circle and the settings do. */
function cadenceOrigin(
  { properties }: NoteSignals,
  { circle, issues }: Person,
  { circles, fields }: ExplainDeps,
): CadenceOrigin {
  const own = present(fields.read(properties), "cadence");
  if (own !== null && issues.every(({ key }) => key !== own.key)) return { by: "property", key: own.key };
  const isKnown = circle !== null && circles.some(({ name }) => name === circle);
  return isKnown ? { by: "circle", name: circle } : { by: "settings" };
}

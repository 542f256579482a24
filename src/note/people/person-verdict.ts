import {
  createClaims,
  exclusionOf,
  type Exclusion,
  type NoteSignals,
  type PeopleRules,
  type PersonMarker,
  type Unclaimed,
} from "./recognize";

/** Whether a note is a person, with what makes it one or what stands against it. */
export type Verdict =
  | { readonly kind: "person"; readonly marker: PersonMarker }
  | { readonly kind: "unclaimed"; readonly why: Unclaimed }
  /** A rule claims the note, but what it says of itself rules a person out. */
  | { readonly kind: "excluded"; readonly marker: PersonMarker; readonly why: Exclusion };

/** The same decision as a recogniser's, with its reason. For one note; who asks for many wants a recogniser. */
export function verdict(note: NoteSignals, rules: PeopleRules): Verdict {
  const claim = createClaims(rules)(note);
  if (typeof claim === "string") return { kind: "unclaimed", why: claim };
  const why = exclusionOf(note);
  return why === null ? { kind: "person", marker: claim } : { kind: "excluded", marker: claim, why };
}

import { addCadence, type Cadence } from "./cadence";
import type { Commitment } from "./commitment";
import type { Day } from "./day";
import type { Interaction } from "./interaction";
import type { Issue } from "./issue";
import type { Milestone } from "./milestone";

export type Status = "active" | "paused" | "let-go" | "deceased";

/** The newest contact on record and where that is written. */
export interface LastContact {
  readonly day: Day;
  readonly source: "property" | "log" | "link" | "mention";
  /** The path of the note that says so. */
  readonly from: string;
  /** The line in that note, counted from 1, where it is known. */
  readonly line: number | null;
}

/** A way to reach somebody, from the note's own properties. */
export interface Reach {
  readonly kind: "email" | "phone" | "profile";
  readonly label: string;
  /** A `mailto:`, `tel:` or `http(s):` address, never anything else. */
  readonly address: string;
}

/** What the notes say about a person. */
export interface PersonFacts {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lastContact: LastContact | null;
  readonly nextContact: Day | null;
  readonly cadence: Cadence | null;
  readonly circle: string | null;
  readonly relationship: string | null;
  readonly status: Status;
  readonly snoozeUntil: Day | null;
  /** Birthdays and anniversaries included. */
  readonly milestones: readonly Milestone[];
  readonly commitments: readonly Commitment[];
  readonly interactions: readonly Interaction[];
  readonly company: string | null;
  readonly role: string | null;
  readonly location: string | null;
  readonly reach: readonly Reach[];
  readonly channel: string | null;
  readonly boundaries: string | null;
  /** When they met, or when the note says it was created. */
  readonly knownSince: Day | null;
  readonly issues: readonly Issue[];
}

/** The facts and the one day that follows from them whatever today is. */
export interface Person extends PersonFacts {
  /** The next contact that was set, else last contact and one cadence; null when neither is known. */
  readonly dueOn: Day | null;
}

/** The person with the due day worked out. */
export function person(facts: PersonFacts): Person {
  return { ...facts, dueOn: dueOn(facts) };
}

function dueOn({ nextContact, lastContact, cadence }: PersonFacts): Day | null {
  if (nextContact !== null) return nextContact;
  if (lastContact === null || cadence === null) return null;
  return addCadence(lastContact.day, cadence);
}

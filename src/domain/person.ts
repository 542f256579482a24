import { addCadence, type Cadence } from "./cadence";
import type { Commitment } from "./commitment";
import type { Day } from "./day";
import type { Foresight } from "./foresight";
import type { Interaction } from "./interaction";
import type { Issue } from "./issue";
import type { Milestone } from "./milestone";
import type { PromiseReason } from "./promise-reasons";

/**
 * Any reason lists an active person, only a promise of mine that is due lists a paused one, and none lists a person who
 * is let go or deceased.
 */
export type Status = "active" | "paused" | "let-go" | "deceased";

/** What says how often to be in touch with somebody, whether that is a cadence or, on purpose, none. */
export type CadenceSource = "note" | "circle" | "rule" | "default";

/** The newest contact on record and where that is written. */
export interface LastContact {
  readonly day: Day;
  readonly source: "property" | "log" | "link" | "mention";
  /** The path of the note that says so. */
  readonly from: string;
  /** The line in that note, counted from 1, where it is known. */
  readonly line: number | null;
}

/** What the notes say about a person. */
export interface PersonFacts {
  readonly path: string;
  readonly name: string;
  readonly lastContact: LastContact | null;
  /** The day that was planned, for as long as `plannedContact` says. */
  readonly nextContact: Day | null;
  readonly cadence: Cadence | null;
  /**
   * Null where nobody has decided anything; it tells a cadence left out on purpose from one nobody has thought of yet.
   */
  readonly cadenceFrom: CadenceSource | null;
  readonly circle: string | null;
  readonly status: Status;
  readonly snoozeUntil: Day | null;
  /** Birthdays and anniversaries included. */
  readonly milestones: readonly Milestone[];
  readonly commitments: readonly Commitment[];
  readonly interactions: readonly Interaction[];
  readonly metOn: Day | null;
  /** When they met, or when the note says it was created. */
  readonly knownSince: Day | null;
  readonly issues: readonly Issue[];
}

/** What no rule of the agenda needs: it is only read for somebody who is looked at or searched for. */
export interface Details {
  readonly aliases: readonly string[];
  readonly relationship: string | null;
  /** Everything they are to the user; `relationship` is the first of it. */
  readonly relationships: readonly string[];
  readonly company: string | null;
  readonly role: string | null;
  readonly location: string | null;
  /** As the note has them; `reachOf` tells which can be opened. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly profiles: readonly string[];
  readonly channel: string | null;
  readonly boundaries: string | null;
  /** What they care about, as the note words it. */
  readonly interests: readonly string[];
  /** What to ask them about next time. */
  readonly askAbout: readonly string[];
  /** Where or how they met. */
  readonly metAt: string | null;
  /** Who brought them together, by the name that the note shows. */
  readonly introducedBy: string | null;
  /** Tags of the note, without `#`, as it spells them. */
  readonly tags: readonly string[];
}

/** The details that tell what somebody cares about, and what else they are called. */
export type Leanings = Pick<Details, "interests" | "tags" | "aliases">;

/** The facts, what follows from them whatever today is, and the details. */
export interface Person extends PersonFacts, Foresight {
  /** As `dueDay` says. */
  readonly dueOn: Day | null;
  /** The same as `dayNumber`: an agenda compares it for everybody. */
  readonly dueNumber: number | null;
  /** As `promiseReasons` says: each day asks them. */
  readonly promiseReasons: readonly PromiseReason[];
  /** The interactions that have a tag: each day asks what they were for, and most have none. */
  readonly tagged: readonly Interaction[];
  /** They may be read anew each time, so a loop over everybody should take them once. */
  readonly details: Details;
  /** Part of the details, read separately because they are needed for everybody at once. */
  readonly leanings: Leanings;
}

/**
 * The planned day; null where none is planned, and once a contact on that day or later has settled it, wherever that is
 * written.
 */
export function plannedContact(planned: Day | null, lastContact: LastContact | null): Day | null {
  if (planned === null || lastContact === null) return planned;
  return lastContact.day < planned ? planned : null;
}

/** The next contact that was set, else the day one cadence after the last contact; null when neither is known. */
export function dueDay(
  { nextContact, lastContact, cadence }: Pick<PersonFacts, "nextContact" | "lastContact" | "cadence">,
  add: typeof addCadence = addCadence,
): Day | null {
  if (nextContact !== null) return nextContact;
  return lastContact === null || cadence === null ? null : add(lastContact.day, cadence);
}

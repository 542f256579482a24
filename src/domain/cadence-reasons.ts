import type { Day } from "./day";
import type { Person } from "./person";

/** It is time to be in touch again, on that day; null for somebody with whom no contact is on record. */
export interface CadenceReason {
  readonly kind: "reconnect";
  readonly day: Day | null;
}

type CadenceReasonAlone = readonly [CadenceReason];

/**
 * The reasons of people who are listed because of their cadence, each as a list of its own. Everybody who is due on a
 * day shares one list: most people are listed for nothing else, and an agenda would spend most of its time making a
 * list for each of them.
 */
export class CadenceReasons {
  private readonly byDay = new Map<number, CadenceReasonAlone>();

  /** The reason of somebody who is due on that day. */
  of({ dueOn, dueNumber }: Pick<Person, "dueOn" | "dueNumber">): CadenceReasonAlone {
    if (dueNumber === null) return NEVER;
    const known = this.byDay.get(dueNumber);
    if (known !== undefined) return known;
    const made: CadenceReasonAlone = [{ kind: "reconnect", day: dueOn }];
    this.byDay.set(dueNumber, made);
    return made;
  }
}

const NEVER: CadenceReasonAlone = [{ kind: "reconnect", day: null }];

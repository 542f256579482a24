import type { Agenda } from "../../src/domain/agenda-book";
import { agenda } from "../domain/agenda-of";
import type { Day } from "../../src/domain/day";
import { addDays } from "../../src/domain/day";
import type { Details, Person, PersonFacts } from "../../src/domain/person";
import { day } from "../domain/days";
import { contactOn, entryOn, MONTHLY, someone } from "../domain/people";

/** A Sunday. */
export const TODAY: Day = day("2026-11-22");

type SomeFacts = Partial<PersonFacts & Details> & Pick<PersonFacts, "name">;

/** Somebody with a monthly cadence whose last contact was that many days ago, over coffee. */
export function lastSeen(daysAgo: number, facts: SomeFacts): Person {
  const on = addDays(TODAY, -daysAgo);
  const interactions = [entryOn(on, { channel: "coffee", text: "the move to Lisbon" })];
  const lastContact = { ...contactOn(on), source: "log" as const };
  return someone({ cadence: MONTHLY, lastContact, interactions, ...facts });
}

export function agendaOf(...people: readonly Person[]): Agenda {
  return agenda(people, TODAY);
}

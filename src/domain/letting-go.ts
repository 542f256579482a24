import { byName } from "./compare";
import { addDays, dayNumber, type Day } from "./day";
import { tookPlace, type Interaction } from "./interaction";
import type { Person } from "./person";
import { isSnoozed } from "./standing";

/** Somebody who might be let go, paused or met less often, and why. */
export type LettingGo =
  | { readonly kind: "overdue"; readonly person: Person; readonly days: number }
  /** So many attempts of mine, the first on that day, have had no answer. */
  | { readonly kind: "unanswered"; readonly person: Person; readonly attempts: number; readonly since: Day };

/** More than a year's worth of a cadence has gone by. */
const YEAR = 365;
const ATTEMPTS = 3;
/** How long the latest attempt is given to be answered, in days. */
const PATIENCE = 14;

/** Channels on which words go one way; a call or a coffee that took place has been answered. */
const ONE_WAY: ReadonlySet<string | null> = new Set(["email", "message", "letter", null]);

/**
 * Why the user might think of letting somebody go: they have been overdue for more than 365 days, or at least three
 * attempts in a row have had no answer, the latest of them for 14 days. Null for everybody else. It is only an offer,
 * and it is never made about somebody the user has promised something or has set a day for.
 */
export function lettingGo(person: Person, today: Day): LettingGo | null {
  if (person.status !== "active" || isSnoozed(person, today) || isExpected(person, today)) return null;
  const { dueOn } = person;
  const late = dueOn === null ? 0 : dayNumber(today) - dayNumber(dueOn);
  if (late > YEAR) return { kind: "overdue", person, days: late };
  const attempts = unansweredAttempts(person, today);
  const [first, last] = [attempts[0], attempts[attempts.length - 1]];
  if (first === undefined || last === undefined || attempts.length < ATTEMPTS) return null;
  if (last > addDays(today, -PATIENCE)) return null;
  return { kind: "unanswered", person, attempts: attempts.length, since: first };
}

/** The offers of `lettingGo` for all these people, by name. */
export function toLetGo(people: Iterable<Person>, today: Day): readonly LettingGo[] {
  const found: LettingGo[] = [];
  for (const person of people) {
    const offer = lettingGo(person, today);
    if (offer !== null) found.push(offer);
  }
  return found.sort((one, other) => byName(one.person, other.person));
}

/** A promise of mine or a day still to come says that it is not over. */
function isExpected({ commitments, nextContact }: Person, today: Day): boolean {
  if (nextContact !== null && nextContact >= today) return true;
  return commitments.some(({ direction }) => direction === "mine");
}

/** The days of my attempts since the last sign of theirs, the earliest first. */
function unansweredAttempts({ interactions, lastContact }: Person, today: Day): readonly Day[] {
  const attempts = new Set<Day>();
  let heardOn = lastContact !== null && isElsewhere(lastContact.source) ? lastContact.day : "";
  for (const entry of interactions) {
    if (entry.day > today || !tookPlace(entry)) continue;
    if (isAttempt(entry)) attempts.add(entry.day);
    else if (entry.day > heardOn) heardOn = entry.day;
  }
  return [...attempts].filter((day) => day > heardOn).sort();
}

/** A day that a mention or a dated link gives was a meeting; the property and the log say what the entries say. */
function isElsewhere(source: NonNullable<Person["lastContact"]>["source"]): boolean {
  return source === "mention" || source === "link";
}

function isAttempt({ direction, channel }: Interaction): boolean {
  return direction === "to" && ONE_WAY.has(channel);
}

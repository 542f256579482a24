import { cadenceInDays, type Circle } from "./cadence";
import { addDays, dayNumber, type Day } from "./day";
import { daysOfContact } from "./interaction";
import { median } from "./median";
import type { Person } from "./person";
import { reliefs, type Relief } from "./relief";
import type { MentionDays } from "./rhythm";

/** What the cadences ask for, beside what there is time for. All figures are contacts a week. */
export interface Load {
  /** What all cadences together ask for. */
  readonly asked: number;
  /** How many people have a cadence that counts. */
  readonly people: number;
  /** The median of the last eight weeks; null while the logs do not go back that far. */
  readonly managed: number | null;
  /** What the user means to do; null where the settings do not say. */
  readonly capacity: number | null;
  /** False where more is asked for than there is time for, as far as that is known. */
  readonly fits: boolean;
  /** False where more is asked for than was managed, as far as that is known. */
  readonly isManaged: boolean;
  /** How each circle could be relaxed, the most helpful first. */
  readonly reliefs: readonly Relief[];
  /** The one to begin with; null where everything fits or nothing would help. */
  readonly advice: Relief | null;
}

/** What the load depends on besides the people. */
export interface LoadContext {
  readonly today: Day;
  readonly circles: readonly Circle[];
  /** Contacts a week that the user means to have; 0 where that is not said. */
  readonly capacity: number;
  readonly mentionDays: MentionDays;
}

const WEEK = 7;
const WEEKS = 8;
/** In contacts a week: nobody would feel it. */
const NO_DIFFERENCE = 0.5;

/**
 * The load on that day, in contacts a week. Only active people count, including snoozed ones, because they come back.
 */
export function load(people: readonly Person[], context: LoadContext): Load {
  const { circles, capacity } = context;
  const counted = people.filter(({ status, cadence }) => status === "active" && cadence !== null);
  const asked = counted.reduce((sum, person) => sum + weekly(person), 0);
  const managed = managedWeekly(people, context);
  const limit = capacity > 0 ? capacity : managed;
  const isWithin = (most: number | null): boolean => most === null || asked < most + NO_DIFFERENCE;
  const fits = isWithin(limit);
  const ways = reliefs(counted, circles);
  return {
    asked,
    people: counted.length,
    managed,
    capacity: capacity > 0 ? capacity : null,
    fits,
    isManaged: isWithin(managed),
    reliefs: ways,
    advice: fits || limit === null ? null : firstToRelax(ways, asked - limit),
  };
}

/** How often a week the person's cadence asks for a contact. */
function weekly({ cadence }: Pick<Person, "cadence">): number {
  return cadence === null ? 0 : WEEK / cadenceInDays(cadence);
}

/**
 * The median of the contacts in each of the eight weeks that end today; null while nothing on record is older. A
 * person counts as often a week as the cadence asks for, and once at most without one: ten talks with the colleague at
 * the next desk are not the time that ten friends would take.
 */
function managedWeekly(people: readonly Person[], { today, mentionDays }: LoadContext): number | null {
  const from = addDays(today, 1 - WEEK * WEEKS);
  const weeks = Array.from({ length: WEEKS }, () => 0);
  let isLongEnough = false;
  for (const person of people) {
    const days = contactDays(person, mentionDays);
    if (days.some((day) => day < from)) isLongEnough = true;
    const counted = new Set(days.filter((day) => from <= day && day <= today));
    if (counted.size > 0) addWeeks(weeks, weeksOf(counted, today), Math.max(1, Math.round(weekly(person))));
  }
  return isLongEnough ? median(weeks) : null;
}

/**
 * The days on record, some of them twice. A last contact that only a property tells of is left out: the next one
 * replaces it, and to be in touch with somebody must not make a week of the past poorer.
 */
function contactDays({ path, interactions, lastContact }: Person, mentionDays: MentionDays): Day[] {
  const days = [...daysOfContact(interactions), ...mentionDays(path)];
  return lastContact === null || lastContact.source === "property" ? days : [...days, lastContact.day];
}

/** How many of the days lie in each week before today. */
function weeksOf(days: ReadonlySet<Day>, today: Day): number[] {
  const last = dayNumber(today);
  const counts = Array.from({ length: WEEKS }, () => 0);
  for (const day of days) {
    const week = Math.floor((last - dayNumber(day)) / WEEK);
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

function addWeeks(weeks: number[], counts: readonly number[], most: number): void {
  counts.forEach((count, week) => (weeks[week] = (weeks[week] ?? 0) + Math.min(count, most)));
}

/**
 * The widest circle that is enough by itself, the closest people last; where none is enough, the one that helps most,
 * whoever it is: to begin with one that hardly helps would be no advice.
 */
function firstToRelax(all: readonly Relief[], excess: number): Relief | null {
  const enough = all.filter(({ saves }) => saves >= excess);
  const widest = enough.reduce<Relief | null>(
    (found, way) => (found === null || cadenceInDays(way.from) > cadenceInDays(found.from) ? way : found),
    null,
  );
  return widest ?? all[0] ?? null;
}

import { wasCelebrated } from "./celebrated";
import type { Circle } from "./cadence";
import { byDue, type Commitment } from "./commitment";
import { byName, compareText } from "./compare";
import { addDays, anniversaryIn, hasYear, yearlessOf, yearOf, type Day } from "./day";
import { drifting, type Drift } from "./drift";
import { tookPlace, type Interaction } from "./interaction";
import { load, type Load } from "./load";
import { yearsOn, type Milestone } from "./milestone";
import type { Person } from "./person";
import type { MentionDays } from "./rhythm";
import { isLetGo } from "./standing";
import { isKept } from "./timeline";

/** Somebody who was met or mentioned in the days that are looked back on. */
export interface InTouch {
  readonly person: Person;
  /** Their days, the earliest first. */
  readonly days: readonly Day[];
  /** The entries of those days that are not kept promises; none for somebody whom only another note mentions. */
  readonly talks: readonly Interaction[];
}

/** A promise that was kept. */
export interface Kept {
  readonly person: Person;
  readonly interaction: Interaction;
}

/** A promise that is open. */
export interface Open {
  readonly person: Person;
  readonly commitment: Commitment;
}

/** A milestone to come, on the day that it has this time. */
export interface ToCelebrate {
  readonly person: Person;
  readonly milestone: Milestone;
  readonly day: Day;
  /** The years that are completed on that day, where the first is known. */
  readonly years: number | null;
}

/** A week that is looked back on, and what lies ahead. */
export interface Review {
  readonly from: Day;
  readonly to: Day;
  /** By their last day in those days, the latest first. */
  readonly inTouch: readonly InTouch[];
  readonly kept: readonly Kept[];
  /** Of both sides, those with the earliest day first, those without one last. */
  readonly open: readonly Open[];
  /** Those of the coming two weeks that have not been celebrated yet. */
  readonly milestones: readonly ToCelebrate[];
  readonly drifting: readonly Drift[];
  readonly load: Load;
}

/** What a review depends on besides the people. */
export interface ReviewContext {
  readonly today: Day;
  readonly circles: readonly Circle[];
  /** Contacts a week that the user means to have; 0 where that is not said. */
  readonly capacity: number;
  readonly mentionDays: MentionDays;
}

/** How many days are looked back on, today included. */
export const REVIEWED_DAYS = 7;
const AHEAD = 14;

/** The review of the seven days that end today, so that it covers a week on whichever weekday it is made. */
export function review(people: readonly Person[], context: ReviewContext): Review {
  const { today, mentionDays } = context;
  const from = addDays(today, 1 - REVIEWED_DAYS);
  const active = people.filter((person) => !isLetGo(person));
  return {
    from,
    to: today,
    inTouch: people.flatMap((person) => inTouch(person, from, today) ?? []).sort(latestFirst),
    kept: people.flatMap((person) => kept(person, from, today)),
    open: active
      .flatMap((person) => person.commitments.map((commitment) => ({ person, commitment })))
      .sort(soonestFirst),
    milestones: active.flatMap((person) => toCelebrate(person, today)).sort(byDay),
    drifting: drifting(people, today, mentionDays),
    load: load(people, context),
  };
}

function inTouch(person: Person, from: Day, to: Day): InTouch | null {
  const entries = person.interactions.filter(
    (entry) => entry.day >= from && entry.day <= to && tookPlace(entry),
  );
  const days = new Set(entries.map(({ day }) => day));
  const last = person.lastContact?.day ?? null;
  if (last !== null && last >= from && last <= to) days.add(last);
  if (days.size === 0) return null;
  return { person, days: [...days].sort(), talks: entries.filter((entry) => !isKept(entry)) };
}

function kept(person: Person, from: Day, to: Day): Kept[] {
  return person.interactions
    .filter((entry) => entry.day >= from && entry.day <= to && isKept(entry))
    .map((interaction) => ({ person, interaction }));
}

function toCelebrate(person: Person, today: Day): ToCelebrate[] {
  return person.milestones.flatMap((milestone) => {
    const day = nextDay(milestone, today);
    if (day === null || day > addDays(today, AHEAD) || wasCelebrated(milestone, person, { day, today }))
      return [];
    return [{ person, milestone, day, years: yearsOn(milestone, day) }];
  });
}

/** The day on which a milestone comes next, today included, its first day at the earliest; null for one that is over. */
function nextDay({ day, yearly }: Milestone, today: Day): Day | null {
  if (hasYear(day) && (day >= today || !yearly)) return day >= today ? day : null;
  const yearless = hasYear(day) ? yearlessOf(day) : day;
  const thisYear = anniversaryIn(yearOf(today), yearless);
  return thisYear >= today ? thisYear : anniversaryIn(yearOf(today) + 1, yearless);
}

function latestFirst(one: InTouch, other: InTouch): number {
  return compareText(other.days.at(-1) ?? "", one.days.at(-1) ?? "") || byName(one.person, other.person);
}

function soonestFirst(one: Open, other: Open): number {
  return byDue(one.commitment, other.commitment) || byName(one.person, other.person);
}

function byDay(one: ToCelebrate, other: ToCelebrate): number {
  return compareText(one.day, other.day) || byName(one.person, other.person);
}

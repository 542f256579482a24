import type { Circle } from "../../domain/cadence";
import type { Day } from "../../domain/day";
import { drifting, type Drift } from "../../domain/drift";
import { load, type Load } from "../../domain/load";
import type { Person } from "../../domain/person";
import type { Relief } from "../../domain/relief";
import type { MentionDays } from "../../domain/rhythm";
import type { Dates } from "../../i18n/dates";
import { json, table } from "./list-commands";
import { WORDS } from "../words";

const { driftText, loadTexts, PRACTICES } = WORDS.practices;

export interface PracticeDeps {
  readonly people: () => readonly Person[];
  readonly today: () => Day;
  readonly dates: Dates;
  readonly circles: () => readonly Circle[];
  /** Contacts a week that the user means to have; 0 where the settings do not say. */
  readonly capacity: () => number;
  readonly mentionDays: MentionDays;
}

/** What the cadences ask for a week, and what was managed. */
export function loadOf(deps: PracticeDeps, asJson: boolean): string {
  const today = deps.today();
  const { mentionDays } = deps;
  const found = load(deps.people(), {
    today,
    circles: deps.circles(),
    capacity: deps.capacity(),
    mentionDays,
  });
  return asJson ? json({ today, ...loadShape(found) }) : loadTexts(found).join("\n");
}

/** Whose real rhythm has broken. */
export function drift({ people, today, dates, mentionDays }: PracticeDeps, asJson: boolean): string {
  const found = drifting(people(), today(), mentionDays);
  if (asJson) return json({ today: today(), items: found.map((each) => driftShape(each, dates)) });
  if (found.length === 0) return PRACTICES.nobodyDrifts;
  return table(found.map((each) => [each.person.name, driftText(each, dates)]));
}

export function loadShape({ asked, people, managed, capacity, fits, advice, reliefs }: Load) {
  return {
    askedPerWeek: rounded(asked),
    people,
    managedPerWeek: managed,
    capacityPerWeek: capacity,
    fits,
    advice: advice === null ? null : reliefShape(advice),
    reliefs: reliefs.map(reliefShape),
  };
}

function reliefShape({ circle, people, from, to, saves }: Relief) {
  return { circle, people, from, to, savesPerWeek: rounded(saves) };
}

export function driftShape({ person, gap, days }: Drift, dates: Dates) {
  const { path, name, lastContact } = person;
  return { path, name, lastContact, usualGap: gap, silentDays: days, text: driftText({ gap, days }, dates) };
}

function rounded(figure: number): number {
  return Math.round(figure * 100) / 100;
}

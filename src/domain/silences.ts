import type { Day } from "./day";
import type { Horizon } from "./horizon";
import type { Person } from "./person";
import { reasons } from "./reason";
import { rhythm } from "./rhythm";
import type { ShortListRules } from "./short-list";
import { silence, type Silence } from "./silence";
import { isSnoozed } from "./standing";

/** Enough to begin with, and few enough to be read. */
const SHOWN = 12;
/** A silence shorter than this is none, however often two people talk as a rule. */
const SHORTEST = 28;
/** Days in touch that lie closer together than this are one occasion, such as a journey, and no rhythm. */
const SHORTEST_RHYTHM = 28;
/** A longer silence is another time of life. */
const LATELY = 730;
/** More than any silence lasts, in days or in gaps. */
const TIER = 1_000_000;

/**
 * The longest silences, the most telling first, of people who have no reason to be listed and for whom nobody has
 * decided how often to be in touch; twelve are shown.
 */
export function silences(around: Horizon): ShortListRules {
  return {
    shown: SHOWN,
    weigh: (person) => {
      const found = tellingSilence(person, around.today);
      if (found === null || reasons(person, "fine", around).length > 0) return null;
      const row = { person, standing: "fine", daysLate: 0, reasons: [], silence: found } as const;
      return { row, weight: weightOf(found) };
    },
  };
}

/**
 * The silence of somebody for whom there is no plan, if it has lasted at least 28 days and longer than is usual between
 * the two; null for everybody else. Days that are one occasion are not taken for a rhythm.
 */
export function tellingSilence(person: Person, today: Day): Silence | null {
  if (person.status !== "active" || person.cadenceFrom !== null || person.dueOn !== null) return null;
  if (isSnoozed(person, today)) return null;
  const found = silence(person, today);
  if (found === null || found.days < SHORTEST) return null;
  const known = rhythm(person, today);
  if (known === null || known.span < SHORTEST_RHYTHM) return { ...found, gap: null, gaps: null };
  return found.days > known.gap ? found : null;
}

/**
 * Those of the last two years go first: where a rhythm is known by how many usual gaps they have lasted, then the
 * others by their length.
 */
function weightOf({ days, gaps }: Silence): number {
  const tier = (days <= LATELY ? 2 : 0) + (gaps === null ? 0 : 1);
  return tier * TIER + (gaps ?? days);
}

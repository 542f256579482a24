import { addDays, type Day } from "../../src/domain/day";
import type { Direction, Interaction } from "../../src/domain/interaction";
import type { Person } from "../../src/domain/person";
import { contactOn, entryOn, someone } from "./people";

/** Lives that a log can tell of, by their names in the table. */
export const LIVES = {
  "steady friend": (random: Random) => every(random, { gap: 30, spread: 8, from: 900, until: 0 }),
  "steady, once a year": (random: Random) => every(random, { gap: 365, spread: 40, from: 2500, until: 0 }),
  "daily colleague": (random: Random) => every(random, { gap: 1.4, spread: 1, from: 400, until: 0 }),
  "colleague on leave": (random: Random) => every(random, { gap: 1.4, spread: 1, from: 400, until: 21 }),
  fading: (random: Random) => fading(random),
  "rhythm just broken": (random: Random) =>
    every(random, { gap: 21, spread: 5, from: 700, until: 55 + random() * 40 }),
  "burst of a project": (random: Random) => every(random, { gap: 2, spread: 1, from: 60, until: 43 }),
  "ended internship": (random: Random) => every(random, { gap: 2, spread: 1, from: 320, until: 230 }),
  "silent friend of years ago": (random: Random) =>
    every(random, { gap: 30, spread: 8, from: 2200, until: 1100 }),
  new: (random: Random) => [Math.floor(random() * 60)],
} as const;

export type Life = keyof typeof LIVES;

/** A number from 0 to 1, the same ones for each seed. */
export type Random = () => number;

/** What an entry is about, `back` entries before the newest one. */
type Manner = (random: Random, back: number) => Partial<Interaction>;

/** Now and then somebody gives, in one direction as often as in the other. */
const givesNowAndThen: Manner = (random) =>
  random() < 0.2 ? { tags: ["help"], direction: random() < 0.5 ? "to" : "from" } : {};

/** How the lives go on that are more than talks. */
const MANNERS: Readonly<Record<Life, Manner>> = {
  "steady friend": givesNowAndThen,
  "steady, once a year": (random) => ({ tags: ["gift"], direction: random() < 0.5 ? "to" : "from" }),
  "daily colleague": givesNowAndThen,
  "colleague on leave": givesNowAndThen,
  // In the end only one of the two writes, and more and more often for want of something.
  fading: (random, back) =>
    back < 3 ? { direction: "to", channel: "message", tags: random() < 0.8 ? ["ask"] : [] } : {},
  "rhythm just broken": (random) => (random() < 0.3 ? { tags: ["shared"], direction: "to" } : {}),
  "burst of a project": (random) => (random() < 0.3 ? { tags: ["help"], direction: "from" } : {}),
  "ended internship": (random) => (random() < 0.2 ? { tags: ["feedback"], direction: "to" } : {}),
  "silent friend of years ago": givesNowAndThen,
  new: (random) => (random() < 0.4 ? { tags: ["help"], direction: "from" } : {}),
};

/** So many people of a life, each of them in their own way. */
export function peopleOf(life: Life, count: number, today: Day): Person[] {
  const random = randomNumbers(life.length * 7919 + count);
  const manner = randomNumbers(life.length * 104729 + count);
  return Array.from({ length: count }, (_, at) => {
    const ages = [...new Set(LIVES[life](random))].filter((age) => age >= 0);
    const interactions = ages.map((age, index) => {
      const entry = entryOf(addDays(today, -age), random);
      return { ...entry, ...MANNERS[life](manner, ages.length - 1 - index) };
    });
    const last = Math.min(...ages);
    const lastContact = Number.isFinite(last) ? contactOn(addDays(today, -last)) : null;
    return someone({ name: `${life} ${at}`, interactions, lastContact });
  });
}

function entryOf(day: Day, random: Random): Interaction {
  const directions: readonly (Direction | null)[] = ["to", "from", "both", null];
  return entryOn(day, { direction: directions[Math.floor(random() * 4)] ?? null, channel: "call" });
}

interface Span {
  readonly gap: number;
  readonly spread: number;
  readonly from: number;
  readonly until: number;
}

/** Ages in days, from the farthest to the nearest, so far apart and a little earlier or later. */
function every(random: Random, { gap, spread, from, until }: Span): number[] {
  const ages: number[] = [];
  for (let age = from; age >= until; age -= Math.max(1, gap + (random() * 2 - 1) * spread))
    ages.push(Math.floor(age));
  return ages;
}

/** Gaps that grow by a third each time. */
function fading(random: Random): number[] {
  const ages: number[] = [];
  for (let age = 700, gap = 10; age >= 0; age -= gap, gap *= 1.25 + random() * 0.15)
    ages.push(Math.floor(age));
  return ages;
}

function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

import type { Profile } from "./affinity";
import { byName, compareText } from "./compare";
import type { Person } from "./person";

/** Two people who might like to know each other. */
export interface Introduction {
  readonly one: Person;
  readonly other: Person;
  /** What they share, in the words of the first who cares about it. */
  readonly shared: readonly string[];
}

/** Less is small talk. */
const FEWEST_SHARED = 2;
/** What more people than that care about brings nobody together. */
const MOST_PEOPLE = 40;
const MOST_PAIRS = 50;

/**
 * At most 50 pairs of active people who share at least two interests or tags and do not know each other as far as
 * `know` tells. Those who share most come first, equal ones by name.
 */
export function introductions(
  profiles: readonly Profile[],
  know: (one: Person, other: Person) => boolean,
): readonly Introduction[] {
  const pairs = new Map<string, Introduction>();
  for (const [text, group] of groups(profiles.filter(({ person }) => person.status === "active"))) {
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) addShared(pairs, [one, other], text);
  }
  return [...pairs.values()]
    .filter(({ one, other, shared }) => shared.length >= FEWEST_SHARED && !know(one, other))
    .sort((one, other) => other.shared.length - one.shared.length || byNames(one, other))
    .slice(0, MOST_PAIRS);
}

/** What two people share, in the words of the first of them. */
export function inCommon(one: Profile, other: Profile): readonly string[] {
  const theirs = new Set([...other.interests, ...other.tags].map(({ topic }) => topic));
  const shared = [...one.interests, ...one.tags].filter(({ topic }) => theirs.has(topic));
  return shared.map(({ text }) => text);
}

/** Who cares about each topic, by name, with the words of the first. */
function* groups(profiles: readonly Profile[]): Iterable<readonly [string, readonly Person[]]> {
  const byTopic = new Map<string, { readonly text: string; readonly people: Set<Person> }>();
  const sorted = profiles.toSorted((one, other) => byName(one.person, other.person));
  for (const { person, interests, tags } of sorted) {
    for (const { topic, text } of [...interests, ...tags]) {
      const group = byTopic.get(topic);
      if (group === undefined) byTopic.set(topic, { text, people: new Set([person]) });
      else group.people.add(person);
    }
  }
  for (const { text, people } of byTopic.values())
    if (people.size > 1 && people.size <= MOST_PEOPLE) yield [text, [...people]];
}

function addShared(
  pairs: Map<string, Introduction>,
  [one, other]: readonly [Person, Person],
  text: string,
): void {
  const key = `${one.path}\n${other.path}`;
  const shared = pairs.get(key)?.shared ?? [];
  pairs.set(key, { one, other, shared: [...shared, text] });
}

function byNames(one: Introduction, other: Introduction): number {
  const [left, right] = [`${one.one.name}\n${one.other.name}`, `${other.one.name}\n${other.other.name}`];
  return compareText(left, right);
}

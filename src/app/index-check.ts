import type { Person } from "../domain/person";
import { differencesBetween, type PersonDifference } from "../domain/person-difference";

export interface IndexCheck {
  /** How many people a rebuild finds. */
  readonly people: number;
  /** In the order of the paths; none when the index is right. */
  readonly differences: readonly PersonDifference[];
}

/**
 * Compares the people of the index with those that a rebuild finds. Where they differ a second rebuild is asked for,
 * and only what differs again counts, because a note may have changed while the first one was under way.
 */
export async function checkIndex(
  people: () => readonly Person[],
  rebuild: () => Promise<readonly Person[]>,
): Promise<IndexCheck> {
  const first = await compared(people, rebuild);
  if (first.differences.length === 0) return first;
  const seenBefore = new Set(first.differences.map(keyOf));
  const second = await compared(people, rebuild);
  const differences = second.differences.filter((difference) => seenBefore.has(keyOf(difference)));
  return { people: second.people, differences };
}

/** The index is looked at when the rebuild has ended, by when it has taken in what the rebuild has seen. */
async function compared(
  people: () => readonly Person[],
  rebuild: () => Promise<readonly Person[]>,
): Promise<IndexCheck> {
  const rebuilt = await rebuild();
  return { people: rebuilt.length, differences: differencesBetween(people(), rebuilt) };
}

function keyOf({ path, field }: PersonDifference): string {
  return `${field} ${path}`;
}

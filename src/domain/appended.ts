/**
 * A new list with one more entry and no room to spare. Lists that are kept for everybody in a vault are made like this,
 * because a list that is pushed to reserves room for many entries that never come.
 */
export function appended<T>(list: readonly T[], entry: T): readonly T[] {
  const [first] = list;
  if (first === undefined) return [entry];
  return list.length === 1 ? [first, entry] : list.concat([entry]);
}

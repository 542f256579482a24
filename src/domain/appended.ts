/**
 * The list with one more entry, made to measure. What is kept for everybody in a vault is made like this: a list that
 * is pushed to holds room for many entries that never come.
 */
export function appended<T>(list: readonly T[], entry: T): readonly T[] {
  const [first] = list;
  if (first === undefined) return [entry];
  return list.length === 1 ? [first, entry] : list.concat([entry]);
}

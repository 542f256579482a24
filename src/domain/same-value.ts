/** Values nest and, through aliases, repeat: a comparison beyond this many steps is given up as "not the same". */
const MOST_STEPS = 100_000;

/** True when two parsed values are equal all the way down: same keys in the same order, same kinds, same contents. */
export function sameValue(one: unknown, other: unknown): boolean {
  const pending: (readonly [unknown, unknown])[] = [[one, other]];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const pair = pending.pop();
    if (pair === undefined) return true;
    const [left, right] = pair;
    if (Object.is(left, right)) continue;
    if (!isCollection(left) || !isCollection(right) || Array.isArray(left) !== Array.isArray(right))
      return false;
    const keys = Object.keys(left);
    if (!sameKeys(keys, Object.keys(right))) return false;
    for (const key of keys) pending.push([Reflect.get(left, key), Reflect.get(right, key)]);
  }
  return false;
}

/** True when both lists hold the same keys in the same order. */
export function sameKeys(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** Plain objects and arrays only: what a parser makes of tags (dates, sets, bytes) hides its content from `keys`. */
function isCollection(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

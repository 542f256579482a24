/** By code units, so that the order is the same on every device. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Somebody or something with a name and a note. */
interface Named {
  readonly name: string;
  readonly path: string;
}

/** By name, and people of one name by the path of their note. */
export function byName(one: Named, other: Named): number {
  return compareText(one.name, other.name) || compareText(one.path, other.path);
}

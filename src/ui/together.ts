/**
 * Both as one. It does not compile where a name is in both: which of the two is meant would be told by their order
 * alone, and by nothing where they have the same type.
 */
export function together<One extends object, Other extends object>(
  one: One,
  other: Other & Readonly<Record<keyof One & keyof Other, never>>,
): One & Other {
  return { ...one, ...other };
}

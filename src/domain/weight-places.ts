/**
 * The places of weights, the greatest first; equal ones keep the order in which they came. A vault has many people and
 * few weights, so the people are counted and only the weights are sorted.
 */
export function placesByWeight(weights: readonly number[]): Uint32Array {
  const kinds = new Map<number, number>();
  const places = new Uint32Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) places[at] = kindOf(weights[at] ?? 0, kinds);
  const next = firstPlaces(kinds, places);
  for (let at = 0; at < weights.length; at += 1) places[at] = counted(next, places[at] ?? 0);
  return places;
}

/** The number of a weight, in the order in which they are first met. */
function kindOf(weight: number, kinds: Map<number, number>): number {
  const known = kinds.get(weight);
  if (known !== undefined) return known;
  const kind = kinds.size;
  kinds.set(weight, kind);
  return kind;
}

/** For each kind the place of the first of them. */
function firstPlaces(kinds: ReadonlyMap<number, number>, kindsOf: Uint32Array): Uint32Array {
  const counts = new Uint32Array(kinds.size);
  for (let at = 0; at < kindsOf.length; at += 1) counted(counts, kindsOf[at] ?? 0);
  const places = new Uint32Array(kinds.size);
  let place = 0;
  for (const weight of [...kinds.keys()].sort((one, other) => other - one)) {
    const kind = kinds.get(weight) ?? 0;
    places[kind] = place;
    place += counts[kind] ?? 0;
  }
  return places;
}

/** The count at that place, which is one more from now on. */
function counted(counts: Uint32Array, at: number): number {
  const count = counts[at] ?? 0;
  counts[at] = count + 1;
  return count;
}

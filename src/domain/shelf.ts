import { byName } from "./compare";
import type { Row } from "./row";
import { placeIn } from "./sorted-place";

/**
 * Rows by weight, the greatest first, then by name, then by path, so that the order is the same however they came in.
 * Rows of one weight are kept together: a vault has many people and few weights.
 */
export class Shelf {
  private readonly groups = new Map<number, Row[]>();
  private count = 0;
  /** The weights, the greatest first; null once one has come or gone since they were last put in order. */
  private weights: Float64Array | null = null;
  /** As the rows were last read; null once one has come or gone since. */
  private read: readonly Row[] | null = null;

  /** How many rows there are. */
  get size(): number {
    return this.count;
  }

  /** Puts a row in its place; the person must not be on the shelf yet. */
  add(row: Row, weight: number): void {
    const group = this.groups.get(weight) ?? NONE;
    this.put(row, weight, placeIn(group, row, byPerson));
  }

  /** The same for somebody who comes after everybody on the shelf by name: nobody is compared with them. */
  append(row: Row, weight: number): void {
    this.put(row, weight, Number.POSITIVE_INFINITY);
  }

  /** Takes the row of a person away; the weight has to be given as it was added. */
  remove({ person: { path } }: Row, weight: number): void {
    const group = this.groups.get(weight) ?? NONE;
    const index = group.findIndex(({ person }) => person.path === path);
    if (index < 0) return;
    this.count -= 1;
    this.read = null;
    if (group.length > 1) group.splice(index, 1);
    else {
      this.groups.delete(weight);
      this.weights = null;
    }
  }

  /** All rows in order; the same list until a row comes or goes, and left as it is by later changes. */
  inOrder(): readonly Row[] {
    return (this.read ??= this.rows());
  }

  /** The first rows in order, at most that many. */
  first(count: number): readonly Row[] {
    return this.inOrder().slice(0, count);
  }

  /** Many rows are the only one of their weight: a list that began empty would hold room for more of them. */
  private put(row: Row, weight: number, place: number): void {
    this.count += 1;
    this.read = null;
    const group = this.groups.get(weight);
    if (group === undefined) {
      this.groups.set(weight, [row]);
      this.weights = null;
    } else if (place < group.length) group.splice(place, 0, row);
    else group.push(row);
  }

  /** Whole groups are put behind each other, which is quicker than row by row. */
  private rows(): readonly Row[] {
    const groups = Array.from(this.inDescent(), (weight) => this.groups.get(weight) ?? NONE);
    let rows = NONE;
    for (let at = 0; at < groups.length; at += AT_ONCE) rows = rows.concat(...groups.slice(at, at + AT_ONCE));
    return rows;
  }

  private inDescent(): Float64Array {
    return (this.weights ??= Float64Array.from(this.groups.keys()).sort().reverse());
  }
}

const NONE: Row[] = [];
/** Fewer groups than a function can be given at once. */
const AT_ONCE = 5_000;

function byPerson(one: Row, other: Row): number {
  return byName(one.person, other.person);
}

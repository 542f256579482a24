import { byName } from "./compare";
import type { Row } from "./row";
import { placeIn } from "./sorted-place";

/**
 * Rows by weight, the greatest first, then by name, then by path, so that the order is the same however they came in.
 * Rows of one weight stand together: a vault has many people and few weights, so that little is left to be compared by
 * name. They are sorted when they are first read, and kept sorted from then on.
 */
export class Shelf {
  private readonly groups = new Map<number, Row[]>();
  private count = 0;
  private isSorted = false;
  /** The weights, the greatest first; null once one has come or gone since they were last put in order. */
  private weights: Float64Array | null = null;
  /** As the rows were last read; null once one has come or gone since. */
  private read: readonly Row[] | null = null;

  get size(): number {
    return this.count;
  }

  add(row: Row, weight: number): void {
    this.count += 1;
    this.read = null;
    const group = this.groups.get(weight);
    if (group === undefined) {
      this.groups.set(weight, [row]);
      this.weights = null;
    } else if (this.isSorted) group.splice(placeIn(group, row, byPerson), 0, row);
    else group.push(row);
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

  /** The first rows in order, as many as there are up to that count. */
  first(count: number): readonly Row[] {
    return this.inOrder().slice(0, count);
  }

  private rows(): readonly Row[] {
    this.sort();
    const rows: Row[] = [];
    for (const weight of this.inDescent()) for (const row of this.groups.get(weight) ?? NONE) rows.push(row);
    return rows;
  }

  private inDescent(): Float64Array {
    return (this.weights ??= Float64Array.from(this.groups.keys()).sort().reverse());
  }

  private sort(): void {
    if (this.isSorted) return;
    for (const group of this.groups.values()) if (group.length > 1) group.sort(byPerson);
    this.isSorted = true;
  }
}

const NONE: Row[] = [];

function byPerson(one: Row, other: Row): number {
  return byName(one.person, other.person);
}

import { byName } from "./compare";
import type { Row } from "./row";
import { placeIn } from "./sorted-place";

/** A row with what it is sorted by. */
interface Placed {
  readonly row: Row;
  readonly weight: number;
}

/**
 * Rows by weight, the greatest first, then by name, then by path, so that the order is the same however they came in.
 * They are sorted when they are first read, and kept sorted from then on.
 */
export class Shelf {
  private readonly placed: Placed[] = [];
  /** The rows of `placed`, in step with it from the first reading on. */
  private rows: Row[] = [];
  private isSorted = false;
  /** As they were last read; null once a row has come or gone since. */
  private read: readonly Row[] | null = null;

  get size(): number {
    return this.placed.length;
  }

  add(row: Row, weight: number): void {
    const placed = { row, weight };
    this.read = null;
    if (!this.isSorted) {
      this.placed.push(placed);
      return;
    }
    const index = placeIn(this.placed, placed, compare);
    this.placed.splice(index, 0, placed);
    this.rows.splice(index, 0, row);
  }

  /** Takes the row of a person away; row and weight have to be given as they were added. */
  remove(row: Row, weight: number): void {
    const { path } = row.person;
    const index = this.isSorted
      ? placeIn(this.placed, { row, weight }, compare) - 1
      : this.placed.findIndex(({ row: other }) => other.person.path === path);
    if (this.placed[index]?.row.person.path !== path) return;
    this.placed.splice(index, 1);
    if (this.isSorted) this.rows.splice(index, 1);
    this.read = null;
  }

  /** All rows in order; the same list until a row comes or goes, and left as it is by later changes. */
  inOrder(): readonly Row[] {
    this.sort();
    // A plain copy, for it is what a single change costs in a large vault.
    this.read ??= this.rows.slice();
    return this.read;
  }

  /** The first rows in order, as many as there are up to that count. */
  first(count: number): readonly Row[] {
    this.sort();
    return this.rows.slice(0, count);
  }

  private sort(): void {
    if (this.isSorted) return;
    this.placed.sort(compare);
    this.rows = this.placed.map(({ row }) => row);
    this.isSorted = true;
  }
}

function compare(one: Placed, other: Placed): number {
  // A sign rather than the difference, which would be one more number made for each comparison.
  if (one.weight !== other.weight) return one.weight > other.weight ? -1 : 1;
  return byName(one.row.person, other.row.person);
}

import { byName } from "./compare";
import type { Row } from "./row";
import { firstWithout } from "./sorted-place";
import { placesByWeight } from "./weight-places";

/**
 * Rows by weight, the greatest first, then by name, then by path, so that the order is the same however they came in.
 */
export class Shelf {
  private rows: Row[] = [];
  /** Those of the rows, at the same places. */
  private weights: number[] = [];
  /** False while rows have been appended that still have to find their places. */
  private isInOrder = true;
  /** True while the list of rows is in somebody's hands, where it is to stay as it is. */
  private isRead = false;

  get size(): number {
    return this.rows.length;
  }

  add(row: Row, weight: number): void {
    this.open();
    const at = this.placeOf(row, weight);
    this.rows.splice(at, 0, row);
    this.weights.splice(at, 0, weight);
  }

  /** The same for somebody who comes after everybody on the shelf by name: nobody is compared with them. */
  append(row: Row, weight: number): void {
    if (this.isRead) this.open();
    this.rows.push(row);
    this.weights.push(weight);
    this.isInOrder = false;
  }

  /** Takes the row of a person away; the weight has to be given as it was added. */
  remove(row: Row, weight: number): void {
    this.settle();
    const at = this.placeOf(row, weight);
    if (this.rows[at]?.person.path !== row.person.path) return;
    this.open();
    this.rows.splice(at, 1);
    this.weights.splice(at, 1);
  }

  /** All rows in order; the same list until a row comes or goes, and left as it is by later changes. */
  inOrder(): readonly Row[] {
    this.settle();
    this.isRead = true;
    return this.rows;
  }

  /** The first rows in order, as many as there are up to that count. */
  first(count: number): readonly Row[] {
    return this.inOrder().slice(0, count);
  }

  /** Where a row of that weight stands, or would. */
  private placeOf({ person }: Row, weight: number): number {
    return firstWithout(this.rows, (row, at) => {
      const difference = (this.weights[at] ?? 0) - weight;
      return difference > 0 || (difference === 0 && byName(row.person, person) < 0);
    });
  }

  /** Makes the rows ready for a change. */
  private open(): void {
    this.settle();
    if (this.isRead) this.rows = [...this.rows];
    this.isRead = false;
  }

  private settle(): void {
    if (this.isInOrder) return;
    const places = placesByWeight(this.weights);
    this.rows = moved(this.rows, places);
    this.weights = moved(this.weights, places);
    this.isInOrder = true;
  }
}

function moved<T>(entries: readonly T[], places: Uint32Array): T[] {
  const there = [...entries];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry !== undefined) there[places[at] ?? at] = entry;
  }
  return there;
}

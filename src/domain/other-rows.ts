import { folded } from "./folded";
import { compareText } from "./compare";
import type { Horizon } from "./horizon";
import type { Person } from "./person";
import { rowOf, type Row } from "./row";
import { standing } from "./standing";
import { placeIn } from "./sorted-place";

/** A row with what it is sorted by. */
interface Placed {
  readonly row: Row;
  readonly name: string;
}

/**
 * Everybody who is in no section of the agenda, by name: a search has to find people whether they are due or not. They
 * are kept sorted, because sorting a vault takes longer than a key press may.
 */
export class OtherRows {
  private readonly placed: Placed[];
  /** As they were last read; null once somebody has come or gone since. */
  private read: readonly Row[] | null = null;

  constructor(
    people: Iterable<Person>,
    private readonly around: Horizon,
  ) {
    this.placed = [...people].flatMap((person) => this.placedOf(person) ?? []).sort(compare);
  }

  /** Adds somebody who is not there yet; does nothing for somebody who is listed. */
  add(person: Person): void {
    const placed = this.placedOf(person);
    if (placed === null) return;
    this.placed.splice(placeIn(this.placed, placed, compare), 0, placed);
    this.read = null;
  }

  /** Removes somebody, who has to be given as they were added. */
  remove(person: Person): void {
    const sought = this.placedOf(person);
    if (sought === null) return;
    const index = placeIn(this.placed, sought, compare) - 1;
    if (this.placed[index]?.row.person.path !== person.path) return;
    this.placed.splice(index, 1);
    this.read = null;
  }

  /** Their rows, which have no reasons; later changes leave the list as it is. */
  rows(): readonly Row[] {
    return (this.read ??= this.placed.map(({ row }) => row));
  }

  private placedOf(person: Person): Placed | null {
    if (rowOf(person, this.around) !== null) return null;
    const row = { person, standing: standing(person, this.around), daysLate: 0, reasons: NONE };
    return { row, name: folded(person.name) };
  }
}

const NONE: readonly never[] = [];

function compare(one: Placed, other: Placed): number {
  return compareText(one.name, other.name) || compareText(one.row.person.path, other.row.person.path);
}

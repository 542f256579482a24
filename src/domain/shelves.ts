import type { Horizon } from "./horizon";
import type { Person } from "./person";
import { rowOf, sectionOf, weightIn, type Row } from "./row";
import { SECTIONS, type SectionId } from "./section-id";

export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

/** A row with what it is sorted by in its section. */
interface Placed {
  readonly row: Row;
  readonly weight: number;
}

/** The rows of one section; sorted when they are first read, and kept sorted from then on. */
interface Shelf {
  readonly placed: Placed[];
  isSorted: boolean;
}

/**
 * The rows of an agenda, by section. Where a person stands follows from the person alone, so it is worked out again
 * to find a row rather than remembered for everybody.
 */
export class Shelves {
  private readonly shelves: Record<SectionId, Shelf> = {
    overdue: emptyShelf(),
    today: emptyShelf(),
    never: emptyShelf(),
    soon: emptyShelf(),
    snoozed: emptyShelf(),
    attention: emptyShelf(),
  };

  constructor(private readonly around: Horizon) {}

  /** True while somebody is late or due today. */
  get isAnybodyDue(): boolean {
    return this.shelves.overdue.placed.length > 0 || this.shelves.today.placed.length > 0;
  }

  /** Adds the rows of somebody who is not there yet. */
  add(person: Person): void {
    const row = rowOf(person, this.around);
    if (row === null) return;
    const section = sectionOf(row, this.around.today);
    if (section !== null) this.place(section, row);
    if (person.issues.length > 0) this.place("attention", row);
  }

  /** Takes the rows of a person away; they have to be given as they were added. */
  remove(person: Person): void {
    const row = rowOf(person, this.around);
    if (row === null) return;
    const section = sectionOf(row, this.around.today);
    if (section !== null) this.displace(section, row);
    if (person.issues.length > 0) this.displace("attention", row);
  }

  /** The sections that have rows, in the order of `SECTIONS`; later changes leave them as they are. */
  sections(): Section[] {
    return SECTIONS.flatMap((id) => {
      const shelf = this.shelves[id];
      if (!shelf.isSorted) shelf.placed.sort(compare);
      shelf.isSorted = true;
      return shelf.placed.length === 0 ? [] : [{ id, rows: shelf.placed.map(({ row }) => row) }];
    });
  }

  private place(section: SectionId, row: Row): void {
    const placed = { row, weight: weightIn(section, row, this.around) };
    const shelf = this.shelves[section];
    if (shelf.isSorted) shelf.placed.splice(positionOf(shelf.placed, placed), 0, placed);
    else shelf.placed.push(placed);
  }

  private displace(section: SectionId, row: Row): void {
    const { placed: there, isSorted } = this.shelves[section];
    const { path } = row.person;
    const sought = { row, weight: weightIn(section, row, this.around) };
    const index = isSorted
      ? positionOf(there, sought) - 1
      : there.findIndex(({ row: other }) => other.person.path === path);
    if (there[index]?.row.person.path === path) there.splice(index, 1);
  }
}

function emptyShelf(): Shelf {
  return { placed: [], isSorted: false };
}

/** How many of the sorted rows stand before or at the place of this one. */
function positionOf(rows: readonly Placed[], placed: Placed): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = rows[middle];
    if (there !== undefined && compare(there, placed) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By weight, then by name, then by path, so that the order is the same however the rows came in. */
function compare(one: Placed, other: Placed): number {
  // A sign rather than the difference, which would be one more number made for each comparison.
  if (one.weight !== other.weight) return one.weight > other.weight ? -1 : 1;
  const { person: left } = one.row;
  const { person: right } = other.row;
  return compareText(left.name, right.name) || compareText(left.path, right.path);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

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
  /** The rows of `placed`, in step with it from the first reading on. */
  rows: Row[];
  isSorted: boolean;
  /** As it was last read; null once a row has come or gone since. */
  section: Section | null;
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
    return SECTIONS.filter((id) => this.shelves[id].placed.length > 0).map((id) => this.section(id));
  }

  private section(id: SectionId): Section {
    const shelf = this.shelves[id];
    if (!shelf.isSorted) {
      shelf.placed.sort(compare);
      shelf.rows = shelf.placed.map(({ row }) => row);
      shelf.isSorted = true;
    }
    // A plain copy, for it is what a single change costs in a large vault.
    shelf.section ??= { id, rows: shelf.rows.slice() };
    return shelf.section;
  }

  private place(section: SectionId, row: Row): void {
    const placed = { row, weight: weightIn(section, row, this.around) };
    const shelf = this.shelves[section];
    shelf.section = null;
    if (!shelf.isSorted) {
      shelf.placed.push(placed);
      return;
    }
    const index = positionOf(shelf.placed, placed);
    shelf.placed.splice(index, 0, placed);
    shelf.rows.splice(index, 0, row);
  }

  private displace(section: SectionId, row: Row): void {
    const shelf = this.shelves[section];
    const { path } = row.person;
    const sought = { row, weight: weightIn(section, row, this.around) };
    const index = shelf.isSorted
      ? positionOf(shelf.placed, sought) - 1
      : shelf.placed.findIndex(({ row: other }) => other.person.path === path);
    if (shelf.placed[index]?.row.person.path !== path) return;
    shelf.placed.splice(index, 1);
    if (shelf.isSorted) shelf.rows.splice(index, 1);
    shelf.section = null;
  }
}

function emptyShelf(): Shelf {
  return { placed: [], rows: [], isSorted: false, section: null };
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

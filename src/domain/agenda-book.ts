import type { Day } from "./day";
import { horizon, type Horizon, type Windows } from "./horizon";
import type { Person } from "./person";
import { rowOf, sectionOf, weightIn, type Row } from "./row";
import { SECTIONS, type SectionId } from "./section-id";
import { standing } from "./standing";

export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

/** Everything to show for a day; the view, the checklist and the command line are drawn from this alone. */
export interface Agenda {
  readonly today: Day;
  /** The sections that have rows, in the order of `SECTIONS`. */
  readonly sections: readonly Section[];
  /** While nobody is due or late: the first day on which somebody will be, or null. */
  readonly nextDue: Day | null;
}

/** A row in a section, with what it is sorted by. */
interface Placed {
  readonly section: SectionId;
  readonly row: Row;
  readonly weight: number;
}

/** The rows of one section; sorted when they are first read, and kept sorted from then on. */
interface Shelf {
  readonly rows: Placed[];
  sorted: boolean;
}

/**
 * The agenda of one day, kept up to date person by person, so that a change costs the same in a vault of any size.
 * A new day or new windows need a new book.
 */
export class AgendaBook {
  private readonly around: Horizon;
  private readonly people = new Map<string, Person>();
  private readonly listed = new Map<string, Placed>();
  private readonly troubled = new Map<string, Placed>();
  private readonly shelves: Record<SectionId, Shelf> = {
    overdue: emptyShelf(),
    today: emptyShelf(),
    never: emptyShelf(),
    soon: emptyShelf(),
    snoozed: emptyShelf(),
    attention: emptyShelf(),
  };
  private cadences = 0;

  constructor(today: Day, windows: Windows) {
    this.around = horizon(today, windows);
  }

  /** How many people there are, listed or not. */
  get size(): number {
    return this.people.size;
  }

  /** How many of them have a cadence. */
  get withCadence(): number {
    return this.cadences;
  }

  person(path: string): Person | null {
    return this.people.get(path) ?? null;
  }

  /** The row of the person of that note, or null when nobody of that note is listed. */
  row(path: string): Row | null {
    return (this.listed.get(path) ?? this.troubled.get(path))?.row ?? null;
  }

  /** Adds a person, or replaces the one of the same path. */
  set(person: Person): void {
    this.delete(person.path);
    this.people.set(person.path, person);
    if (person.cadence !== null) this.cadences += 1;
    const row = rowOf(person, this.around);
    if (row === null) return;
    const section = sectionOf(row, this.around.today);
    if (section !== null) this.place(this.listed, section, row);
    if (person.issues.length > 0) this.place(this.troubled, "attention", row);
  }

  delete(path: string): void {
    const known = this.people.get(path);
    if (known === undefined) return;
    this.people.delete(path);
    if (known.cadence !== null) this.cadences -= 1;
    this.remove(this.listed, path);
    this.remove(this.troubled, path);
  }

  /** The agenda as it stands; later changes leave it as it is. */
  agenda(): Agenda {
    const sections = SECTIONS.flatMap((id) => {
      const rows = this.sorted(id).rows.map(({ row }) => row);
      return rows.length === 0 ? [] : [{ id, rows }];
    });
    return { today: this.around.today, sections, nextDue: this.nextDue() };
  }

  private place(places: Map<string, Placed>, section: SectionId, row: Row): void {
    const placed = { section, row, weight: weightIn(section, row, this.around) };
    places.set(row.person.path, placed);
    const { rows, sorted } = this.shelves[section];
    if (sorted) rows.splice(positionOf(rows, placed), 0, placed);
    else rows.push(placed);
  }

  private remove(places: Map<string, Placed>, path: string): void {
    const placed = places.get(path);
    if (placed === undefined) return;
    places.delete(path);
    const { rows, sorted } = this.shelves[placed.section];
    const index = sorted ? positionOf(rows, placed) - 1 : rows.indexOf(placed);
    if (rows[index] === placed) rows.splice(index, 1);
  }

  private sorted(id: SectionId): Shelf {
    const shelf = this.shelves[id];
    if (!shelf.sorted) shelf.rows.sort(compare);
    shelf.sorted = true;
    return shelf;
  }

  /** Looked for only while nobody is due, when it is wanted and everybody has to be asked. */
  private nextDue(): Day | null {
    if (this.shelves.overdue.rows.length > 0 || this.shelves.today.rows.length > 0) return null;
    let soonest: Day | null = null;
    for (const person of this.people.values()) {
      const { dueOn } = person;
      if (dueOn === null || dueOn <= this.around.today || (soonest !== null && dueOn >= soonest)) continue;
      const where = standing(person, this.around);
      if (where === "soon" || where === "fine") soonest = dueOn;
    }
    return soonest;
  }
}

function emptyShelf(): Shelf {
  return { rows: [], sorted: false };
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
  if (one.weight !== other.weight) return other.weight - one.weight;
  const { person: left } = one.row;
  const { person: right } = other.row;
  return compareText(left.name, right.name) || compareText(left.path, right.path);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

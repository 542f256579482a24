import type { Day } from "./day";
import { horizon, type Horizon, type Windows } from "./horizon";
import type { Person } from "./person";
import { rowOf, sectionOf, weightIn, type Row } from "./row";
import { SECTIONS, type SectionId } from "./section-id";

export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

/** Everything to show for a day; the view, the checklist and the command line are drawn from this alone. */
export interface Agenda {
  readonly today: Day;
  /** The sections that have rows, in the order of `SECTIONS`. */
  readonly sections: readonly Section[];
  /** The first day after today on which somebody becomes due, or null. */
  readonly nextDue: Day | null;
}

interface Placed {
  readonly section: SectionId;
  readonly row: Row;
  readonly weight: number;
}

/** The rows of one section; sorted when they are read, and kept sorted from then on. */
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
  private readonly people = new Map<string, { readonly row: Row; readonly places: readonly Placed[] }>();
  private readonly shelves = new Map<SectionId, Shelf>(
    SECTIONS.map((id) => [id, { rows: [], sorted: false }]),
  );

  constructor(today: Day, windows: Windows) {
    this.around = horizon(today, windows);
  }

  /** The row of the person of that note, or null when the note is no person. */
  row(path: string): Row | null {
    return this.people.get(path)?.row ?? null;
  }

  /** Adds a person, or replaces the one of the same path. */
  set(person: Person): void {
    this.delete(person.path);
    const row = rowOf(person, this.around);
    const { today } = this.around;
    const places = this.sectionsOf(row).map((section) => ({
      section,
      row,
      weight: weightIn(section, row, today),
    }));
    this.people.set(person.path, { row, places });
    for (const place of places) this.place(place);
  }

  delete(path: string): void {
    const known = this.people.get(path);
    if (known === undefined) return;
    this.people.delete(path);
    for (const place of known.places) this.remove(place);
  }

  /** The agenda as it stands; later changes leave it as it is. */
  agenda(): Agenda {
    const sections = SECTIONS.flatMap((id) => {
      const rows = this.sorted(id).rows.map(({ row }) => row);
      return rows.length === 0 ? [] : [{ id, rows }];
    });
    return { today: this.around.today, sections, nextDue: this.nextDue() };
  }

  private sectionsOf(row: Row): SectionId[] {
    const section = sectionOf(row, this.around.today);
    const hasIssues = row.person.issues.length > 0;
    return [...(section === null ? [] : [section]), ...(hasIssues ? (["attention"] as const) : [])];
  }

  private place(placed: Placed): void {
    const { rows, sorted } = this.shelf(placed.section);
    if (sorted) rows.splice(positionOf(rows, placed), 0, placed);
    else rows.push(placed);
  }

  private remove(placed: Placed): void {
    const { rows, sorted } = this.shelf(placed.section);
    const index = sorted ? positionOf(rows, placed) - 1 : rows.indexOf(placed);
    if (rows[index] === placed) rows.splice(index, 1);
  }

  private sorted(id: SectionId): Shelf {
    const shelf = this.shelf(id);
    if (!shelf.sorted) shelf.rows.sort(compare);
    shelf.sorted = true;
    return shelf;
  }

  private shelf(id: SectionId): Shelf {
    const shelf = this.shelves.get(id);
    if (shelf === undefined) throw new Error(`No section is called ${id}`);
    return shelf;
  }

  private nextDue(): Day | null {
    let soonest: Day | null = null;
    for (const { row } of this.people.values()) {
      const { dueOn } = row.person;
      if (dueOn === null || dueOn <= this.around.today || (soonest !== null && dueOn >= soonest)) continue;
      if (row.standing === "soon" || row.standing === "fine") soonest = dueOn;
    }
    return soonest;
  }
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

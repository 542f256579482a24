import type { Horizon } from "./horizon";
import type { Person } from "./person";
import { rowOf, sectionOf, weightIn, type Row } from "./row";
import { SECTIONS, type SectionId, type ShelfId } from "./section-id";
import { Shelf } from "./shelf";

/** One section of the agenda with its rows, the first to be shown first. */
export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

const SHELF_IDS = SECTIONS.filter((id): id is ShelfId => id !== "next" && id !== "silent");

/**
 * The rows of an agenda, by section. Where a person belongs follows from the person alone, so it is worked out again to
 * find a row instead of being remembered for everybody.
 */
export class Shelves {
  private readonly shelves: Record<ShelfId, Shelf> = {
    overdue: new Shelf(),
    today: new Shelf(),
    never: new Shelf(),
    soon: new Shelf(),
    snoozed: new Shelf(),
    attention: new Shelf(),
  };
  /** As each section was last read; it stays the same object while its rows do. */
  private readonly read = new Map<ShelfId, Section>();

  constructor(private readonly around: Horizon) {}

  /** True while somebody is late or due today. */
  get isAnybodyDue(): boolean {
    return this.shelves.overdue.size > 0 || this.shelves.today.size > 0;
  }

  /** True while somebody is listed for a reason, even one that is still to come. */
  get isAnybodyRaised(): boolean {
    return this.isAnybodyDue || this.shelves.never.size > 0 || this.shelves.soon.size > 0;
  }

  /** Adds the rows of somebody who is not there yet. */
  add(person: Person): void {
    this.place(person, ADD);
  }

  /** The same for somebody who comes after everybody there by name. */
  append(person: Person): void {
    this.place(person, APPEND);
  }

  /** Takes the rows of a person away; they have to be given as they were added. */
  remove(person: Person): void {
    this.place(person, REMOVE);
  }

  /** The sections that have rows, in the order of `SECTIONS`; later changes leave them as they are. */
  sections(): Section[] {
    return SHELF_IDS.filter((id) => this.shelves[id].size > 0).map((id) => this.section(id));
  }

  private section(id: ShelfId): Section {
    const rows = this.shelves[id].inOrder();
    const known = this.read.get(id);
    if (known?.rows === rows) return known;
    const section = { id, rows };
    this.read.set(id, section);
    return section;
  }

  private place(person: Person, act: Act): void {
    const { around, shelves } = this;
    const row = rowOf(person, around);
    if (row === null) return;
    const section = sectionOf(row, around.today);
    if (section !== null) act(shelves[section], row, weightIn(section, row, around));
    if (person.issues.length > 0) act(shelves.attention, row, weightIn("attention", row, around));
  }
}

/** What is done with a row and the shelf it belongs on. */
type Act = (shelf: Shelf, row: Row, weight: number) => void;

const ADD: Act = (shelf, row, weight) => shelf.add(row, weight);
const APPEND: Act = (shelf, row, weight) => shelf.append(row, weight);
const REMOVE: Act = (shelf, row, weight) => shelf.remove(row, weight);

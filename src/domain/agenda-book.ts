import type { Day } from "./day";
import { lookAhead } from "./foresight";
import { horizon, type Horizon, type Windows } from "./horizon";
import { OtherRows } from "./other-rows";
import type { Person } from "./person";
import { rowOf, type Row } from "./row";
import { SECTIONS } from "./section-id";
import { Shelves, type Section } from "./shelves";
import { ShortList } from "./short-list";
import { silences } from "./silences";
import { upcoming } from "./upcoming";

/** Everything to show for a day; the view, the checklist and the command line are drawn from this alone. */
export interface Agenda {
  readonly today: Day;
  /** The sections that have rows, in the order of `SECTIONS`. */
  readonly sections: readonly Section[];
  /** While nobody is due or late: the first day on which somebody will be, or null. */
  readonly nextDue: Day | null;
}

/**
 * The agenda of one day, kept up to date person by person, so that a change costs the same in a vault of any size.
 * A new day or new windows need a new book.
 */
export class AgendaBook {
  private readonly around: Horizon;
  private readonly shelves: Shelves;
  /** Nobody is looked up before the first change, so the first list is not kept waiting for a table of everybody. */
  private people: readonly Person[] | Map<string, Person>;
  private cadences = 0;
  /** Made when they are first asked for, which in most sessions nobody does. */
  private unlisted: OtherRows | null = null;
  private undecidedPeople = 0;
  /** Both are made once they are wanted, which in most vaults is never. */
  private next: ShortList | null = null;
  private silent: ShortList | null = null;

  /**
   * Everybody in `people` has to be of another note, and they have to come by name; the list must not be changed later.
   */
  constructor(today: Day, windows: Windows, people: readonly Person[] = []) {
    this.around = horizon(today, windows);
    this.shelves = new Shelves(this.around);
    this.people = people;
    lookAhead(people, this.around);
    for (const person of people) {
      this.count(person, 1);
      this.shelves.append(person);
    }
  }

  /** How many people there are, listed or not. */
  get size(): number {
    return this.people instanceof Map ? this.people.size : this.people.length;
  }

  /** How many of them have a cadence. */
  get withCadence(): number {
    return this.cadences;
  }

  /** For how many active people nothing says how often to be in touch, not even a default. */
  get undecided(): number {
    return this.undecidedPeople;
  }

  /** The person of that note, or null when the note is nobody's. */
  person(path: string): Person | null {
    return this.byPath().get(path) ?? null;
  }

  /** The row of the person of that note, or null when nobody of that note is listed. */
  row(path: string): Row | null {
    const person = this.person(path);
    if (person === null) return null;
    const extras = [...this.nextRows(), ...this.silentRows()];
    return rowOf(person, this.around) ?? extras.find((row) => row.person === person) ?? null;
  }

  /** Adds a person, or replaces the one of the same path. */
  set(person: Person): void {
    this.delete(person.path);
    this.byPath().set(person.path, person);
    this.enter(person);
  }

  /** Removes the person of that note; does nothing when there is none. */
  delete(path: string): void {
    const known = this.person(path);
    if (known === null) return;
    this.byPath().delete(path);
    this.count(known, -1);
    this.shelves.remove(known);
    this.unlisted?.remove(known);
    this.next?.delete(path);
    this.silent?.delete(path);
  }

  /**
   * The agenda as it is now; later changes do not alter it. A person is in one section, that of the most urgent reason,
   * and in `attention` as well if the note has issues. Rows come in the order of `weightIn`, then by name.
   */
  agenda(): Agenda {
    const { around, shelves } = this;
    const rows = { next: this.nextRows(), silent: this.silentRows() };
    const extras = (["next", "silent"] as const)
      .filter((id) => rows[id].length > 0)
      .map((id) => ({ id, rows: rows[id] }));
    const sections = [...shelves.sections(), ...extras].sort(bySection);
    return { today: around.today, sections, nextDue: this.nextDue() };
  }

  /**
   * The rows, by name, of everybody without a reason to be listed, including people on the short lists; later changes
   * do not alter them.
   */
  others(): readonly Row[] {
    this.unlisted ??= new OtherRows(this.people.values(), this.around);
    return this.unlisted.rows();
  }

  private nextDue(): Day | null {
    return this.shelves.isAnybodyDue ? null : (this.upcoming().shown()[0]?.person.dueOn ?? null);
  }

  private nextRows(): readonly Row[] {
    return this.shelves.isAnybodyRaised ? NOBODY : this.upcoming().shown();
  }

  private silentRows(): readonly Row[] {
    if (this.cadences > 0) return NOBODY;
    this.silent ??= new ShortList(silences(this.around), this.people.values());
    return this.silent.shown();
  }

  private upcoming(): ShortList {
    this.next ??= new ShortList(upcoming(this.around), this.people.values());
    return this.next;
  }

  private enter(person: Person): void {
    this.count(person, 1);
    this.shelves.add(person);
    this.unlisted?.add(person);
    this.next?.set(person);
    this.silent?.set(person);
  }

  private count({ cadence, cadenceFrom, status }: Person, by: 1 | -1): void {
    if (cadence !== null) this.cadences += by;
    if (cadenceFrom === null && status === "active") this.undecidedPeople += by;
  }

  private byPath(): Map<string, Person> {
    if (!(this.people instanceof Map))
      this.people = new Map(this.people.map((person) => [person.path, person]));
    return this.people;
  }
}

const NOBODY: readonly Row[] = [];

function bySection(one: Section, other: Section): number {
  return SECTIONS.indexOf(one.id) - SECTIONS.indexOf(other.id);
}

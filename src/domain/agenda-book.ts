import type { Day } from "./day";
import { horizon, type Horizon, type Windows } from "./horizon";
import { OtherRows } from "./other-rows";
import type { Person } from "./person";
import { rowOf, type Row } from "./row";
import { Shelves, type Section } from "./shelves";
import { standing } from "./standing";

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

  /** A book of those people, who are of different notes; the list is not to be changed afterwards. */
  constructor(today: Day, windows: Windows, people: readonly Person[] = []) {
    this.around = horizon(today, windows);
    this.shelves = new Shelves(this.around);
    this.people = people;
    for (const person of people) this.enter(person);
  }

  /** How many people there are, listed or not. */
  get size(): number {
    return this.people instanceof Map ? this.people.size : this.people.length;
  }

  /** How many of them have a cadence. */
  get withCadence(): number {
    return this.cadences;
  }

  person(path: string): Person | null {
    return this.byPath().get(path) ?? null;
  }

  /** The row of the person of that note, or null when nobody of that note is listed. */
  row(path: string): Row | null {
    const person = this.person(path);
    return person === null ? null : rowOf(person, this.around);
  }

  /** Adds a person, or replaces the one of the same path. */
  set(person: Person): void {
    this.delete(person.path);
    this.byPath().set(person.path, person);
    this.enter(person);
  }

  delete(path: string): void {
    const known = this.person(path);
    if (known === null) return;
    this.byPath().delete(path);
    if (known.cadence !== null) this.cadences -= 1;
    this.shelves.remove(known);
    this.unlisted?.remove(known);
  }

  /** The agenda as it stands; later changes leave it as it is. */
  agenda(): Agenda {
    return agendaOf(this.shelves, this.people.values(), this.around);
  }

  /** The rows of everybody who is in no section, by name; later changes leave them as they are. */
  others(): readonly Row[] {
    this.unlisted ??= new OtherRows(this.people.values(), this.around);
    return this.unlisted.rows();
  }

  private enter(person: Person): void {
    if (person.cadence !== null) this.cadences += 1;
    this.shelves.add(person);
    this.unlisted?.add(person);
  }

  private byPath(): Map<string, Person> {
    if (!(this.people instanceof Map))
      this.people = new Map(this.people.map((person) => [person.path, person]));
    return this.people;
  }
}

/** The agenda of those people, who all stand on the shelves. */
export function agendaOf(shelves: Shelves, people: Iterable<Person>, around: Horizon): Agenda {
  const nextDue = shelves.isAnybodyDue ? null : nextDueOf(people, around);
  return { today: around.today, sections: shelves.sections(), nextDue };
}

/** Everybody has to be asked, so this is only looked for when it is wanted. */
function nextDueOf(people: Iterable<Person>, around: Horizon): Day | null {
  let soonest: Day | null = null;
  for (const person of people) {
    const { dueOn } = person;
    if (dueOn === null || dueOn <= around.today || (soonest !== null && dueOn >= soonest)) continue;
    const where = standing(person, around);
    if (where === "soon" || where === "fine") soonest = dueOn;
  }
  return soonest;
}

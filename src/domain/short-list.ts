import type { Person } from "./person";
import type { Row } from "./row";
import { Shelf } from "./shelf";

/** A row with what it is sorted by, the greatest first. */
export interface Weighed {
  readonly row: Row;
  readonly weight: number;
}

/** What goes onto a short list, and how much of it is shown. */
export interface ShortListRules {
  /** The row of a person, or null for somebody who has no place on it; a function of the person alone. */
  readonly weigh: (person: Person) => Weighed | null;
  readonly shown: number;
}

/**
 * The top of a list whose rest is not shown. Making it costs a look at everybody, so it is only made when it is wanted;
 * from then on it is kept in order person by person.
 */
export class ShortList {
  private readonly shelf = new Shelf();
  private readonly known = new Map<string, Weighed>();

  constructor(
    private readonly rules: ShortListRules,
    people: Iterable<Person>,
  ) {
    for (const person of people) this.set(person);
  }

  /** Adds a person, or replaces the one of the same path. */
  set(person: Person): void {
    this.delete(person.path);
    const weighed = this.rules.weigh(person);
    if (weighed === null) return;
    this.known.set(person.path, weighed);
    this.shelf.add(weighed.row, weighed.weight);
  }

  /** Removes the person of that note, shown or not; does nothing when there is none. */
  delete(path: string): void {
    const weighed = this.known.get(path);
    if (weighed === undefined) return;
    this.known.delete(path);
    this.shelf.remove(weighed.row, weighed.weight);
  }

  /** The rows that are shown, in order; later changes leave them as they are. */
  shown(): readonly Row[] {
    return this.shelf.first(this.rules.shown);
  }
}

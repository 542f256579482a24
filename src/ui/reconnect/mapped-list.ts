import { changesBetween, type Change } from "./list-changes";

/** A list of what is made of the entries of another one; of an entry that stays there it is not made again. */
export class MappedList<T extends object, R> {
  private entries: readonly T[] = [];
  private made: readonly R[] = [];

  constructor(private readonly make: (entry: T) => R) {}

  /** What is made of those entries, in their order; the same list again while the entries are the same. */
  of(entries: readonly T[]): readonly R[] {
    const changes = changesBetween(this.entries, entries);
    this.entries = entries;
    if (changes.length > 0) this.made = this.following(changes);
    return this.made;
  }

  private following(changes: readonly Change<T>[]): readonly R[] {
    const parts: (readonly R[])[] = [];
    let end = 0;
    for (const { from, gone, come } of changes) {
      parts.push(this.made.slice(end, from), come.map(this.make));
      end = from + gone.length;
    }
    return this.made.slice(0, 0).concat(...parts, this.made.slice(end));
  }
}

import type { Day } from "../domain/day";
import type { Filter, ValueKey } from "../domain/filter";
import type { ValueCount, Vocabulary } from "../domain/filter-completion";
import { matches, type Candidate } from "../domain/filter-match";
import type { Arrangement } from "../domain/grouping";
import { lastInteraction } from "../domain/interaction";
import type { Person } from "../domain/person";
import { veiled, veiledRow } from "../domain/privacy";
import type { Row } from "../domain/row";
import { searched, type Searched } from "../domain/searched";
import { countValues, withParents } from "../domain/value-counts";
import { gist } from "../note/text/gist";

interface PeopleSearchDeps {
  readonly today: () => Day;
  /** Resolves when it is this background work's turn. */
  readonly turn: () => Promise<void>;
  /** True where nobody is to be found by what others should not read. */
  readonly isVeiled?: boolean;
}

/** So many people are made ready in about 3 ms. */
const AT_ONCE = 200;

/** Looks people up by filters. What is looked through is made of each person once and forgotten together with them. */
export class PeopleSearch {
  private readonly known = new WeakMap<Person, Searched>();
  /** People without what is private, which is left out once, for it takes as long as reading their properties. */
  private readonly veiled = new WeakMap<Person, Person>();
  private readonly candidates = new WeakMap<readonly Row[], readonly Candidate[]>();
  private readonly ready = new WeakSet<readonly Row[]>();
  /** The vocabulary that was asked for last, for it is asked for at each key. */
  private counted: { readonly lists: readonly (readonly Row[])[]; readonly vocabulary: Vocabulary } | null =
    null;

  constructor(private readonly deps: PeopleSearchDeps) {}

  /** The rows that the filter lets through, in their order; the rows themselves where it has no terms. */
  matching(rows: readonly Row[], filter: Filter): readonly Row[] {
    if (filter.terms.length === 0) return rows;
    const today = this.deps.today();
    const found: Row[] = [];
    const candidates = this.candidatesIn(rows);
    rows.forEach((row, at) => {
      const candidate = candidates[at];
      if (candidate !== undefined && matches(filter, candidate, today)) found.push(row);
    });
    return found;
  }

  /** What somebody has of that which a list is grouped by, the first where there are several. */
  readonly groupOf: Arrangement["groupOf"] = ({ person }, by) => {
    if (by === "circle") return person.circle;
    return this.of(person).spelled[KEYS[by]][0] ?? null;
  };

  /** The values that the people of those lists have; none until they have been made ready. */
  vocabulary(lists: readonly (readonly Row[])[]): Vocabulary {
    const { counted } = this;
    if (counted !== null && sameLists(counted.lists, lists)) return counted.vocabulary;
    if (!lists.every((rows) => this.isReadyFor(rows))) return () => [];
    const vocabulary = this.countedIn(lists);
    this.counted = { lists, vocabulary };
    return vocabulary;
  }

  /** True when looking through those rows takes no longer than a key may. */
  isReadyFor(rows: readonly Row[]): boolean {
    if (this.ready.has(rows)) return true;
    let missing = 0;
    for (const { person } of rows) {
      if (this.known.has(person)) continue;
      missing += 1;
      if (missing > AT_ONCE) return false;
    }
    this.ready.add(rows);
    return true;
  }

  /** Makes everything ready to look through those rows, in slices. */
  async prepare(rows: readonly Row[]): Promise<void> {
    for (const { person } of rows) {
      if (this.known.has(person)) continue;
      await this.deps.turn();
      this.of(person);
    }
  }

  /** What filters look through of a person. */
  of(person: Person): Searched {
    const known = this.known.get(person);
    if (known !== undefined) return known;
    const seen = this.seen(person);
    const made = searched(seen, this.talkOf(seen));
    this.known.set(person, made);
    return made;
  }

  private candidatesIn(rows: readonly Row[]): readonly Candidate[] {
    const known = this.candidates.get(rows);
    if (known !== undefined) return known;
    const made = rows.map((row) => ({ row: this.seenRow(row), searched: this.of(row.person) }));
    this.candidates.set(rows, made);
    return made;
  }

  private seenRow(row: Row): Row {
    return this.deps.isVeiled === true ? veiledRow(row, this.seen(row.person)) : row;
  }

  /** The person as far as anybody is to be found by it. */
  private seen(person: Person): Person {
    if (this.deps.isVeiled !== true) return person;
    const known = this.veiled.get(person) ?? veiled(person);
    this.veiled.set(person, known);
    return known;
  }

  /** Each key is counted when it is first asked for. */
  private countedIn(lists: readonly (readonly Row[])[]): Vocabulary {
    const known = new Map<ValueKey, readonly ValueCount[]>();
    return (key) => {
      const counts = known.get(key) ?? countValues(this.spelledIn(lists, key));
      known.set(key, counts);
      return counts;
    };
  }

  private *spelledIn(lists: readonly (readonly Row[])[], key: ValueKey): Iterable<readonly string[]> {
    for (const rows of lists) {
      for (const { person } of rows) {
        const values = this.of(person).spelled[key];
        yield key === "tag" ? withParents(values) : values;
      }
    }
  }

  private talkOf({ interactions }: Person): string {
    const last = lastInteraction(interactions, this.deps.today());
    return last === null ? "" : gist(last.text);
  }
}

const KEYS = { relationship: "rel", place: "place", channel: "channel" } satisfies Record<string, ValueKey>;

function sameLists(ones: readonly (readonly Row[])[], others: readonly (readonly Row[])[]): boolean {
  return ones.length === others.length && ones.every((rows, index) => rows === others[index]);
}

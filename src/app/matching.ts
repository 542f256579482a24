import {
  affinity,
  byFit,
  profileOf,
  subjectOf,
  topicReaders,
  type Affinity,
  type Profile,
} from "../domain/affinity";
import { inCommon, introductions, type Introduction } from "../domain/introductions";
import type { Person } from "../domain/person";
import { basename } from "../note/text/reading";
import { nameOfFile, readAliases } from "../note/properties/identity";
import type { FieldReader } from "../note/properties/fields";
import type { NoteListing } from "./ports";

interface MatchingDeps {
  readonly people: () => readonly Person[];
  readonly fields: FieldReader;
  /** The paths of the notes that a note links to. */
  readonly targets: (path: string) => readonly string[];
  /** The properties of a note; null where it has none that could be read. */
  readonly properties: (path: string) => object | null;
  /** True when one note links to another. */
  readonly leads: (from: string, to: string) => boolean;
  /** True for a note that is about something: neither somebody's nor that of a day, to which everybody's log links. */
  readonly isTopic: (path: string) => boolean;
  /** Tags that say nothing of what somebody cares about, such as those that mark people as such, in lower case. */
  readonly markers: () => ReadonlySet<string>;
}

/** Finds who would like a note. What somebody cares about is made ready once, and forgotten together with them. */
export class Matching {
  private profiles = new WeakMap<Person, Profile>();
  private markers: ReadonlySet<string> = new Set();
  private topics = topicReaders(this.markers);

  constructor(private readonly deps: MatchingDeps) {}

  /** The people who would like the note of that listing, those with most reasons first. */
  match(note: NoteListing): readonly Affinity[] {
    const { deps } = this;
    this.renewMarkers();
    const targets = deps.targets(note.path);
    const subject = subjectOf({
      tags: note.tags,
      texts: [nameOfFile(note.path), ...this.aliasesIn(note.properties), ...note.headings],
      links: [
        ...[...targets, ...note.linkpaths].map(basename),
        ...targets.flatMap((path) => this.aliasesIn(deps.properties(path))),
      ],
      targets: [note.path, ...targets],
    });
    const topics = [...subject.targets].filter(deps.isTopic);
    const found: Affinity[] = [];
    for (const person of deps.people()) {
      if (person.path === note.path) continue;
      const shared = topics.filter((topic) => deps.leads(person.path, topic));
      const fit = affinity(subject, this.profile(person), shared);
      if (fit !== null) found.push(fit);
    }
    return found.sort(byFit);
  }

  /** Pairs among people who might like to know each other and whose notes do not link to each other yet. */
  introductions(among: readonly Person[] = this.deps.people()): readonly Introduction[] {
    this.renewMarkers();
    const profiles = among.map((person) => this.profile(person));
    const { leads } = this.deps;
    return introductions(
      profiles,
      ({ path: one }, { path: other }) => leads(one, other) || leads(other, one),
    );
  }

  /** What two people share, in the words of the first of them. */
  inCommon(one: Person, other: Person): readonly string[] {
    this.renewMarkers();
    return inCommon(this.profile(one), this.profile(other));
  }

  /** What somebody cares about. */
  profile(person: Person): Profile {
    const known = this.profiles.get(person);
    if (known !== undefined) return known;
    const made = profileOf(person, this.topics);
    this.profiles.set(person, made);
    return made;
  }

  private aliasesIn(properties: object | null): readonly string[] {
    return properties === null ? [] : readAliases(this.deps.fields.read(properties));
  }

  private renewMarkers(): void {
    const markers = this.deps.markers();
    const isSame = markers.size === this.markers.size && [...markers].every((tag) => this.markers.has(tag));
    if (isSame) return;
    this.markers = markers;
    this.topics = topicReaders(markers);
    this.profiles = new WeakMap();
  }
}

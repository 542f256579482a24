import {
  affinity,
  byFit,
  profileOf,
  subjectOf,
  topicCalled,
  type Affinity,
  type Profile,
  type Subject,
  type Topic,
} from "../domain/affinity";
import { inCommon, introductions, type Introduction } from "../domain/introductions";
import type { Person } from "../domain/person";
import { basename } from "../note/text/reading";
import { nameOfFile, readAliases } from "../note/properties/identity";
import type { FieldReader } from "../note/properties/fields";
import type { NoteListing } from "./ports";

export interface MatchingDeps {
  readonly people: () => readonly Person[];
  readonly fields: FieldReader;
  /** The paths of the notes that a note links to. */
  readonly targets: (path: string) => readonly string[];
  /** True for a note that is about something: neither somebody's nor that of a day, to which everybody's log links. */
  readonly isTopic: (path: string) => boolean;
  /** Tags that say nothing of what somebody cares about, such as those that mark people as such, in lower case. */
  readonly markers: () => ReadonlySet<string>;
}

/** More topics only a hostile vault has. */
const REMEMBERED = 20_000;

/** Finds who would like a note. What somebody cares about is made ready once, and forgotten together with them. */
export class Matching {
  private profiles = new WeakMap<Person, Profile>();
  private readonly topics = new Map<string, Topic>();
  private markers: ReadonlySet<string> = new Set();

  constructor(private readonly deps: MatchingDeps) {}

  /** The people who would like the note of that listing, those with most reasons first. */
  match(note: NoteListing): readonly Affinity[] {
    const { deps } = this;
    this.renewMarkers();
    const targets = deps.targets(note.path);
    const aliases = readAliases(deps.fields.read(note.properties));
    const names = [...targets, ...note.linkpaths].map(basename);
    const subject = subjectOf({
      tags: note.tags,
      texts: [nameOfFile(note.path), ...aliases, ...note.headings, ...names],
      targets: [note.path, ...targets],
    });
    return deps
      .people()
      .filter(({ path }) => path !== note.path)
      .map((person) => affinity(subject, this.profile(person), this.shared(subject, person)))
      .filter((found) => found !== null)
      .sort(byFit);
  }

  /** Pairs among people who might like to know each other and whose notes do not link to each other yet. */
  introductions(among: readonly Person[] = this.deps.people()): readonly Introduction[] {
    this.renewMarkers();
    const profiles = among.map((person) => this.profile(person));
    return introductions(profiles, (one, other) => this.links(one, other) || this.links(other, one));
  }

  /** What two people share, in the words of the first of them. */
  inCommon(one: Person, other: Person): readonly string[] {
    this.renewMarkers();
    return inCommon(this.profile(one), this.profile(other));
  }

  private links(from: Person, to: Person): boolean {
    return this.deps.targets(from.path).includes(to.path);
  }

  private shared({ targets }: Subject, { path }: Person): readonly string[] {
    return this.deps.targets(path).filter((target) => targets.has(target) && this.deps.isTopic(target));
  }

  /** What somebody cares about. */
  profile(person: Person): Profile {
    const known = this.profiles.get(person);
    if (known !== undefined) return known;
    const made = profileOf(person, this.markers, (text) => this.topic(text));
    this.profiles.set(person, made);
    return made;
  }

  private topic(text: string): Topic {
    const known = this.topics.get(text);
    if (known !== undefined) return known;
    const made = topicCalled(text);
    if (this.topics.size < REMEMBERED) this.topics.set(text, made);
    return made;
  }

  private renewMarkers(): void {
    const markers = this.deps.markers();
    const isSame = markers.size === this.markers.size && [...markers].every((tag) => this.markers.has(tag));
    if (isSame) return;
    this.markers = markers;
    this.profiles = new WeakMap();
  }
}

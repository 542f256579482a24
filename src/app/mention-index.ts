import type { Commitment } from "../domain/commitment";
import type { Day } from "../domain/day";
import { stillOpen, type NotePromises } from "../domain/ended-promise";
import type { DatedMention } from "../domain/timeline";
import type { LastContact } from "../domain/person";
import type { ElsewhereFacts } from "../note/people/compose-person";
import type { LinkedPromise } from "../note/promises/linked-promises";
import { linkName } from "../note/text/links";
import {
  addFirstDays,
  byAge,
  byTime,
  filedLinkpaths,
  hasPromised,
  isPast,
  isUnread,
  mayEnd,
  newestOf,
  type LinkingNote,
} from "./linking-note";
import type { Links, NoteListing } from "./ports";

/** What other notes say of the person of a note, on that day: planned days are no contact. */
export type Elsewhere = (
  path: string,
  options: { readonly today: Day; readonly ignoresMentions: boolean },
) => ElsewhereFacts;

/** The days of notes. */
export interface MentionRules {
  /** The day of a note by which its mentions count, null when they do not. */
  readonly mentionDay: (note: NoteListing) => Day | null;
  /** The day of a daily note by its path, null for all others. */
  readonly dailyDay: (path: string) => Day | null;
}

/**
 * Who is mentioned where. Notes are kept by the names in their links; what a link leads to is looked up when a person
 * is asked for, because a note that comes, goes or moves may change that for links in notes that do not.
 */
export class MentionIndex {
  private takenIn = new Map<string, LinkingNote>();
  private byName = new Map<string, LinkingNote[]>();
  /** Notes of people that are taken in once they are asked for: until texts are read they say nothing of others. */
  private waiting: Iterable<NoteListing> = NONE;

  constructor(
    private rules: MentionRules,
    private readonly resolve: Links["resolve"],
  ) {}

  /** Takes in a whole vault, with the days that count from here on. What texts have said before is kept. */
  replaceAll(
    { people, others }: { readonly people: Iterable<NoteListing>; readonly others: Iterable<NoteListing> },
    rules: MentionRules,
  ): void {
    const before = this.takenIn;
    this.rules = rules;
    this.takenIn = new Map();
    this.byName = new Map();
    this.waiting = NONE;
    for (const note of others) this.takeIn(note, false, before.get(note.path));
    if (before.size === 0) this.waiting = people;
    else for (const note of people) this.takeIn(note, true, before.get(note.path));
  }

  private get notes(): Map<string, LinkingNote> {
    this.takeInWaiting();
    return this.takenIn;
  }

  private takeInWaiting(): void {
    const { waiting } = this;
    this.waiting = NONE;
    for (const note of waiting) this.takeIn(note, true);
  }

  /** Takes a note in. A person's own note has no day: what is linked there says nothing of when. */
  setNote(listing: NoteListing, isPerson: boolean): void {
    const before = this.notes.get(listing.path);
    this.delete(listing.path);
    this.takeIn(listing, isPerson, before);
  }

  delete(path: string): void {
    const note = this.notes.get(path);
    if (note === undefined) return;
    this.notes.delete(path);
    for (const linkpath of filedLinkpaths(note)) this.forget(linkName(linkpath), note);
  }

  /**
   * How many notes with a day link to the name of that note; of two notes of one name either may be meant. It is for
   * putting people in order, and looks nothing up.
   */
  count(path: string): number {
    const linking = this.byName.get(linkName(path)) ?? [];
    return linking.filter(({ day }) => day !== null).length;
  }

  /** True for a note with tasks whose links may lead to people, so that its text is worth reading. */
  hasTasks(path: string): boolean {
    const note = this.notes.get(path);
    if (note === undefined) return false;
    return note.hasOpenTasks || (this.dailyDay(note) !== null && note.listing.endedTaskLinkpaths.length > 0);
  }

  /** Adds what the text of a note says. Returns whether anybody has to be worked out anew for it. */
  setPromises(path: string, promises: readonly LinkedPromise[]): boolean {
    const note = this.notes.get(path);
    if (note === undefined) return false;
    const had = note.promises?.length ?? 0;
    note.promises = promises;
    return had + promises.length > 0;
  }

  /** The notes that a note's links lead to; none for a note whose links do not count. */
  targets(path: string): string[] {
    const note = this.notes.get(path);
    if (note === undefined) return [];
    const linkpaths = new Set(note.listing.linkpaths);
    return [...new Set(Array.from(linkpaths, (linkpath) => this.resolve(linkpath, path)))].filter(
      (target) => target !== null,
    );
  }

  /**
   * The notes whose open tasks link to one of those that `isPerson` knows, and whose text has not been read; and those
   * of later days whose ended tasks may be what became of them.
   */
  unread(isPerson: (path: string) => boolean): string[] {
    return this.worthReading([...this.notes.values()], isPerson);
  }

  /** The same for one person. */
  unreadOf(path: string): string[] {
    this.takeInWaiting();
    const name = linkName(path);
    const linking = this.byName.get(name) ?? [];
    const since = new Map<string, Day>();
    for (const note of linking.filter((each) => hasPromised(each, name)))
      addFirstDays(since, this.dailyDay(note), [name]);
    return pathsOf([...linking.filter(isUnread), ...this.unreadEnds(since)]);
  }

  /** The same for what stands in one note. */
  unreadFor(path: string, isPerson: (path: string) => boolean): string[] {
    const note = this.notes.get(path);
    return note === undefined ? [] : this.worthReading([note], isPerson);
  }

  /** What the notes that link to a person say of them; promises only of notes whose text has been read. */
  readonly elsewhere: Elsewhere = (path, { today, ignoresMentions }) => {
    if (this.byName.size === 0) return NOTHING;
    const name = linkName(path);
    const linking = this.byName.get(name);
    if (linking === undefined) return NOTHING;
    const contact = ignoresMentions ? null : this.newestMention(linking, { path, name }, today);
    return { contact, commitments: this.promisesTo(path, linking) };
  };

  /** All notes of a day up to today that mention somebody, in no order. */
  mentionsOf(path: string, today: Day): readonly DatedMention[] {
    const person = { path, name: linkName(path) };
    const linking = this.byName.get(person.name) ?? [];
    return linking
      .filter((note) => isPast(note, today))
      .map((note) => this.mentionIn(note, person))
      .filter((mention) => mention !== null)
      .map(({ day, from, line }) => ({ path: from, day, line }));
  }

  private newestMention(linking: readonly LinkingNote[], person: NamedNote, today: Day): LastContact | null {
    const newest = newestOf(linking, today);
    if (newest === null) return null;
    const mention = this.mentionIn(newest, person);
    if (mention !== null || linking.length === 1) return mention;
    // The newest seldom turns out to say nothing, so that the others are only put in order when it does.
    for (const note of linking.filter((each) => each !== newest && isPast(each, today)).sort(byAge)) {
      const older = this.mentionIn(note, person);
      if (older !== null) return older;
    }
    return null;
  }

  private promisesTo(path: string, linking: readonly LinkingNote[]): readonly Commitment[] {
    const promising = linking.filter(
      ({ listing, promises }) => promises !== null && promises.length > 0 && listing.path !== path,
    );
    if (promising.length === 0) return NONE;
    return stillOpen(promising.sort(byTime).map((note) => this.promisesIn(note, path)));
  }

  /**
   * The day of a daily note. What is written there is of that day, while notes with another kind of day, such as those
   * of a month, go on being written in.
   */
  private dailyDay({ day, listing }: LinkingNote): Day | null {
    return day === null ? null : this.rules.dailyDay(listing.path);
  }

  private promisesIn(note: LinkingNote, path: string): NotePromises {
    const { listing, promises } = note;
    const [open, ended]: [Commitment[], Commitment[]] = [[], []];
    for (const { commitment, linkpaths, isEnded = false } of promises ?? NONE) {
      if (linkpaths.some((link) => this.resolve(link, listing.path) === path))
        (isEnded ? ended : open).push({ ...commitment, from: listing.path });
    }
    return { day: this.dailyDay(note), open, ended };
  }

  private worthReading(notes: readonly LinkingNote[], isPerson: (path: string) => boolean): string[] {
    const since = new Map<string, Day>();
    const promising = notes.filter((note) => {
      const names = this.promisedIn(note, isPerson);
      if (names.length > 0) addFirstDays(since, this.dailyDay(note), names);
      return names.length > 0;
    });
    return pathsOf([...promising.filter(isUnread), ...this.unreadEnds(since)]);
  }

  /** The names of the people on whom a note has open tasks. */
  private promisedIn({ listing, hasOpenTasks }: LinkingNote, isPerson: (path: string) => boolean): string[] {
    if (!hasOpenTasks) return [];
    const links = listing.openTaskLinkpaths.filter((link) => this.leadsTo(link, listing.path, isPerson));
    return links.map(linkName);
  }

  /** The notes that may have ended what was promised to people of those names from those days on. */
  private unreadEnds(since: ReadonlyMap<string, Day>): LinkingNote[] {
    const linking = new Set([...since.keys()].flatMap((name) => this.byName.get(name) ?? []));
    return [...linking].filter((note) => mayEnd(note, this.dailyDay(note), since));
  }

  private takeIn(listing: NoteListing, isPerson: boolean, before?: LinkingNote): void {
    const day = isPerson ? null : this.rules.mentionDay(listing);
    const hasOpenTasks = listing.openTaskLinkpaths.length > 0;
    if (day === null && !hasOpenTasks) return;
    const note: LinkingNote = { listing, day, hasOpenTasks, promises: stillKnown(before, day) };
    const linkpaths = filedLinkpaths(note);
    if (linkpaths.length === 0) return;
    this.takenIn.set(listing.path, note);
    for (const linkpath of linkpaths) this.file(note, linkName(linkpath));
  }

  private file(note: LinkingNote, name: string): void {
    const linking = this.byName.get(name);
    if (linking === undefined) this.byName.set(name, [note]);
    // Whoever is linked to twice in a note is filed once.
    else if (linking[linking.length - 1] !== note) linking.push(note);
  }

  private mentionIn({ listing, day }: LinkingNote, person: NamedNote): LastContact | null {
    const { path: from } = listing;
    const link = listing
      .linksNamed(person.name)
      .find(({ place, linkpath }) => place === "text" && this.resolve(linkpath, from) === person.path);
    return link === undefined || day === null ? null : { day, source: "mention", from, line: link.line };
  }

  private leadsTo(linkpath: string, from: string, isPerson: (path: string) => boolean): boolean {
    const target = this.resolve(linkpath, from);
    return target !== null && target !== from && isPerson(target);
  }

  private forget(name: string, note: LinkingNote): void {
    const linking = this.byName.get(name);
    if (linking === undefined) return;
    const left = linking.filter((each) => each !== note);
    if (left.length === 0) this.byName.delete(name);
    else this.byName.set(name, left);
  }
}

/** A note and the name that links to it have. */
interface NamedNote {
  readonly path: string;
  readonly name: string;
}

/** What a text has said before. Of a note that had no day it was not asked what has ended in it. */
function stillKnown(before: LinkingNote | undefined, day: Day | null): LinkingNote["promises"] {
  return before === undefined || (before.day === null && day !== null) ? null : before.promises;
}

/** The paths of notes, each once. */
function pathsOf(notes: readonly LinkingNote[]): string[] {
  return [...new Set(notes.map(({ listing }) => listing.path))];
}

const NONE: readonly never[] = [];
const NOTHING: ElsewhereFacts = { contact: null, commitments: NONE };

import type { Commitment } from "../domain/commitment";
import { compareText } from "../domain/compare";
import type { Day } from "../domain/day";
import type { DatedMention } from "../domain/timeline";
import type { LastContact } from "../domain/person";
import type { ElsewhereFacts } from "../note/people/compose-person";
import type { LinkedPromise } from "../note/promises/linked-promises";
import { linkName } from "../note/text/links";
import type { Links, NoteListing } from "./ports";

/** What other notes say of the person of a note, on that day: planned days are no contact. */
export type Elsewhere = (
  path: string,
  options: { readonly today: Day; readonly ignoresMentions: boolean },
) => ElsewhereFacts;

/** A note that can say something of the people it links to. */
interface LinkingNote {
  readonly listing: NoteListing;
  /** The day of a note that counts as contact; null for one without a day, and for the notes of people. */
  readonly day: Day | null;
  readonly hasOpenTasks: boolean;
  /** Null until the text has been read. */
  promises: readonly LinkedPromise[] | null;
}

/** The day of a note by which its mentions count, null when they do not. */
export type MentionDay = (note: NoteListing) => Day | null;

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
    private dayOf: MentionDay,
    private readonly resolve: Links["resolve"],
  ) {}

  /** Takes in a whole vault, with the days that count from here on. What texts have said before is kept. */
  replaceAll(
    { people, others }: { readonly people: Iterable<NoteListing>; readonly others: Iterable<NoteListing> },
    dayOf: MentionDay,
  ): void {
    const before = this.takenIn;
    this.dayOf = dayOf;
    this.takenIn = new Map();
    this.byName = new Map();
    this.waiting = NONE;
    for (const note of others) this.takeIn(note, false, before.get(note.path)?.promises);
    if (before.size === 0) this.waiting = people;
    else for (const note of people) this.takeIn(note, true, before.get(note.path)?.promises);
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
    const before = this.notes.get(listing.path)?.promises;
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

  /** True for a note with open tasks whose links may lead to people, so that its text is worth reading. */
  hasTasks(path: string): boolean {
    return this.notes.get(path)?.hasOpenTasks ?? false;
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

  /** The notes whose open tasks link to one of those that `isPerson` knows, and whose text has not been read. */
  unread(isPerson: (path: string) => boolean): string[] {
    return [...this.notes.values()]
      .filter(isUnread)
      .filter(({ listing }) =>
        listing.openTaskLinkpaths.some((link) => this.leadsTo(link, listing.path, isPerson)),
      )
      .map(({ listing }) => listing.path);
  }

  /** The same for one person. */
  unreadOf(path: string): string[] {
    this.takeInWaiting();
    const linking = this.byName.get(linkName(path)) ?? [];
    return linking.filter(isUnread).map(({ listing }) => listing.path);
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
    return promising
      .sort(byTime)
      .flatMap(({ listing, promises }) =>
        (promises ?? [])
          .filter(({ linkpaths }) => linkpaths.some((link) => this.resolve(link, listing.path) === path))
          .map(({ commitment }) => ({ ...commitment, from: listing.path })),
      );
  }

  private takeIn(listing: NoteListing, isPerson: boolean, promises: LinkingNote["promises"] = null): void {
    const day = isPerson ? null : this.dayOf(listing);
    const hasOpenTasks = listing.openTaskLinkpaths.length > 0;
    if (day === null && !hasOpenTasks) return;
    const note: LinkingNote = { listing, day, hasOpenTasks, promises };
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

const NONE: readonly never[] = [];
const NOTHING: ElsewhereFacts = { contact: null, commitments: NONE };

function isUnread({ promises, hasOpenTasks }: LinkingNote): boolean {
  return promises === null && hasOpenTasks;
}

function isPast({ day }: LinkingNote, today: Day): boolean {
  return day !== null && day <= today;
}

function newestOf(notes: readonly LinkingNote[], today: Day): LinkingNote | null {
  let newest: LinkingNote | null = null;
  for (const note of notes) {
    if (isPast(note, today) && (newest === null || byAge(note, newest) < 0)) newest = note;
  }
  return newest;
}

/** The newest first, and of two of one day the first by name, whichever was taken in first. */
function byAge(one: LinkingNote, other: LinkingNote): number {
  const [day, otherDay] = [one.day ?? "", other.day ?? ""];
  if (day !== otherDay) return day > otherDay ? -1 : 1;
  return one.listing.path < other.listing.path ? -1 : 1;
}

/** Notes without a day first, then the oldest one; of one day by name. */
function byTime(one: LinkingNote, other: LinkingNote): number {
  const [day, otherDay] = [one.day ?? "", other.day ?? ""];
  return compareText(day, otherDay) || compareText(one.listing.path, other.listing.path);
}

/** A note without a day only has its open tasks to say something of. */
function filedLinkpaths({ listing, day }: LinkingNote): readonly string[] {
  return day === null ? listing.openTaskLinkpaths : listing.linkpaths;
}

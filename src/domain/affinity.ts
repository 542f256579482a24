import { appended } from "./appended";
import { byName } from "./compare";
import type { Person } from "./person";
import { isLetGo } from "./standing";
import { namesIn, phrasesIn, tellingName, topicOf } from "./topics";

/** What a note is about, in the words of its tags, names, headings and links. */
export interface Subject {
  readonly topics: ReadonlySet<string>;
  /** All that may be somebody's name in its title, aliases and headings. */
  readonly names: ReadonlySet<string>;
  /** The paths of the notes it links to, and its own. */
  readonly targets: ReadonlySet<string>;
}

/** What somebody cares about, and what they are called. */
export interface Profile {
  readonly person: Person;
  /** The names and aliases that a text does not hold by chance, as it is compared with them. */
  readonly names: readonly string[];
  readonly interests: readonly Topic[];
  readonly tags: readonly Topic[];
}

/** A topic in the form that is compared, and in the words of the note. */
export interface Topic {
  readonly topic: string;
  readonly text: string;
}

/** Why somebody would like a note. */
export type AffinityReason =
  | { readonly kind: "interest"; readonly text: string }
  | { readonly kind: "tag"; readonly text: string }
  /** Both notes link to that one, or theirs links to the note itself. */
  | { readonly kind: "link"; readonly path: string }
  /** The note names them. */
  | { readonly kind: "named" };

/** Somebody who would like a note, and why, in the order interests, tags, links, name; at least one reason. */
export interface Affinity {
  readonly person: Person;
  readonly reasons: readonly AffinityReason[];
}

/** The parts of a note that say what it is about. */
export interface SubjectParts {
  readonly tags: readonly string[];
  /** Title, aliases and headings. */
  readonly texts: readonly string[];
  /** The names in links, and the aliases of the notes they lead to. */
  readonly links: readonly string[];
  readonly targets: Iterable<string>;
}

/** What a note is about. Each part of a nested tag is a topic, and so is the whole tag. */
export function subjectOf({ tags, texts, links, targets }: SubjectParts): Subject {
  const topics = new Set([...texts, ...links].flatMap(phrasesIn));
  for (const tag of tags) for (const part of [tag, ...tag.split("/")]) topics.add(topicOf(part));
  topics.delete("");
  return { topics, names: new Set(texts.flatMap(namesIn)), targets: new Set(targets) };
}

/** How a text or a tag becomes a topic; null for one that says nothing. */
export interface TopicReaders {
  readonly topic: (text: string) => Topic | null;
  readonly tag: (tag: string) => Topic | null;
}

/** More topics only a hostile vault has. */
const REMEMBERED = 20_000;

/**
 * Readers that ignore the tags in `markers`, such as those that mark people as people, and tags nested in them. They
 * remember what they have read, because many people care about the same things.
 */
export function topicReaders(markers: ReadonlySet<string>): TopicReaders {
  return {
    topic: remembering(topicCalled),
    tag: remembering((tag) => (isMarker(tag.toLowerCase(), markers) ? null : topicCalled(tag))),
  };
}

function remembering(read: (text: string) => Topic | null): (text: string) => Topic | null {
  const known = new Map<string, Topic | null>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const topic = read(text);
    if (known.size < REMEMBERED) known.set(text, topic);
    return topic;
  };
}

/**
 * What somebody cares about, in the form that is compared; a tag that is also an interest counts as an interest only.
 */
export function profileOf(person: Person, { topic, tag }: TopicReaders): Profile {
  const { interests, tags, aliases } = person.leanings;
  const known = saidOnes(interests, topic);
  const own = saidOnes(tags, tag);
  const names = namesOf(person.name, aliases);
  if (known.length === 0) return { person, names, interests: NONE, tags: own };
  return {
    person,
    names,
    interests: known,
    tags: own.filter((each) => !known.some((other) => other.topic === each.topic)),
  };
}

const NONE: readonly Topic[] = [];

function namesOf(name: string, aliases: readonly string[]): readonly string[] {
  return [name, ...aliases].map(tellingName).filter((each) => each !== null);
}

function saidOnes(texts: readonly string[], read: (text: string) => Topic | null): readonly Topic[] {
  let said = NONE;
  for (const text of texts) {
    const topic = read(text);
    if (topic !== null) said = appended(said, topic);
  }
  return said;
}

function isMarker(tag: string, markers: ReadonlySet<string>): boolean {
  return markers.has(tag) || markers.has(tag.split("/", 1)[0] ?? "");
}

/**
 * Why a person would like a note: an interest or a tag that the note is about, a note that both link to (`shared`), or
 * a mention of them by a link or by a name. Null without a reason, and for somebody who has been let go or has died.
 */
export function affinity(
  { topics, names, targets }: Subject,
  { person, names: own, interests, tags }: Profile,
  shared: readonly string[],
): Affinity | null {
  if (isLetGo(person)) return null;
  const reasons: AffinityReason[] = [];
  for (const { topic, text } of interests) if (topics.has(topic)) reasons.push({ kind: "interest", text });
  for (const { topic, text } of tags) if (topics.has(topic)) reasons.push({ kind: "tag", text });
  for (const path of shared) reasons.push({ kind: "link", path });
  if (targets.has(person.path) || own.some((name) => names.has(name))) reasons.push({ kind: "named" });
  return reasons.length === 0 ? null : { person, reasons };
}

/**
 * Compares by the number of reasons, the most first, then by name: it says how well a note fits, never what somebody is
 * worth.
 */
export function byFit(one: Affinity, other: Affinity): number {
  return other.reasons.length - one.reasons.length || byName(one.person, other.person);
}

function topicCalled(text: string): Topic | null {
  const topic = topicOf(text);
  return topic === "" ? null : { topic, text };
}

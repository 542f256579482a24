import { byName } from "./compare";
import type { Person } from "./person";
import { isLetGo } from "./standing";
import { phrasesIn, topicOf } from "./topics";

/** What a note is about, in the words of its tags, names, headings and links. */
export interface Subject {
  readonly topics: ReadonlySet<string>;
  /** The paths of the notes it links to, and its own. */
  readonly targets: ReadonlySet<string>;
}

/** What somebody cares about. */
export interface Profile {
  readonly person: Person;
  readonly interests: readonly Topic[];
  readonly tags: readonly Topic[];
}

/** A topic with the words in which it is told. */
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

export interface Affinity {
  readonly person: Person;
  readonly reasons: readonly AffinityReason[];
}

/** The parts of a note that say what it is about. */
export interface SubjectParts {
  readonly tags: readonly string[];
  /** Title, aliases, headings and the names in links. */
  readonly texts: readonly string[];
  readonly targets: Iterable<string>;
}

/** What a note is about; of a nested tag each part is a topic, and so is the whole. */
export function subjectOf({ tags, texts, targets }: SubjectParts): Subject {
  const topics = new Set(texts.flatMap(phrasesIn));
  for (const tag of tags) for (const part of [tag, ...tag.split("/")]) topics.add(topicOf(part));
  topics.delete("");
  return { topics, targets: new Set(targets) };
}

/**
 * What somebody cares about, as it is compared. `markers` are tags that say nothing of it, with those nested in them,
 * such as those that mark people as such. For many people: `asTopic` may remember, for they care about the same things.
 */
export function profileOf(
  person: Person,
  markers: ReadonlySet<string>,
  asTopic: (text: string) => Topic = topicCalled,
): Profile {
  const { interests, tags } = person.details;
  const telling = tags.filter((tag) => !isMarker(tag.toLowerCase(), markers));
  const known = interests.map(asTopic);
  const own = telling.map(asTopic).filter(({ topic }) => !known.some((other) => other.topic === topic));
  return { person, interests: known.filter(isSaid), tags: own.filter(isSaid) };
}

function isMarker(tag: string, markers: ReadonlySet<string>): boolean {
  return markers.has(tag) || markers.has(tag.split("/", 1)[0] ?? "");
}

/**
 * Why a person would like a note, and null where nothing says so: an interest or a tag that the note is about, a note
 * that both link to (`shared`), or that it names them. Nobody who has been let go or has died is thought of.
 */
export function affinity(
  { topics, targets }: Subject,
  { person, interests, tags }: Profile,
  shared: readonly string[],
): Affinity | null {
  if (isLetGo(person)) return null;
  const reasons: AffinityReason[] = [];
  for (const { topic, text } of interests) if (topics.has(topic)) reasons.push({ kind: "interest", text });
  for (const { topic, text } of tags) if (topics.has(topic)) reasons.push({ kind: "tag", text });
  for (const path of shared) reasons.push({ kind: "link", path });
  if (targets.has(person.path)) reasons.push({ kind: "named" });
  return reasons.length === 0 ? null : { person, reasons };
}

/** By the number of reasons, then by name: it says how well a note fits, never what somebody is worth. */
export function byFit(one: Affinity, other: Affinity): number {
  return other.reasons.length - one.reasons.length || byName(one.person, other.person);
}

/** The topic of a text. */
export function topicCalled(text: string): Topic {
  return { topic: topicOf(text), text };
}

function isSaid({ topic }: Topic): boolean {
  return topic !== "";
}

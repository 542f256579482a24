import { placesOf, type Commitment, type PromiseWording } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { inSequence, UNCHANGED, type Edit } from "../text/edit";
import { canonicalKey } from "../properties/fields";
import { readInteractions } from "./interaction-log";
import { changeList, listOf } from "../front-matter/list-property";
import { tagsOf } from "./log-entry";
import { setNextContact } from "../properties/person-fields";
import { closePromise } from "../promises/promise-edit";
import type { PromiseContext } from "../promises/promise-places";
import { readNote } from "../front-matter/read-note";
import { plainText } from "../text/reading";
import { recordInteraction, type NewInteraction, type RecordContext } from "./record";

/** What is written with a contact, all of it in one edit. */
export interface ContactRecord extends NewInteraction {
  /** Purposes of the entry, with or without `#`, such as "thanks". */
  readonly tags?: readonly string[];
  /** The day of the next contact; null leaves what the note says. */
  readonly nextContact?: Day | null;
  /** What to ask about next time; empty for nothing. */
  readonly askAbout?: string;
  /** What was to be asked about and has been; it is taken out of the property. */
  readonly talkedAbout?: readonly string[];
  /** Promises that are kept with this contact; those in other notes are only logged here. */
  readonly kept?: readonly Commitment[];
  /** True for what happens once a day in the same words, so that whoever was stopped in between may do it again. */
  readonly isOnce?: boolean;
}

/** All that the edits of a person's note depend on. */
export type ContactContext = RecordContext & PromiseContext;

/**
 * Records a contact with all that goes with it as one edit; the first refusal refuses everything. A next contact is
 * written under the note's own spelling before one that is reached would be taken out, and each kept promise has an
 * entry of its own, below that of the contact in a log with the newest first.
 */
export function recordContact(text: string, contact: ContactRecord, context: ContactContext): Edit {
  const {
    tags = [],
    nextContact = null,
    askAbout = "",
    talkedAbout = [],
    kept = [],
    isOnce,
    ...entry
  } = contact;
  const own = { ...entry, text: withTags(entry.text, tags) };
  if (isOnce === true && isLogged(text, own, context)) return UNCHANGED;
  const next = (current: string): Edit =>
    nextContact === null ? UNCHANGED : setNextContact(current, nextContact, context);
  const keeping = kept.map(
    (promise) => (current: string) => keepPromise(current, promise, entry.day, context),
  );
  return inSequence(
    text,
    next,
    (current) => dropAskAbout(current, talkedAbout, context),
    (current) => addAskAbout(current, askAbout, context),
    ...keeping,
    (current) => recordInteraction(current, own, context),
  );
}

/**
 * Keeps a promise on that day, as one edit of the person's note: it is closed where it stands, and logged. Of a task
 * in another note only the entry is written here, once: that note is closed by itself, and whoever was stopped in
 * between may do it again.
 */
export function keepPromise(text: string, promise: Commitment, on: Day, context: ContactContext): Edit {
  const entry = keptEntry(promise, on);
  const own = placesOf(promise).find(({ from }) => from === undefined);
  if (own === undefined)
    return isLogged(text, entry, context) ? UNCHANGED : recordInteraction(text, entry, context);
  return inSequence(
    text,
    (current) => closePromise(current, { promise: own, end: { kind: "kept", on } }, context),
    (current) => recordInteraction(current, entry, context),
  );
}

function isLogged(text: string, entry: NewInteraction, { style }: ContactContext): boolean {
  return readInteractions(text, style).some(
    ({ day, channel, direction, text: words }) =>
      day === entry.day && channel === entry.channel && direction === entry.direction && words === entry.text,
  );
}

/** The entries that recording a contact writes: its own, then one for each promise that is kept with it. */
export function contactEntries({ tags = [], kept = [], ...entry }: ContactRecord): NewInteraction[] {
  const { day, channel, direction, text } = entry;
  const own = { day, channel, direction, text: withTags(text, tags) };
  return [own, ...kept.map((promise) => keptEntry(promise, day))];
}

/** The entry that says that a promise was kept, and until when it was promised. */
export function keptEntry({ text, direction, due }: PromiseWording, day: Day): NewInteraction {
  const promised = due === null ? "promised" : `promised by ${due}`;
  return {
    day,
    channel: null,
    direction: direction === "mine" ? "to" : "from",
    text: `${text} (${promised})`,
  };
}

/** Adds to what to ask about next time; what stands there already is not added again. */
export function addAskAbout(text: string, topic: string, context: ContactContext): Edit {
  const value = topic.replace(/\s+/g, " ").trim();
  if (value === "") return UNCHANGED;
  const found = context.fields.read(readNote(text, context.parseYaml).properties).get("ask-about");
  if (listOf(found?.value).some((entry) => isSameTopic(entry, value))) return UNCHANGED;
  const key = found?.key ?? canonicalKey("ask-about");
  return changeList(text, { key, change: { kind: "add", value } }, context.parseYaml);
}

/** Takes topics out of what to ask about next time, each wherever it stands; one that is gone already is no matter. */
export function dropAskAbout(text: string, topics: readonly string[], context: ContactContext): Edit {
  return inSequence(text, ...topics.map((topic) => (current: string) => dropTopic(current, topic, context)));
}

function dropTopic(text: string, topic: string, { fields, parseYaml }: ContactContext): Edit {
  const found = fields.read(readNote(text, parseYaml).properties).get("ask-about");
  const at = listOf(found?.value).findIndex((entry) => isSameTopic(entry, topic));
  if (found === undefined || at < 0) return UNCHANGED;
  return changeList(text, { key: found.key, change: { kind: "remove", at } }, parseYaml);
}

function isSameTopic(entry: unknown, topic: string): boolean {
  return plainText(entry)?.toLowerCase() === topic.toLowerCase();
}

/** The text with its tags at the end of the first line; those that it has already are not repeated. */
function withTags(text: string, tags: readonly string[]): string {
  const known = new Set(tagsOf(text));
  const wanted = new Set(tags.map(tagName).filter((tag) => tag !== "" && !known.has(tag.toLowerCase())));
  if (wanted.size === 0) return text;
  const marks = [...wanted].map((tag) => `#${tag}`).join(" ");
  const [first = "", ...further] = text.trim().split("\n");
  return [`${first.trimEnd()} ${marks}`.trim(), ...further].join("\n");
}

/** A tag holds neither blanks nor most signs: what stands between words becomes a hyphen. */
function tagName(tag: string): string {
  const name = tag
    .replace(/^#+/, "")
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return /^\d*$/.test(name) ? "" : name;
}

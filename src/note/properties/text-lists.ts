import { present, type FieldMap } from "./fields";
import { entriesOf, LONGEST_VALUE, plainText, trimmed } from "../text/reading";

const NONE: readonly string[] = Object.freeze([]);

/** What somebody cares about, as `interestsIn` their property. */
export function readInterests(fields: FieldMap): readonly string[] {
  const entry = present(fields, "interests");
  return entry === null ? NONE : interestsIn(entry.value);
}

/** Each topic once: a list, or one text with commas or semicolons. A tag is its words, and a link is what it shows. */
export function interestsIn(value: unknown): readonly string[] {
  const topics = typeof value === "string" ? value.slice(0, LONGEST_VALUE).split(/[,;]/) : entriesOf(value);
  return eachOnce(topics.map((topic) => withoutHash(plainText(topic))));
}

/** Everything somebody is to the user, each once; a text is one relationship. */
export function readRelationships(fields: FieldMap): readonly string[] {
  const entry = present(fields, "relationship");
  return entry === null ? NONE : eachOnce(entriesOf(entry.value).map(plainText));
}

/** What to ask about next time, each topic once; a text is one topic, for a sentence has commas of its own. */
export function readAskAbout(fields: FieldMap): readonly string[] {
  const entry = present(fields, "ask-about");
  return entry === null ? NONE : eachOnce(entriesOf(entry.value).map(plainText));
}

function withoutHash(topic: string | null): string | null {
  return topic === null ? null : trimmed(topic.replace(/^#+/, ""));
}

/** The topics that say something, without regard to case; the first spelling stays. */
function eachOnce(topics: readonly (string | null)[]): readonly string[] {
  const found = new Map<string, string>();
  for (const topic of topics) {
    if (topic === null || topic === "" || topic === "-") continue;
    const key = topic.toLowerCase();
    if (!found.has(key)) found.set(key, topic);
  }
  return [...found.values()];
}

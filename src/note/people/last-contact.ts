import type { Day } from "../../domain/day";
import { lastInteraction, type Interaction } from "../../domain/interaction";
import type { LastContact } from "../../domain/person";
import type { BodyContact } from "../body/contact-lines";
import type { PropertyFacts } from "../properties/decode-properties";

/** What a person's own note says of contact, by where it says it. */
export interface ContactSources {
  readonly properties: Pick<PropertyFacts, "lastContact" | "lastContactKey">;
  readonly interactions: readonly Interaction[];
  /** Null until the text of the note has been read. */
  readonly body: {
    readonly contacts: readonly BodyContact[];
    /** The line of the property where it is known, counted from 1. */
    readonly keyLines: ReadonlyMap<string, number>;
  } | null;
}

/**
 * The newest contact up to today in the person's own note; null where it has none. Of several on the same day the
 * log's is kept, which says what it was about.
 */
export function contactInNote(path: string, sources: ContactSources, today: Day): LastContact | null {
  const { interactions, body } = sources;
  const noted = newerContact(
    contactInLog(interactions, path, today),
    contactInProperty(path, sources, today),
  );
  return newerContact(noted, contactInText(body?.contacts ?? [], path, today));
}

function contactInProperty(
  path: string,
  { properties: { lastContact, lastContactKey }, body }: ContactSources,
  today: Day,
): LastContact | null {
  if (lastContact === null || lastContact > today) return null;
  const line = lastContactKey === null ? null : (body?.keyLines.get(lastContactKey) ?? null);
  return { day: lastContact, source: "property", from: path, line };
}

function contactInLog(interactions: readonly Interaction[], path: string, today: Day): LastContact | null {
  const last = lastInteraction(interactions, today);
  return last === null ? null : { day: last.day, source: "log", from: path, line: last.line };
}

/** A line that says it as the property does goes before a link to the same day. */
function contactInText(contacts: readonly BodyContact[], path: string, today: Day): LastContact | null {
  let last: BodyContact | null = null;
  for (const contact of contacts) {
    if (contact.day > today || (last !== null && contact.day < last.day)) continue;
    const isPlainer = contact.source === "property" && last?.source === "link";
    if (last === null || contact.day > last.day || isPlainer) last = contact;
  }
  return last === null ? null : { day: last.day, source: last.source, from: path, line: last.line };
}

/** The later of two; of the same day the first. */
export function newerContact(one: LastContact | null, other: LastContact | null): LastContact | null {
  if (one === null || other === null) return one ?? other;
  return other.day > one.day ? other : one;
}

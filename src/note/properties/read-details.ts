import type { Details } from "../../domain/person";
import { present, type Field, type FieldMap } from "./fields";
import { readAliases, readTexts } from "./identity";
import { readAskAbout, readInterests, readRelationships } from "./text-lists";
import { channelMeant } from "../log/channel-words";
import { readDay, type DateOrder } from "../text/day-value";
import { plainText } from "../text/reading";

/** What the details depend on besides the properties. */
export interface DetailsContext {
  /** The name the person goes by. */
  readonly name: string;
  readonly dateOrder: DateOrder;
  /** Tags of properties and body, without `#`. */
  readonly tags: readonly string[];
}

/** What a note's properties and tags say of somebody beside the agenda. */
export function readDetails(fields: FieldMap, { name, dateOrder, tags }: DetailsContext): Details {
  const relationships = readRelationships(fields);
  return {
    aliases: readAliases(fields),
    relationship: relationships[0] ?? null,
    relationships,
    company: text(fields, "company"),
    role: readRole(fields, name),
    location: text(fields, "location"),
    emails: readTexts(fields, "email"),
    phones: readTexts(fields, "phone"),
    profiles: readTexts(fields, "profile"),
    channel: readChannel(fields),
    boundaries: text(fields, "boundaries"),
    interests: readInterests(fields),
    askAbout: readAskAbout(fields),
    metAt: readPlace(fields, dateOrder),
    introducedBy: text(fields, "introduced-by"),
    tags,
  };
}

/** A channel of a vault in another language is meant like ours. */
function readChannel(fields: FieldMap): string | null {
  const word = text(fields, "channel")?.toLowerCase();
  return word === undefined ? null : channelMeant(word);
}

/** Where or how they met; a day in its place is none, and neither is one under the property for the day. */
function readPlace(fields: FieldMap, dateOrder: DateOrder): string | null {
  for (const field of ["met-at", "met-on"] as const) {
    const said = text(fields, field);
    if (said !== null && !readDay(fields.get(field)?.value, dateOrder).ok) return said;
  }
  return null;
}

/**
 * `title` is a role only where it is not the title of the note, which then is the person's name; where nothing says
 * that the note is of somebody at work it is taken for that. In capitals it is the field of an address card.
 */
function readRole(fields: FieldMap, name: string): string | null {
  const entry = present(fields, "role");
  const role = text(fields, "role");
  if (entry === null || role === null || role.toLowerCase() === name.toLowerCase()) return null;
  const isTitle = entry.key !== "TITLE" && entry.key.toLowerCase() === "title";
  return isTitle && text(fields, "company") === null ? null : role;
}

function text(fields: FieldMap, field: Field): string | null {
  const entry = present(fields, field);
  return entry === null ? null : plainText(entry.value);
}

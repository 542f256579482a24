import type { Thing, ValueKey } from "./filter";
import { folded } from "./folded";
import type { Details, Person } from "./person";

/** What a filter searches of a person, made once and used at each key press. */
export interface Searched {
  /** The text that plain words are looked for in, folded, one entry a line. */
  readonly words: string;
  /** The text that each key searches, folded, one value a line. */
  readonly values: Readonly<Record<ValueKey, string>>;
  /** The same as the note spells it, to be offered. */
  readonly spelled: Spelled;
  /** What the details hold, so that nobody has to read them again. */
  readonly things: readonly Thing[];
}

/** The values that one person has under each key, as the note spells them; an empty list where there are none. */
export type Spelled = Readonly<Record<ValueKey, readonly string[]>>;

/**
 * What a filter searches of a person; `talk` is what they last talked about, as it is shown. The details are read once.
 */
export function searched({ name, circle, details }: Person, talk: string): Searched {
  const { aliases, interests } = details;
  const spelled = spelledIn(details, circle);
  const values = foldedIn(spelled);
  const { company, role, place, rel } = values;
  const words = [name, ...aliases, ...interests, talk].map(folded);
  return {
    words: [...words, company, role, place, rel].filter((text) => text !== "").join("\n"),
    values,
    spelled,
    things: thingsIn(details),
  };
}

function spelledIn(details: Details, circle: string | null): Spelled {
  const { relationships, location, company, role, channel, tags } = details;
  return {
    circle: listOf(circle),
    rel: relationships,
    place: listOf(location),
    company: listOf(company),
    role: listOf(role),
    channel: listOf(channel),
    tag: tags,
  };
}

/** Written out, for it is done for everybody. */
function foldedIn({ circle, rel, place, company, role, channel, tag }: Spelled): Searched["values"] {
  return {
    circle: lines(circle),
    rel: lines(rel),
    place: lines(place),
    company: lines(company),
    role: lines(role),
    channel: lines(channel),
    tag: lines(tag),
  };
}

function thingsIn({ emails, phones, profiles, channel, boundaries, interests }: Details): readonly Thing[] {
  const things: Thing[] = [];
  if (emails.length > 0) things.push("email");
  if (phones.length > 0) things.push("phone");
  if (profiles.length > 0) things.push("profile");
  if (channel !== null) things.push("channel");
  if (boundaries !== null) things.push("boundary");
  if (interests.length > 0) things.push("interest");
  return things;
}

const NONE: readonly never[] = [];

function listOf(value: string | null): readonly string[] {
  return value === null ? NONE : [value];
}

function lines(values: readonly string[]): string {
  return values.length === 0 ? "" : folded(values.join("\n"));
}

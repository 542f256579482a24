import type { Interaction } from "../domain/interaction";
import type { BodyFacts } from "../note/people/compose-person";
import type { LinkedPromise } from "../note/promises/linked-promises";

/** What the text of a note says. */
export interface TextFacts {
  /** Null for a note that is no person's. */
  readonly body: BodyFacts | null;
  /** Promises to the people that its open tasks link to. */
  readonly promises: readonly LinkedPromise[];
}

type Entry = readonly [
  Interaction["day"],
  Interaction["channel"],
  Interaction["direction"],
  Interaction["text"],
  Interaction["tags"],
  Interaction["line"],
  ("called-off" | "news")?,
];

/** Facts in a form that JSON has: entries, of which there are most, without the names of their members. */
interface PlainFacts extends Pick<TextFacts, "promises"> {
  readonly body:
    | (Omit<BodyFacts, "keyLines" | "interactions"> & {
        readonly keyLines: readonly (readonly [string, number])[];
        readonly interactions: readonly Entry[];
      })
    | null;
}

/** The facts as JSON, for `factsOf` of the same version. */
export function jsonOf({ body, promises }: TextFacts): string {
  const plain: PlainFacts = { body: body === null ? null : plainBody(body), promises };
  return JSON.stringify(plain);
}

/** The facts that `jsonOf` has written; a record of another version has other rules and is not used. */
export function factsOf(json: string): TextFacts {
  const { body, promises } = JSON.parse(json) as PlainFacts;
  if (body === null) return { body, promises };
  return {
    body: { ...body, interactions: body.interactions.map(interactionOf), keyLines: new Map(body.keyLines) },
    promises,
  };
}

function plainBody({ keyLines, interactions, ...others }: BodyFacts): PlainFacts["body"] {
  return { ...others, interactions: interactions.map(entryOf), keyLines: [...keyLines] };
}

function entryOf({ day, channel, direction, text, tags, line, calledOff, isNews }: Interaction): Entry {
  const entry = [day, channel, direction, text, tags, line] as const;
  if (calledOff === true) return [...entry, "called-off"];
  return isNews === true ? [...entry, "news"] : entry;
}

function interactionOf([day, channel, direction, text, tags, line, mark]: Entry): Interaction {
  const interaction = { day, channel, direction, text, tags, line };
  if (mark === undefined) return interaction;
  return mark === "news" ? { ...interaction, isNews: true } : { ...interaction, calledOff: true };
}

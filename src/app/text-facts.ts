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
  const interactions = body.interactions.map(([day, channel, direction, text, tags, line]) => {
    return { day, channel, direction, text, tags, line };
  });
  return { body: { ...body, interactions, keyLines: new Map(body.keyLines) }, promises };
}

function plainBody({ keyLines, interactions, ...others }: BodyFacts): PlainFacts["body"] {
  const entries = interactions.map(({ day, channel, direction, text, tags, line }): Entry => [
    day,
    channel,
    direction,
    text,
    tags,
    line,
  ]);
  return { ...others, interactions: entries, keyLines: [...keyLines] };
}

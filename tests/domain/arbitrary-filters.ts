import fc from "fast-check";
import { STATES, THINGS } from "../../src/domain/filter";

const WORDS = ["ana", "Diaz", "Élodie", "lis", "coffee", "move", "the"];
const VALUES = ["close", "inn", "mentor", "Lisbon", '"New York"', '"close"', "work/team", "call"];

const words = fc.constantFrom(...WORDS, ...WORDS.map((word) => `"${word}"`));
const values = fc
  .array(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 2 })
  .map((all) => all.join(","));
const keyed = fc
  .tuple(
    fc.constantFrom("circle:", "rel:", "place:", "company:", "role:", "channel:", "tag:", "#", "@"),
    values,
  )
  .map((parts) => parts.join(""));
const fixed = fc.oneof(
  fc.constantFrom(...THINGS).map((thing) => `has:${thing}`),
  fc.constantFrom(...STATES).map((state) => `is:${state}`),
);

/** A term as somebody types it. */
export const terms = fc
  .tuple(fc.constantFrom("", "", "-"), fc.oneof(words, keyed, fixed))
  .map((parts) => parts.join(""));

/** Filters of a few terms, in which nothing is misspelt. */
export const filters = fc.array(terms, { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));

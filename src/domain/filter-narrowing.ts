import type { Condition, Filter, Sought, Term } from "./filter";

/**
 * True when `filter` lets nobody through whom `other` keeps out, such as after another letter of a word or another term
 * has been typed. False where that cannot be told from the filters alone.
 */
export function isNarrower(filter: Filter, other: Filter): boolean {
  return other.terms.every((wide) => filter.terms.some((narrow) => implies(narrow, wide)));
}

/** Of two terms that are negated the narrower one is that of the wider condition. */
function implies(narrow: Term, wide: Term): boolean {
  if (narrow.isNegated !== wide.isNegated) return false;
  return narrow.isNegated
    ? entails(wide.condition, narrow.condition)
    : entails(narrow.condition, wide.condition);
}

/** True where the first condition never holds without the second. */
function entails(narrow: Condition, wide: Condition): boolean {
  switch (narrow.kind) {
    case "words":
      return wide.kind === "words" && isWithin(narrow.sought, wide.sought);
    case "value":
      return wide.kind === "value" && narrow.key === wide.key && areAmong(narrow.sought, wide.sought);
    case "has":
      return wide.kind === "has" && narrow.things.every((thing) => wide.things.includes(thing));
    case "is":
      return wide.kind === "is" && narrow.states.every((state) => wide.states.includes(state));
  }
}

/** Plain words are found anywhere, so that whoever has the longer ones has each part of them. */
function isWithin(longer: Sought, part: Sought): boolean {
  return isSame(longer, part) || (!part.isWhole && longer.text.includes(part.text));
}

/** One of the values is enough, so that each of the narrower ones has to stand for one of the wider. */
function areAmong(longer: readonly Sought[], others: readonly Sought[]): boolean {
  return longer.every((sought) => others.some((other) => isBegunBy(sought, other)));
}

/** A value is found from the start of a word on. */
function isBegunBy(longer: Sought, start: Sought): boolean {
  return isSame(longer, start) || (!start.isWhole && longer.text.startsWith(start.text));
}

function isSame(one: Sought, other: Sought): boolean {
  return one.text === other.text && one.isWhole === other.isWhole;
}

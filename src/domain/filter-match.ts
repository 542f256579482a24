import type { Day } from "./day";
import type { Condition, Filter, Sought, State, Thing } from "./filter";
import { tookPlace } from "./interaction";
import type { Person } from "./person";
import { sectionOf, type Row } from "./row";
import type { Searched } from "./searched";

/** Somebody a filter is tried on: their row, which is made for this where they are not listed, and what is searched. */
export interface Candidate {
  readonly row: Row;
  readonly searched: Searched;
}

/** True when every term of the filter holds for the candidate; a filter without terms lets everybody through. */
export function matches({ terms }: Filter, candidate: Candidate, today: Day): boolean {
  for (const { condition, isNegated } of terms) {
    if (holds(condition, candidate, today) === isNegated) return false;
  }
  return true;
}

function holds(condition: Condition, { row, searched }: Candidate, today: Day): boolean {
  switch (condition.kind) {
    case "words":
      return says(searched.words, condition.sought, false);
    case "value":
      return condition.sought.some((sought) => hasValue(searched.values[condition.key], sought, condition));
    case "has":
      return condition.things.some((thing) => has(row.person, thing, searched));
    case "is":
      return condition.states.some((state) => is(row, state, today));
  }
}

/** A tag is found by its beginning, in quotes as a whole with those nested in it; other values by any of their words. */
function hasValue(text: string, sought: Sought, { key }: Extract<Condition, { kind: "value" }>): boolean {
  return key === "tag" ? hasTag(text, sought) : says(text, sought, true);
}

function hasTag(tags: string, { text, isWhole }: Sought): boolean {
  for (let at = tags.indexOf(text); at >= 0; at = tags.indexOf(text, at + 1)) {
    const isStart = at === 0 || tags.charAt(at - 1) === "\n";
    if (isStart && (!isWhole || isTagEnd(tags.charAt(at + text.length)))) return true;
  }
  return false;
}

/** True behind a tag, and where the tags nested in it go on. */
function isTagEnd(next: string): boolean {
  return next === "" || next === "\n" || next === "/";
}

/** True where the words stand: anywhere, or only from the start of a word, or as whole words. */
function says(text: string, { text: sought, isWhole }: Sought, fromStart: boolean): boolean {
  if ((!fromStart && !isWhole) || sought === "") return text.includes(sought);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (isEdge(text, at) && (!isWhole || isEdge(text, end))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that put no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** True where a word may begin or end: not between two letters of a script that keeps its words apart. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before) || UNSPACED.test(after);
}

/** What the facts of a person tell; the other things stand in the details. */
const IN_FACTS: Readonly<Partial<Record<Thing, (person: Person) => boolean>>> = {
  promise: ({ commitments }) => commitments.some(({ direction }) => direction === "mine"),
  waiting: ({ commitments }) => commitments.some(({ direction }) => direction === "theirs"),
  birthday: ({ milestones }) => milestones.some(({ kind }) => kind === "birthday"),
  milestone: ({ milestones }) => milestones.length > 0,
  cadence: ({ cadence }) => cadence !== null,
  circle: ({ circle }) => circle !== null,
  talk: ({ interactions }) => interactions.some(tookPlace),
  issue: ({ issues }) => issues.length > 0,
};

function has(person: Person, thing: Thing, { things }: Searched): boolean {
  return IN_FACTS[thing]?.(person) ?? things.includes(thing);
}

/** Where somebody stands by the contact or by the reason for which they are listed, as the sections of the list say. */
function is(row: Row, state: State, today: Day): boolean {
  const { person, standing, reasons } = row;
  switch (state) {
    case "due":
      return reasons.length > 0;
    case "today":
      return standing === "due" || sectionOf(row, today) === "today";
    case "overdue":
    case "soon":
    case "never":
      return standing === state || sectionOf(row, today) === state;
    case "fine":
      return standing === "fine" && reasons.length === 0;
    case "snoozed":
      return standing === "snoozed";
    case "paused":
    case "let-go":
    case "deceased":
      return person.status === state;
  }
}

import { headingName, sectionEnd, type Heading } from "../text/sections";

const LINK = String.raw`(?:\[\[[^[\]]{1,300}\]\]|\[[^[\]]{1,300}\]\([^()\s]{1,300}\))`;
const NAME = `@?[*_]{0,3}@?${LINK}[*_]{0,3}`;
/** Links in front of everything else, as minutes have those who are to do a thing. */
const NAMES_IN_FRONT = new RegExp(`^${NAME}(?:(?:, and |, |/| (?:and|&|\\+|/) )${NAME}){0,9}`, "u");
/** What makes them the ones to do it, wherever the task stands. */
const ARE_TO = /^ (?:to|will) \p{L}/u;
/** What does so in minutes; elsewhere it may be whom a task is about. */
const SEPARATOR = /^[*_]{0,3}(?::| [–—-] )/;
const MINUTES = /^action (?:items?|points?|steps?)(?: (?:&|and) (?:next steps|follow-?ups))?$|^actions$/;

/**
 * The links in front of a task by which it is given to somebody, null when it is given to nobody. `[[Ana]] to call` is
 * Ana's wherever it stands, `[[Ana]]: call` only among the action items of a meeting.
 *
 * @example assigneesOf("[[Ana]] and [[Sam]] to send the deck to [[Kim]]", false) // "[[Ana]] and [[Sam]]"
 */
export function assigneesOf(words: string, isActionItem: boolean): string | null {
  const names = NAMES_IN_FRONT.exec(words)?.[0];
  if (names === undefined) return null;
  const rest = words.slice(names.length);
  return ARE_TO.test(rest) || (isActionItem && SEPARATOR.test(rest)) ? names : null;
}

/** Tells of a line, counted from 1, whether it stands among the action items of a meeting. */
export function actionItemLines(all: readonly Heading[]): (line: number) => boolean {
  const spans = all.flatMap((heading, index) =>
    MINUTES.test(headingName(heading.text))
      ? [{ from: heading.below, to: sectionEnd(all, index, Number.MAX_SAFE_INTEGER) }]
      : [],
  );
  return (line) => spans.some(({ from, to }) => line > from && line <= to);
}

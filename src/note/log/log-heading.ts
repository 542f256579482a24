import { headingName } from "../text/sections";

/** What is added to a name: `log (2026`, for the name of a heading ends in no punctuation, or `log: newest first`. */
const ADDED = /^([^([]{1,60}?)(?: ?[([]|: )(.{1,100})$/u;

/** Years and counts, and the order in which entries stand: they say nothing of what a log is about. */
const NO_SUBJECT =
  /^(?:(?:(?:since|seit|from|ab) )?\d{1,4}(?: ?[-–—/] ?(?:\d{2,4}|now|today|present|heute)?)?|(?:(?:newest|latest|most recent|recent|oldest|earliest|last|neueste[sr]?|neuestes|älteste[sr]?|letzte[sr]?) (?:entries |entry |one |einträge )?(?:first|last|on top|at the top|at the bottom|above|below|zuerst|zuletzt|oben|unten))|(?:reverse |reversed |umgekehrt )?(?:chronological|chronologisch)(?: order)?|all|alle|ongoing|laufend)$/u;

/** Names that stand for one talk, or for much else than talks, where something is added to them. */
const LOOSE_NAME = /(?:^|\s)(?:notes|timeline|history|log|verlauf|protokoll|chronik)$/u;

/** What makes even a list of meetings one of something else. */
const OTHER_SUBJECT =
  /(?:^|[^\p{L}])(?:upcoming|planned|scheduled|future|next|ideas?|plans?|to-?dos?|tasks?|cancell?ed|missed|template|example|career|work|jobs?|education|medical|family|geplante?|anstehende?|künftige?|ideen|vorlage|beispiel|abgesagte?)(?![\p{L}])/u;

/**
 * The name of a log's heading without what is added in brackets or behind a colon, where that leaves it a log; else its
 * name as it is.
 *
 * @example logHeadingName("## Interactions (newest first)") // "interactions"
 */
export function logHeadingName(text: string): string {
  const name = headingName(text);
  const [, bare, added] = mayHaveAdded(name) ? (ADDED.exec(name) ?? []) : [];
  if (bare === undefined || added === undefined) return name;
  const isLog = NO_SUBJECT.test(added) || (!isColon(name, bare) && isOfTalks(bare, added));
  return isLog ? bare.trimEnd() : name;
}

/** True for a heading of one of those names, as it is or without what is added to it. */
export function headsLog(text: string, names: ReadonlySet<string>): boolean {
  return names.has(headingName(text)) || names.has(logHeadingName(text));
}

/** A first look that most names do not pass. */
function mayHaveAdded(name: string): boolean {
  return name.includes("(") || name.includes("[") || name.includes(": ");
}

function isColon(name: string, bare: string): boolean {
  return name.charAt(bare.length) === ":";
}

function isOfTalks(bare: string, added: string): boolean {
  return !LOOSE_NAME.test(bare.trimEnd()) && !OTHER_SUBJECT.test(added);
}

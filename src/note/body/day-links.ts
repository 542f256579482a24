import { parseDay, type Day } from "../../domain/day";
import { LONGEST_SEARCHED, withoutCode, withoutComments } from "../text/hidden-text";
import { leadingDay } from "../text/leading-day";
import { isTheirEvent } from "./their-events";

const LINK = /!?(?:\[\[[^[\]]{1,300}\]\]|\[[^[\]]{0,200}\]\([^()\s]{1,300}\))/g;

/** What makes the day behind it one until which, or since when, something holds. */
const BOUND_BEFORE =
  /(?:^|[^\p{L}])(?:by|due|until|till|before|since|deadline|born|joined|started|created|updated|modified|scheduled|planned|next(?: (?:meeting|call|talk|contact))?)(?: (?:on|for|at|is|was))?:?\s*$/iu;
const CALLED_OFF_AFTER =
  /^[^.;\p{L}]{0,10}(?:was |is |got )?(?:cancell?ed|postponed|rescheduled|called off|abgesagt|verschoben|ausgefallen)(?!\p{L})/iu;
/** Struck out: a line that holds it still says something beside it. */
const STRUCK_OUT = /~~[^~]{1,500}~~/g;
const SIGN_BEFORE = /(?:📅|📆|🗓|⏳|⌛|🛫|➕)\uFE0F?\s*$/u;

/** A span of time, seen from the day at its start and from the one at its end. */
const SPAN_AFTER =
  /^\s*(?:–|—|-|→|to|until|till)\s*(?:(?:\[\[)?(?:[^[\]|]{0,100}\/)?\d{4}-|\d{4}\b|present|now|today|current)/i;
const SPAN_BEFORE = /\d{4}(?:-\d{2}){0,2}[\])]{0,3}\s*(?:–|—|-|→|to|until|till)\s*$/i;

/** How far around a link the words say what its day is. */
const NEARBY = 120;

/**
 * The days that a line links to, as names or labels of links, in their order. Embeds, code and comments are no links,
 * and days at which something starts, ends, is due or was written are left out.
 *
 * @example linkedDays("it is in [[Daily/2026-11-12|Thursday]], due [[2026-12-01]]") // ["2026-11-12"]
 */
export function linkedDays(words: string): Day[] {
  if (!words.includes("[")) return [];
  const text = withoutCode(withoutComments(words.slice(0, LONGEST_SEARCHED))).replace(STRUCK_OUT, " ");
  return Array.from(text.matchAll(LINK)).flatMap(({ 0: link, index }) => {
    const start = link.startsWith("!") ? null : leadingDay(link);
    if (start === null || start.rest !== "") return [];
    const before = text.slice(Math.max(0, index - NEARBY), index);
    const after = text.slice(index + link.length, index + link.length + NEARBY);
    const isOther = isDayOfSomethingElse(before, after) || isTheirEvent(before, index <= NEARBY);
    return isOther ? [] : [start.day];
  });
}

const NAMED_LINK = /\[\[([^[\]|#]{1,200})((?:#[^[\]|]{0,200})?(?:\|[^[\]]{0,200})?)\]\]/g;

/**
 * The text with the days of such links as days: where daily notes are called `12.11.2026`, `[[12.11.2026]]` becomes
 * `[[2026-11-12]]`. Lines stay where they are. Links with a day of the usual form are left as they stand.
 */
export function withPlainDayLinks(text: string, dayOfLink: (linkpath: string) => Day | null): string {
  return text.replace(NAMED_LINK, (link, target: string, label: string) => {
    if (!/\d/.test(target) || endsInPlainDay(target) || leadingDay(link) !== null) return link;
    const day = dayOfLink(target.trim());
    return day === null ? link : `[[${day}${label}]]`;
  });
}

/** True for `2026-11-12` and `Daily/2026-11-12`, which most links to days are, without taking the link apart. */
function endsInPlainDay(target: string): boolean {
  const at = target.length - "2026-11-12".length;
  return (at === 0 || target.charAt(at - 1) === "/") && parseDay(target.slice(at)) !== null;
}

/** True where the words around a day say that it is no day of contact, but one until which, or of something planned. */
export function isDayOfSomethingElse(before: string, after: string): boolean {
  if (BOUND_BEFORE.test(before) || SIGN_BEFORE.test(before) || CALLED_OFF_AFTER.test(after)) return true;
  return SPAN_AFTER.test(after) || SPAN_BEFORE.test(before);
}

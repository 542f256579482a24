import { isDayOfSomethingElse, linkedDays } from "../body/day-links";
import { labelledLine } from "../body/line-label";
import { isLabelOfOtherDay } from "../body/other-days";
import { fieldNamed } from "../properties/fields";
import { ABOUT_DAY } from "../text/dated-entry";
import { leadingDay } from "../text/leading-day";

const BOX = /^\[(.)\][ \t]+(?=\S)/su;

/** No entry says more in front of its day at the end. */
const LONGEST = 400;
const LINK_AT_END =
  /^(?<words>.{0,399}?\S)\s+@?\(?(?<link>\[\[[^[\]]{1,200}\]\]|\[[^[\]]{1,200}\]\([^()\s]{1,200}\))\)?[.!]?$/;
const LED_UP = /(?:[,;:–—-]|\s(?:on|am))$/i;

/**
 * The first line of an entry with its day in front: of a link to a day at its end, and behind the box of a task that is
 * ticked. A link that says what else the day is stays where it is, and so does any other line.
 *
 * @example withDayFirst("Kick-off, [[2026-11-12]]") // "[[2026-11-12]] Kick-off"
 */
export function withDayFirst(text: string): string {
  const [box, sign = ""] = text.startsWith("[") ? (BOX.exec(text) ?? []) : [];
  if (box !== undefined) return "xX".includes(sign) ? text.slice(box.length) : text;
  return mayEndInLink(text) ? withLinkFirst(text) : text;
}

/** A first look that nearly all entries do not pass. */
function mayEndInLink(text: string): boolean {
  if (!"]).! ".includes(text.charAt(text.length - 1)) || text.length > LONGEST) return false;
  return /[\])]/.test(text.slice(-4)) && /\S\s+@?\(?\[/.test(text) && !/^\d/.test(text);
}

function withLinkFirst(text: string): string {
  const { words = "", link = "" } = LINK_AT_END.exec(text.trim())?.groups ?? {};
  const day = leadingDay(link);
  if (day === null || day.rest !== "" || leadingDay(words) !== null || ABOUT_DAY.test(words)) return text;
  const isOfContact = linkedDays(text).length === 1 && !isOfField(text);
  return isOfContact ? `${link} ${words.replace(LED_UP, "").trimEnd()}` : text;
}

const DAY_AT_END = /^(?<words>.{0,399}?\S)(?:\s+[|–—-]\s+|[:,]\s+|\s+\(?)(?<day>\d{4}-\d{2}-\d{2})\)?$/;

/**
 * The same for a heading within a log, where a day at the end need not be a link.
 *
 * @example headingWithDayFirst("Kick-off - 2026-11-12") // "2026-11-12 Kick-off"
 */
export function headingWithDayFirst(text: string): string {
  const { words = "", day } = DAY_AT_END.exec(text.trim())?.groups ?? {};
  if (day === undefined || leadingDay(words) !== null) return withDayFirst(text);
  const isOther = ABOUT_DAY.test(words) || isDayOfSomethingElse(words, "") || isOfField(text);
  return isOther ? text : `${day} ${words.replace(LED_UP, "").trimEnd()}`;
}

/** True for a line that says a property, or when something else was. */
function isOfField(text: string): boolean {
  const label = labelledLine(text)?.label;
  return label !== undefined && (fieldNamed(label) !== null || isLabelOfOtherDay(label));
}

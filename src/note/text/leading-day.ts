import { parseDay, type Day } from "../../domain/day";

/** A day at the start of a text, and what follows it. */
export interface LeadingDay {
  readonly day: Day;
  readonly rest: string;
}

/** No day, link or label in front of an entry is longer; a bound keeps the search short on any input. */
const LONGEST_LEAD = 500;

/**
 * The day that a text starts with: plain, with a time, as a link, or emphasised.
 *
 * @example leadingDay("**[[2026-05-01 Kick-off]]** | room 4") // { day: "2026-05-01", rest: "Kick-off | room 4" }
 */
export function leadingDay(text: string): LeadingDay | null {
  switch (text.charAt(0)) {
    case "[":
      return linkedDay(text) ?? markdownLinkedDay(text);
    case "*":
    case "_":
      return emphasisedDay(text);
    default:
      return plainDay(text);
  }
}

const TIME = /^[T ]\d{1,2}:\d{2}(?::\d{2})?(?=$|[\s:,|*_—–])/;
/** What may follow a day: nothing that would make another number or word of it. */
const AFTER_DAY = /^(?:$|[\s:,;|*_—–→←↔()<]|-(?!\d))/;

function plainDay(text: string): LeadingDay | null {
  const day = parseDay(text.slice(0, 10));
  if (day === null) return null;
  const time = TIME.exec(text.slice(10, 30));
  const rest = text.slice(10 + (time?.[0].length ?? 0));
  return AFTER_DAY.test(rest) ? { day, rest } : null;
}

/** `[[2026-05-01]]`, `[[Daily/2026-05-01|Friday]]`, `[[Friday|2026-05-01]]`, `[[2026-05-01 Kick-off]]`. */
function linkedDay(text: string): LeadingDay | null {
  if (!text.startsWith("[[")) return null;
  const end = text.slice(0, LONGEST_LEAD).indexOf("]]");
  if (end < 0) return null;
  const [target = "", label = ""] = text.slice(2, end).replace("\\|", "|").split("|");
  const rest = text.slice(end + 2);
  const name = linkName(target);
  const day = parseDay(name) ?? parseDay(label.trim());
  if (day !== null) return { day, rest };
  const titled = parseDay(name.slice(0, 10));
  return titled === null || name.charAt(10) !== " "
    ? null
    : { day: titled, rest: ` ${name.slice(11)}${rest}` };
}

const MARKDOWN_LINK = /^\[([^[\]]{1,200})\]\(<?([^()<>]{1,300})>?\)/;

/** `[2026-05-01](Daily/2026-05-01.md)`, and any label on a link to such a note. */
function markdownLinkedDay(text: string): LeadingDay | null {
  const link = MARKDOWN_LINK.exec(text.slice(0, LONGEST_LEAD));
  if (link === null) return null;
  const [whole, label = "", target = ""] = link;
  const day = parseDay(label.trim()) ?? parseDay(linkName(target));
  return day === null ? null : { day, rest: text.slice(whole.length) };
}

/** `**2026-05-01**`, `**2026-05-01:** text`, `**2026-05-01 Call** text`. */
function emphasisedDay(text: string): LeadingDay | null {
  const mark = /^(?:\*\*|__|\*|_)/.exec(text)?.[0];
  if (mark === undefined) return null;
  const inner = plainDay(text.slice(mark.length)) ?? linkedDay(text.slice(mark.length));
  if (inner === null) return null;
  const end = inner.rest.indexOf(mark);
  if (end < 0) return inner;
  return { day: inner.day, rest: inner.rest.slice(0, end) + inner.rest.slice(end + mark.length) };
}

/** The name of the note that a link leads to: no folder, heading, or `.md`. */
function linkName(target: string): string {
  const path = target.split("#")[0] ?? "";
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.md$/, "")
    .trim();
}

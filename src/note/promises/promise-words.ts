import type { Day } from "../../domain/day";
import { readDatedEntries, type DatedEntry, type DayReader } from "../text/dated-entry";
import { withoutComments } from "../text/hidden-text";
import { LONGEST_VALUE } from "../text/reading";

/** A promise that stands in a list: what, and until when. */
export type PromiseWords = Pick<DatedEntry<Day>, "text" | "day" | "unread">;

const DATE = String.raw`\[\[[^[\]]{1,200}\]\]|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{8}`;

/** The days of the Tasks plugin, each behind its sign: due, scheduled, and those that say nothing of a promise. */
const SIGNED_DAY = new RegExp(`(📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\\uFE0F? ?(${DATE})(?!\\d)`, "gu");
const SIGNS: readonly RegExp[] = [/^[📅📆🗓]/u, /^[⏳⌛]/u];

/** The same as inline fields: `[due:: 2026-11-20]`. */
const FIELD =
  /[[(](due|scheduled|start|created|completion|cancelled|priority|repeat|id|dependsOn|onCompletion)::((?:\[\[[^[\]]*\]\]|[^[\]()])*)[\])]/gi;
const FIELD_NAMES: readonly string[] = ["due", "scheduled"];

/** How urgent and how often a task is, which task it waits for, and what becomes of it. */
const FURTHER_SIGNS =
  /[🔺⏫🔼🔽⏬]\uFE0F?|🔁\uFE0F? ?(?:every[\p{L}\d ,]*)?|(?:🆔|⛔|🏁)\uFE0F? ?[\w-]*(?:, ?[\w-]+)*/gu;
/** The tag by which many vaults tell tasks from other boxes. */
const TASK_TAG = /(^|\s)#(?:task|todo)(?=\s|$)/giu;
const BLOCK_MARK = / \^[A-Za-z\d-]+$/;
const NO_ASCII = /[^\0-\x7f]/;

/** Several boxes on a line name options to choose from; placeholders are a template's. */
const NO_PROMISE = /(?:^|[^\w[])\[[ xX]\](?![(\]])|\{\{|<%/;
/** What stands in a list so that it is not empty, and what was struck out or ticked off. */
const NOTHING =
  /^(?:(?:none|nothing|nil)(?: (?:yet|so far|open|pending|right now|at the moment|currently))?|no (?:(?:open|outstanding|current|pending) )?(?:threads|promises|commitments|loops|tasks|items|debts)(?: (?:yet|so far|right now|at the moment))?|n\/?a|tbd|todo|empty)$/i;
const LED_UP = /[\s,;:–—-]/;
const CLOSED = /^(?:[✅✔☑]|~~.*~~$)/u;

/**
 * What the words of a task or bullet promise, without the signs of the Tasks plugin; null for `_none_`, for boxes that
 * name options, for what a template left and for what was struck out.
 *
 * @example readPromise("send the deck ⏫ 📅 2026-11-20 ^a1", readDay) // text "send the deck", day 2026-11-20
 */
export function readPromise(words: string, readDay: DayReader<Day>): PromiseWords | null {
  const text = withoutComments(words.slice(0, LONGEST_VALUE)).replace(/\s+/g, " ").trim();
  if (NO_PROMISE.test(text) || CLOSED.test(text) || saysNothing(text)) return null;
  const [entry] = readDatedEntries([dayLast(text)], readDay, "text");
  const promised = withoutEnd(entry?.text ?? "");
  if (entry === undefined || saysNothing(promised)) return null;
  return { text: promised, day: entry.day, unread: entry.unread };
}

/** Without the blanks and signs that led up to a day; a pattern would take out of proportion long to find them. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && LED_UP.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const SIGNS_BEFORE = /^[\p{P}\p{S}\s]+/u;
const SIGNS_BEHIND = /[\p{P}\p{S}\s]+$/u;

function saysNothing(text: string): boolean {
  const bare = text.replace(SIGNS_BEFORE, "").slice(0, 60);
  return bare === "" || NOTHING.test(bare.replace(SIGNS_BEHIND, ""));
}

/** The words with the day that a sign or a field sets moved to their end, where days are looked for. */
function dayLast(text: string): string {
  const words = text.replace(BLOCK_MARK, "").replace(TASK_TAG, "$1");
  const day = signedDay(words);
  const bare = NO_ASCII.test(words) ? words.replace(SIGNED_DAY, "").replace(FURTHER_SIGNS, "") : words;
  const plain = (mayHaveFields(bare) ? bare.replace(FIELD, "") : bare).replace(/ +/g, " ").trim();
  return day === null || plain === "" ? plain : `${plain} 📅 ${day}`;
}

/** A first look that nearly all words do not pass. */
function mayHaveFields(words: string): boolean {
  return words.includes("::");
}

function signedDay(words: string): string | null {
  if (!NO_ASCII.test(words) && !mayHaveFields(words)) return null;
  const signed = Array.from(words.matchAll(SIGNED_DAY), ([, sign = "", day = ""]) => ({ sign, day }));
  const fields = Array.from(words.matchAll(FIELD), ([, name = "", day = ""]) => ({ name, day: day.trim() }));
  for (const [rank, sign] of SIGNS.entries()) {
    const found =
      signed.find((each) => sign.test(each.sign)) ??
      fields.find((each) => each.name.toLowerCase() === FIELD_NAMES[rank]);
    if (found !== undefined) return found.day;
  }
  return null;
}

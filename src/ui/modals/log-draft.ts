import type { Topic } from "../../app/record-interaction";
import type { Commitment } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import type { Direction } from "../../domain/interaction";
import type { Person } from "../../domain/person";
import { tagsOf as tagsIn } from "../../note/log/log-entry";
import type { PurposeTags } from "../../note/log/purpose-tags";
import type { ContactRecord } from "../../note/log/record-contact";
import { pastDay } from "./day-problem";
import { peopleAsOfNow, type FindPerson } from "../people-as-of-now";
import type { PathNow } from "../drafts";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** A promise that can be kept with an interaction, and whose it is. */
export interface OpenPromise {
  readonly path: string;
  readonly promise: Commitment;
}

/** The form of the log modal as it is filled in at the moment. */
export interface LogDraft {
  readonly people: readonly Person[];
  /** In words, or as `YYYY-MM-DD`. */
  readonly day: string;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly text: string;
  /** Separated by blanks or commas, with or without `#`. */
  readonly tags: string;
  readonly askAbout: string;
  /** In words, or as `YYYY-MM-DD`; empty for none. */
  readonly nextContact: string;
  readonly kept: readonly OpenPromise[];
  /** What was to be asked about, and has been. */
  readonly talkedAbout: readonly Topic[];
}

/** An interaction to be written into the notes of those people. */
export interface LogEntry {
  readonly people: readonly Person[];
  readonly contact: Omit<ContactRecord, "kept" | "talkedAbout">;
  readonly kept: readonly OpenPromise[];
  readonly talkedAbout: readonly Topic[];
}

/** A form in which only the people and their channel are filled in. */
export function freshDraft(people: readonly Person[]): LogDraft {
  return {
    people,
    day: MODALS.log.today,
    channel: people[0]?.details.channel ?? null,
    direction: null,
    text: "",
    tags: "",
    askAbout: "",
    nextContact: "",
    kept: [],
    talkedAbout: [],
  };
}

/** What whoever opens the form knows already; null and empty where they do not. */
export interface FilledIn {
  readonly text?: string;
  readonly channel?: string | null;
  readonly day?: string;
}

/** The form with that filled in. Words that stand there already stay, and come first. */
export function withFilledIn(draft: LogDraft, { text = "", channel = null, day = "" }: FilledIn): LogDraft {
  const texts = [draft.text, draft.text.includes(text) ? "" : text];
  return {
    ...draft,
    text: texts.filter((each) => each !== "").join("\n"),
    channel: channel ?? draft.channel,
    day: day === "" ? draft.day : day,
  };
}

/** The day of the next contact; `"unread"` where the words say none. */
export function nextContactOf({ nextContact }: LogDraft, today: Day): Day | "unread" | null {
  if (nextContact.trim() === "") return null;
  return readDayWords(nextContact, { today, toward: "future" }) ?? "unread";
}

/** The entry of a draft, or null while its days cannot be read. Blank space at either end of the texts goes. */
export function entryOf(draft: LogDraft, today: Day): LogEntry | null {
  const day = pastDay(draft.day, today);
  const nextContact = nextContactOf(draft, today);
  if (typeof day !== "string" || nextContact === "unread" || draft.people.length === 0) return null;
  const { people, channel, direction, kept } = draft;
  const tags = tagsOf(draft);
  const contact = {
    day,
    channel,
    direction,
    text: draft.text.trim(),
    tags,
    askAbout: draft.askAbout.trim(),
    nextContact,
  };
  const isThere = ({ path }: { readonly path: string }): boolean =>
    people.some((person) => person.path === path);
  return {
    people,
    contact,
    kept: kept.filter(isThere),
    talkedAbout: draft.talkedAbout.filter(isThere),
  };
}

/** True where the entry says that I asked for something. */
export function isAsk(draft: LogDraft, purposes: Pick<PurposeTags, "tagOf">): boolean {
  const wanted = purposes.tagOf("ask");
  return draft.direction === "to" && (hasTag(draft.tags, wanted) || tagsIn(draft.text).includes(wanted));
}

/** The tag that keeps an entry from others who see the screen. */
const PRIVATE = "private";

/** True where the tags say that the entry is nobody else's business. */
export function isPrivate(tags: string): boolean {
  return hasTag(tags, PRIVATE);
}

/** The tags with that said, or not said any more; the others stay as they were typed. */
export function withPrivate(tags: string, isWanted: boolean): string {
  return withTag(tags, PRIVATE, isWanted);
}

/** True where that tag, in lower case and without `#`, is among the typed ones. */
export function hasTag(tags: string, tag: string): boolean {
  return tagsOf({ tags }).some((typed) => isTag(typed, tag));
}

/** The typed tags with that one among them or not; the others stay as they were typed. */
export function withTag(tags: string, tag: string, isWanted: boolean): string {
  if (isWanted) return [tags.trim(), tag].filter((part) => part !== "").join(" ");
  return tagsOf({ tags })
    .filter((typed) => !isTag(typed, tag))
    .join(" ");
}

function isTag(typed: string, tag: string): boolean {
  return typed.replace(/^#+/, "").toLowerCase() === tag;
}

function tagsOf({ tags }: Pick<LogDraft, "tags">): string[] {
  return tags.split(/[\s,]+/).filter((tag) => tag !== "");
}

/** The same with everybody where their notes are by now. */
export function logAsOfNow(draft: LogDraft, now: PathNow, person: FindPerson): LogDraft {
  const at = <P extends { readonly path: string }>(each: P): P => ({ ...each, path: now(each.path) });
  return {
    ...draft,
    people: peopleAsOfNow(draft.people, now, person),
    kept: draft.kept.map(at),
    talkedAbout: draft.talkedAbout.map(at),
  };
}

/** The same with its days as days: what was today when it was filled in may be yesterday when it is seen again. */
export function fixedDays(draft: LogDraft, today: Day): LogDraft {
  const day = pastDay(draft.day, today);
  const next = nextContactOf(draft, today);
  return {
    ...draft,
    day: typeof day === "string" ? day : draft.day,
    nextContact: next === null || next === "unread" ? draft.nextContact : next,
  };
}

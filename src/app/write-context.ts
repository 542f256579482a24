import type { Day } from "../domain/day";
import type { DayLinks } from "../note/body/named-day-link";
import { readDay } from "../note/text/day-value";
import type { FieldReader } from "../note/properties/fields";
import { isBackDatedIn } from "../note/people/back-dated";
import type { MilestoneContext } from "../note/people/milestone-write";
import type { CircleContext } from "../note/properties/person-fields";
import type { ParseYaml } from "../note/front-matter/read-note";
import type { PurposeTags } from "../note/log/purpose-tags";
import type { ContactContext } from "../note/log/record-contact";
import type { FollowUpContext } from "../note/promises/follow-up";
import type { PromiseContext } from "../note/promises/promise-places";
import { circlesOf, logStyle, promiseForm, purposeTags, type Settings } from "../settings/settings";
import type { DailyNotes, Links } from "./ports";

/** All that the changes of a note depend on besides its text. */
export interface WriteContext extends ContactContext, MilestoneContext, CircleContext, FollowUpContext {
  /** How the purposes of entries are called in this vault. */
  readonly purposes: PurposeTags;
  /** How an entry spells a channel, in the language of the app; it is read as that channel again. */
  readonly channelText: (channel: string) => string;
}

export interface WriteContextDeps {
  readonly dailyNotes: DailyNotes;
  readonly links: Links;
  readonly fields: FieldReader;
  readonly parseYaml: ParseYaml;
  readonly settings: () => Settings;
  readonly channelText: WriteContext["channelText"];
  readonly today: () => Day;
  /** The newest day on which other notes mention the person of a note; absent where they say nothing. */
  readonly mentionedOn?: (path: string) => Day | null;
  /** What links to daily notes are called in the vault. */
  readonly dayLinks?: DayLinks;
}

/** The context for the note of a path, by the settings and on the day of the asking. */
export function writeContext(path: string, deps: WriteContextDeps): WriteContext {
  const settings = deps.settings();
  const { dateOrder, checklistHeading } = settings;
  const today = deps.today();
  const reading: PromiseContext = {
    style: logStyle(settings),
    fields: deps.fields,
    parseYaml: deps.parseYaml,
    ...(deps.dayLinks === undefined ? {} : { dayLinks: deps.dayLinks }),
    dateOrder,
    checklistHeading,
  };
  return {
    ...reading,
    today,
    circles: circlesOf(settings),
    promiseForm: promiseForm(settings),
    purposes: purposeTags(settings),
    channelText: deps.channelText,
    lastContactDay: (value) => {
      const reading = readDay(value, dateOrder);
      return reading.ok ? reading.value : null;
    },
    isBackDated: (day, text) => {
      const mentioned = deps.mentionedOn?.(path) ?? null;
      return (mentioned !== null && mentioned > day) || isBackDatedIn(text, { day, today }, reading);
    },
    dayText: (day) => dayText(day, path, deps),
  };
}

/**
 * How an entry's day is written: as a link to its daily note, by the setting also to one that is still to be made. Where
 * the vault uses markdown links, or names its daily notes otherwise, the day itself stays readable: plain, or as the
 * link's text.
 */
function dayText(day: Day, from: string, deps: DayTextDeps): string {
  const { linkDays } = deps.settings();
  const link = linkDays === "never" ? null : (toDailyNote(day, from, deps) ?? ahead(day, from, deps));
  return link?.startsWith("[[") === true ? link : day;
}

type DayTextDeps = Pick<WriteContextDeps, "dailyNotes" | "links" | "settings">;

function toDailyNote(day: Day, from: string, { dailyNotes, links }: DayTextDeps): string | null {
  const note = dailyNotes.find(day);
  return note === null ? null : links.to(note, saying(day, note.replace(/\.md$/, ""), from));
}

/** The link to a daily note that is not there yet; null unless the user wants one, or where no link could mean it. */
function ahead(day: Day, from: string, { dailyNotes, links, settings }: DayTextDeps): string | null {
  const linkpath = settings().linkDays === "always" ? dailyNotes.linkpathOf(day) : null;
  return linkpath === null ? null : links.toMissing(linkpath, saying(day, linkpath, from));
}

/** A note that is called as its day needs no further words. */
function saying(day: Day, linkpath: string, from: string): { readonly from: string; readonly text?: string } {
  return linkpath === day || linkpath.endsWith(`/${day}`) ? { from } : { from, text: day };
}

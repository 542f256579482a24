import { partOfHeading } from "../note/body/body-parts";
import { nameOfFile } from "../note/properties/identity";
import { leadingDay, leadingYearLast } from "../note/text/leading-day";
import { headsLog } from "../note/log/log-heading";
import { logHeadingNames, type LogStyle } from "../note/log/log-style";
import { headingName } from "../note/text/sections";
import type { NoteListing } from "./ports";
import { Tally } from "./tally";

/** What is made of the lines under a heading; `unread` where its words say nothing of them. */
export type HeadingUse = "log" | "checklist" | "promises" | "biography" | "unread";

/** A heading that notes of people have. Those of a day and of the person's own name are left out. */
export interface HeadingHabit {
  /** As most notes write it. */
  readonly text: string;
  readonly notes: number;
  readonly use: HeadingUse;
  /** True for a log's heading that the settings name beside those that are known. */
  readonly isOwn: boolean;
}

/** What the reading of headings depends on. */
export interface HeadingRules {
  readonly style: LogStyle;
  readonly checklistHeading: string;
}

export interface HeadingSurvey {
  add(note: NoteListing): void;
  habits(): HeadingHabit[];
}

interface Found {
  readonly texts: Tally;
  notes: number;
}

export function createHeadingSurvey(rules: HeadingRules): HeadingSurvey {
  const found = new Map<string, Found>();
  const readAs = headingReader(rules);
  return {
    add: ({ path, headings }) => {
      const ownName = headingName(nameOfFile(path));
      const inNote = new Set(["", ownName]);
      for (const text of headings) {
        const name = headingName(text);
        if (inNote.has(name) || startsWithDay(text)) continue;
        inNote.add(name);
        const known = found.get(name) ?? { texts: new Tally(), notes: 0 };
        known.notes += 1;
        known.texts.add(text.trim());
        found.set(name, known);
      }
    },
    habits: () =>
      Array.from(found, ([name, { texts, notes }]) => ({
        text: texts.mostFrequent() ?? name,
        notes,
        ...readAs(name),
      })).sort(byNeed),
  };
}

/** True for the headings of single talks, whichever of day and month comes first. */
function startsWithDay(text: string): boolean {
  return leadingDay(text) !== null || leadingYearLast(text) !== null;
}

/** Says what a heading's name stands for. A name that the settings add counts as theirs even where it was known. */
function headingReader({ style, checklistHeading }: HeadingRules) {
  const logs = logHeadingNames(style);
  const built = logHeadingNames({ ...style, headings: [] });
  return (name: string): Pick<HeadingHabit, "use" | "isOwn"> => {
    if (headsLog(name, logs)) return { use: "log", isOwn: !headsLog(name, built) };
    const kind = partOfHeading(name, checklistHeading)?.kind ?? "other";
    return { use: kind === "other" ? "unread" : kind, isOwn: false };
  };
}

function byNeed(one: HeadingHabit, other: HeadingHabit): number {
  const unreadFirst = Number(one.use !== "unread") - Number(other.use !== "unread");
  return (
    unreadFirst || other.notes - one.notes || (one.text.toLowerCase() < other.text.toLowerCase() ? -1 : 1)
  );
}

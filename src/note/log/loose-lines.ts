import { sectionEnd, type Heading } from "../text/sections";
import { isPlannedHeading, type LogSection, type NoteLog } from "./log-section";
import { isNews, isStory } from "./news";

/** Tells lines of logs that belong to no entry, by their number in the note, from 1, and their words. */
export type LooseLines = (line: number, words: string) => boolean;

/**
 * Which lines of a note's logs are no part of an entry, and may link to a day of contact as those elsewhere do. What
 * stands below a heading for what is planned is still to come, and news in the story of a life are none.
 */
export function looseLines(log: NoteLog): LooseLines {
  let found: Loose | null = null;
  return (line, words) => {
    found ??= looseIn(log);
    return found.lines.has(line) && !(found.ofStories.has(line) && isNews(words));
  };
}

/** The numbers of loose lines, and of those among them that stand in the story of a life. */
interface Loose {
  readonly lines: ReadonlySet<number>;
  readonly ofStories: ReadonlySet<number>;
}

function looseIn({ sections, headings }: NoteLog): Loose {
  const lines = new Set<number>();
  const ofStories = new Set<number>();
  // A list at the top holds no line that is loose: what is no entry there is news.
  for (const section of sections.filter(({ heading }) => heading !== null)) {
    for (const line of linesBesideEntries(section, headings)) {
      lines.add(line);
      if (isStory(section.heading)) ofStories.add(line);
    }
  }
  return { lines, ofStories };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

function linesBesideEntries({ from, to, entries }: LogSection, headings: readonly Heading[]): number[] {
  const planned = plannedStretches({ from, to }, headings);
  const taken = planned.length === 0 ? entries : [...entries, ...planned].sort(byPlace);
  const found: number[] = [];
  let at = from;
  for (const { first, last } of [...taken, { first: to, last: to }]) {
    for (; at < first; at += 1) found.push(at + 1);
    at = Math.max(at, last + 1);
  }
  return found;
}

function byPlace(one: Stretch, other: Stretch): number {
  return one.first - other.first;
}

function plannedStretches(
  { from, to }: Pick<LogSection, "from" | "to">,
  headings: readonly Heading[],
): Stretch[] {
  const inner = headings.filter(({ at }) => from <= at && at < to);
  return inner.flatMap((heading, index) =>
    isPlannedHeading(heading) ? { first: heading.at, last: sectionEnd(inner, index, to) - 1 } : [],
  );
}

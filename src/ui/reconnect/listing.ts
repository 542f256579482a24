import type { Day } from "../../domain/day";
import { groupKey, type Group, type Heading, type ListSection } from "../../domain/grouping";
import { sectionOf } from "../../domain/row";
import type { Person } from "../../domain/person";
import { lookAlikes } from "../suggest/look-alikes";
import type { Listed } from "./listed";
import { labelOf, lineCount } from "./row-face";
import type { RowHeights } from "./row-heights";
import { rowTops } from "./windowing";

/** A group as it is listed: folded ones list nobody. */
export interface ListedSection {
  readonly key: string;
  readonly heading: Heading;
  /** How many people it has, folded or not. */
  readonly count: number;
  readonly isFolded: boolean;
  readonly rows: readonly Listed[];
}

/** The groups with a key for each row. A person who also needs attention stands in the list twice. */
export function listSections(
  groups: readonly Group[],
  folded: readonly string[],
  today: Day,
): ListedSection[] {
  const apart = lookAlikes(peopleOf(groups), labelOf);
  return groups.map(({ heading, rows }) => {
    const key = groupKey(heading);
    const isFolded = folded.includes(key);
    const listed = isFolded ? [] : rows.map((row) => listedIn({ heading, key, apart }, row, today));
    return { key, heading, count: rows.length, isFolded, rows: listed };
  });
}

function* peopleOf(groups: readonly Group[]): Iterable<Person> {
  for (const { rows } of groups) for (const { person } of rows) yield person;
}

interface InGroup extends Pick<ListedSection, "heading" | "key"> {
  readonly apart: ReturnType<typeof lookAlikes>;
}

function listedIn({ heading, key: group, apart }: InGroup, row: Group["rows"][number], today: Day): Listed {
  const section: ListSection = heading.kind === "section" ? heading.id : (sectionOf(row, today) ?? "others");
  const { path } = row.person;
  const key = section === "attention" ? `attention:${path}` : path;
  return { key, row, section, group, lines: lineCount(row, section), apart: apart.get(path) ?? "" };
}

/** A section with the place of each of its rows. */
export interface LaidOutSection extends ListedSection {
  /** Where its first row starts, in pixels from the start of the list. */
  readonly top: number;
  /** Where each row starts below the first one. */
  readonly tops: readonly number[];
}

/** A heading's height, near enough to choose what to draw; nothing is positioned by it. */
const HEADING = 40;

/** The places of all rows, drawn or not. */
export function layOut(sections: readonly ListedSection[], heights: RowHeights): LaidOutSection[] {
  let end = 0;
  return sections.map((section) => {
    const top = end + HEADING;
    const tops = rowTops(section.rows.map(({ key, lines }) => heights.of(key, lines)));
    end = top + (tops.at(-1) ?? 0);
    return { ...section, top, tops };
  });
}

import type { Row } from "../../domain/row";
import type { Day } from "../../domain/day";
import { groupKey, type Group, type Heading, type ListSection } from "../../domain/grouping";
import { sectionOf } from "../../domain/row";
import type { Listed } from "./listed";
import { MappedList } from "./mapped-list";
import { lineCount } from "./row-face";
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

/** The list of a day. Of the many rows that stay the same from one time to the next none is made again. */
export class Listing {
  private lists: ReadonlyMap<string, MappedList<Row, Listed>> = new Map();

  constructor(private readonly today: Day) {}

  /** The groups with a key for each row. A person who also needs attention stands in the list twice. */
  of(groups: readonly Group[], folded: readonly string[]): ListedSection[] {
    const before = this.lists;
    const lists = new Map<string, MappedList<Row, Listed>>();
    this.lists = lists;
    return groups.map(({ heading, rows }) => {
      const key = groupKey(heading);
      const list = before.get(key) ?? new MappedList((row) => listedIn({ heading, key }, row, this.today));
      lists.set(key, list);
      const isFolded = folded.includes(key);
      return { key, heading, count: rows.length, isFolded, rows: isFolded ? NOBODY : list.of(rows) };
    });
  }
}

const NOBODY: readonly Listed[] = [];

/** All rows of the list from the top. */
export function allRows(sections: readonly ListedSection[]): readonly Listed[] {
  return NOBODY.concat(...sections.map(({ rows }) => rows));
}

function listedIn(
  { heading, key: group }: Pick<ListedSection, "heading" | "key">,
  row: Row,
  today: Day,
): Listed {
  const section: ListSection = heading.kind === "section" ? heading.id : (sectionOf(row, today) ?? "others");
  const { path } = row.person;
  const key = section === "attention" ? `attention:${path}` : path;
  return { key, row, section, group, lines: lineCount(row, section) };
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

/** The places of all rows, drawn or not, by heights that stay as they are. */
export class Layout {
  private readonly known: MappedList<Listed, number>;

  constructor(heights: RowHeights) {
    this.known = new MappedList(({ key, lines }) => heights.of(key, lines));
  }

  of(sections: readonly ListedSection[]): LaidOutSection[] {
    const heights = this.known.of(allRows(sections));
    let [end, first] = [0, 0];
    return sections.map((section) => {
      const top = end + HEADING;
      const tops = rowTops(heights.slice(first, first + section.rows.length));
      first += section.rows.length;
      end = top + (tops.at(-1) ?? 0);
      return { ...section, top, tops };
    });
  }
}

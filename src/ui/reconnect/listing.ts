import type { Section, SectionId } from "../../domain/agenda";
import type { Listed } from "./listed";
import { lineCount } from "./row-face";
import type { RowHeights } from "./row-heights";
import { rowTops } from "./windowing";

/** A section as it is listed: folded ones list nobody. */
export interface ListedSection {
  readonly id: SectionId;
  /** How many people it has, folded or not. */
  readonly count: number;
  readonly isFolded: boolean;
  readonly rows: readonly Listed[];
}

/** The sections with a key for each row. A person who also needs attention stands in the list twice. */
export function listSections(sections: readonly Section[], folded: readonly SectionId[]): ListedSection[] {
  return sections.map(({ id, rows }) => {
    const isFolded = folded.includes(id);
    const listed = isFolded ? [] : rows.map((row) => ({ key: keyOf(id, row.person.path), row, section: id }));
    return { id, count: rows.length, isFolded, rows: listed };
  });
}

function keyOf(section: SectionId, path: string): string {
  return section === "attention" ? `attention:${path}` : path;
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
    const tops = rowTops(
      section.rows.map(({ key, row, section: id }) => heights.of(key, lineCount(row, id))),
    );
    end = top + (tops.at(-1) ?? 0);
    return { ...section, top, tops };
  });
}

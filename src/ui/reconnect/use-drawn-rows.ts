import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { layOut, type LaidOutSection, type ListedSection } from "./listing";
import type { Listed } from "./listed";
import { lineCount } from "./row-face";
import { RowHeights } from "./row-heights";
import { useViewport } from "./use-viewport";
import { gapBelow, place, spanIn, type Placed, type Stretch } from "./windowing";

export interface DrawnRow extends Placed {
  readonly listed: Listed;
}

/** A section with those of its rows that are drawn. */
export interface DrawnSection {
  readonly section: ListedSection;
  readonly placed: readonly DrawnRow[];
  readonly gapBelow: number;
}

interface Rows {
  readonly listed: readonly ListedSection[];
  /** The row that is drawn wherever it is, because it has the tab stop and may have the focus. */
  readonly pinned: string | null;
  readonly unfolded: string | null;
}

/** The rows to draw: those near the visible part and the pinned one. Heights are learned from what was drawn. */
export function useDrawnRows(
  list: RefObject<HTMLElement>,
  { listed, pinned, unfolded }: Rows,
): DrawnSection[] {
  const viewport = useViewport(list);
  const [heights] = useState(() => new RowHeights());
  const [learned, layOutAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  const width = useRef(0);
  const laidOut = useMemo(() => layOut(listed, heights), [listed, heights, learned]);
  const drawn = laidOut.map((section) => draw(section, viewport, pinned));
  useLayoutEffect(() => {
    if (width.current !== viewport.width) heights.forget();
    width.current = viewport.width;
    const rows = drawn.flatMap(({ placed }) => placed.map((row) => row.listed));
    if (measure(list.current, rows, { heights, unfolded })) layOutAgain(undefined);
  });
  return drawn;
}

function draw(section: LaidOutSection, viewport: Stretch, pinned: string | null): DrawnSection {
  const { top, tops, rows } = section;
  const span = spanIn(tops, { top: viewport.top - top, bottom: viewport.bottom - top });
  const pinnedAt = pinned === null ? -1 : rows.findIndex(({ key }) => key === pinned);
  const placed = place(tops, span, pinnedAt);
  const drawn = placed.flatMap(({ index, gap }) => {
    const listed = rows[index];
    return listed === undefined ? [] : [{ index, gap, listed }];
  });
  return { section, placed: drawn, gapBelow: gapBelow(tops, placed) };
}

interface Learning {
  readonly heights: RowHeights;
  readonly unfolded: string | null;
}

/**
 * Notes the heights of the drawn rows; true when one turned out other than expected. The unfolded row is typical of
 * no other and is always drawn, so that nothing needs to know how high it is.
 */
function measure(
  list: HTMLElement | null,
  rows: readonly Listed[],
  { heights, unfolded }: Learning,
): boolean {
  const elements = list?.querySelectorAll<HTMLElement>("[data-rapport-key]") ?? [];
  let isNews = false;
  rows.forEach(({ key, row, section }, index) => {
    const height = elements[index]?.getBoundingClientRect().height ?? 0;
    // In a view that is hidden, as behind another tab, no row has a height, and all of them would seem to fit in.
    if (height === 0 || key === unfolded) return;
    if (heights.measured(key, lineCount(row, section), height)) isNews = true;
  });
  return isNews;
}

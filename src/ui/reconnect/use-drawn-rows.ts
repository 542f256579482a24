import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import { Layout, type LaidOutSection, type ListedSection } from "./listing";
import type { Listed } from "./listed";
import { RowHeights } from "./row-heights";
import { useShown } from "./use-shown";
import { useViewport, type Viewport } from "./use-viewport";
import { drawnAtOnce, gapBelow, place, spanIn, type Placed, type Span, type Stretch } from "./windowing";

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

/**
 * The rows to draw: those near the visible part and the pinned one. Of a list that has not been on screen yet only what
 * is seen is drawn, and the rest right after. Heights are learned from what was drawn.
 */
export function useDrawnRows(
  list: RefObject<HTMLElement>,
  { listed, pinned, unfolded }: Rows,
): DrawnSection[] {
  const viewport = useViewport(list);
  const isShown = useShown(list, listed);
  const [heights] = useState(() => new RowHeights());
  const [learned, layOutAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  const before = useRef<ReadonlySet<string>>(NOTHING);
  const layout = useMemo(() => new Layout(heights), [heights, learned]);
  const laidOut = useMemo(() => layout.of(listed), [layout, listed]);
  const port = { ...viewport, before: isShown ? null : before.current };
  const drawn = laidOut.map((section) => draw(section, port, pinned));
  useLayoutEffect(() => {
    const rows = drawn.flatMap(({ placed }) => placed.map((row) => row.listed));
    before.current = new Set(rows.map(({ key }) => key));
    heights.areFor(viewport.width);
    if (measure(list.current, rows, { heights, unfolded })) layOutAgain(undefined);
  });
  return drawn;
}

const NOTHING: ReadonlySet<string> = new Set();

interface Port extends Viewport {
  /** The rows that were drawn before a list that is new; null where the list is not. */
  readonly before: ReadonlySet<string> | null;
}

function draw(section: LaidOutSection, port: Port, pinned: string | null): DrawnSection {
  const { tops, rows } = section;
  const pinnedAt = pinned === null ? -1 : rows.findIndex(({ key }) => key === pinned);
  const placed = place(tops, spanToDraw(section, port), pinnedAt);
  const drawn = placed.flatMap(({ index, gap }) => {
    const listed = rows[index];
    return listed === undefined ? [] : [{ index, gap, listed }];
  });
  return { section, placed: drawn, gapBelow: gapBelow(tops, placed) };
}

function spanToDraw({ top, tops, rows }: LaidOutSection, { seen, around, before }: Port): Span {
  const within = (stretch: Stretch): Span =>
    spanIn(tops, { top: stretch.top - top, bottom: stretch.bottom - top });
  if (before === null) return within(around);
  return drawnAtOnce(within(seen), within(around), (index) => before.has(rows[index]?.key ?? ""));
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
  rows.forEach(({ key, lines }, index) => {
    const height = elements[index]?.getBoundingClientRect().height ?? 0;
    // In a view that is hidden, as behind another tab, no row has a height, and all of them would seem to fit in.
    if (height === 0 || key === unfolded) return;
    if (heights.measured(key, lines, height)) isNews = true;
  });
  return isNews;
}

import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { elementsFor, type LinedRow, type RowElement, type RowElements } from "./row-elements";

const NONE: ReadonlyMap<string, RowElement> = new Map();

/** Where the mouse or a finger is. */
const HELD = ":hover, :active, [data-rapport-swipe]";

/** Which element shows which of the rows of a section, so that those of rows that have gone are used again. */
export function useRowElements(list: RefObject<HTMLElement>, rows: readonly LinedRow[]): RowElements {
  const before = useRef<RowElements>(NONE);
  const elements = useMemo(
    () => elementsFor({ rows, before: before.current, inHand: rowsInHand(list.current) }),
    [list, rows],
  );
  useLayoutEffect(() => {
    before.current = elements;
  });
  return elements;
}

/** The rows that somebody has in hand: what they are about to do is meant for that person and nobody else. */
function rowsInHand(list: HTMLElement | null): ReadonlySet<string> {
  const rows = list?.querySelectorAll<HTMLElement>("[data-rapport-key]") ?? [];
  const focused = list?.ownerDocument.activeElement ?? null;
  const held = Array.from(rows).filter((row) => row.contains(focused) || row.matches(HELD));
  return new Set(held.map((row) => row.dataset.rapportKey ?? ""));
}

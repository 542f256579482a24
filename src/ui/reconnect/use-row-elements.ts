import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { elementsFor, type RowElements } from "./row-elements";

const NONE: RowElements = new Map();

/** Rows that somebody has in hand: what they are about to do is meant for that person and nobody else. */
const IN_HAND = ".rapport-row:is(:hover, :active, :focus-within, [data-rapport-swipe])";

/** Which element shows which of the rows of a section, so that those of rows that have gone are used again. */
export function useRowElements(list: RefObject<HTMLElement>, rows: readonly string[]): RowElements {
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

function rowsInHand(list: HTMLElement | null): ReadonlySet<string> {
  const rows = list?.querySelectorAll<HTMLElement>(IN_HAND) ?? [];
  return new Set(Array.from(rows, (row) => row.dataset.rapportKey ?? ""));
}

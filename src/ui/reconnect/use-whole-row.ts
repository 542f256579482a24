import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { rowElement } from "./use-current-row";

/**
 * Keeps a row that unfolds in sight to its last line. The focus brings only the name into view: at the lower edge of
 * the list the reasons and the buttons would be below it.
 */
export function useWholeRow(list: RefObject<HTMLElement>, unfolded: string | null): void {
  useLayoutEffect(() => {
    if (unfolded !== null) rowElement(list.current, unfolded)?.scrollIntoView({ block: "nearest" });
  }, [list, unfolded]);
}

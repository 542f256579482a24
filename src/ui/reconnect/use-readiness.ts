import { useEffect, useReducer } from "preact/hooks";
import type { Row } from "../../domain/row";
import type { ListSearch } from "../list-search";

/**
 * True once those rows can be looked through at once. A large vault takes a while to be made ready, in slices, and is
 * drawn again when it is.
 */
export function useReadiness(search: ListSearch, lists: readonly (readonly Row[])[]): boolean {
  const [, drawAgain] = useReducer((times: number, _: undefined) => times + 1, 0);
  const isReady = lists.every((rows) => search.isReadyFor(rows));
  useEffect(() => {
    if (isReady) return;
    let isWanted = true;
    void prepareAll(search, lists).then(() => {
      if (isWanted) drawAgain(undefined);
    });
    return () => {
      isWanted = false;
    };
  }, [isReady, lists, search]);
  return isReady;
}

/** Makes ready for what is about to be typed. */
export function usePreparation(search: ListSearch, isExpected: boolean): void {
  useEffect(() => {
    if (isExpected) void prepareAll(search, search.everybody());
  }, [isExpected, search]);
}

async function prepareAll(search: ListSearch, lists: readonly (readonly Row[])[]): Promise<void> {
  for (const rows of lists) await search.prepare(rows);
}

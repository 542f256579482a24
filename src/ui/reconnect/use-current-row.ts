import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { heir } from "./moves";

export interface CurrentRow {
  /** The key of the one row that is a tab stop; null in an empty list. */
  readonly key: string | null;
  /** Makes a row the current one without moving the focus. */
  readonly become: (key: string) => void;
  /** Makes a row the current one and focuses its name. */
  readonly focus: (key: string) => void;
}

/** The row that somebody has gone to, and what the list went by then. */
interface Chosen {
  readonly key: string;
  readonly order: string;
}

/**
 * The roving tab stop of the list: its first row until somebody goes to another. After a redraw it stays with that row;
 * when the row has gone, the next one takes its place, and gives it back when the row returns before anybody has moved:
 * what was undone is at hand again. If the focus was on a row, it is there again, also when its element has moved. In a
 * list that goes by something else, as by one more letter of the filter, it is the first row again, unless the focus was
 * on another; once the list goes by what it did before, it is the row that it was then.
 *
 * @param order What the list goes by, as one text.
 */
export function useCurrentRow(
  list: RefObject<HTMLElement>,
  keys: readonly string[],
  order: string,
): CurrentRow {
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const chosen = useRef<Chosen | null>(null);
  const before = useRef<readonly string[]>(keys);
  const gone = useRef<readonly string[]>([]);
  const wantsFocus = useRef(false);
  const returned = whoReturned(gone.current, keys);
  // Here the element that is about to go or to move still has the focus; after the redraw nobody could tell.
  const heldFocus = holdsFocus(list.current);
  const isStill = chosen.current?.order === order || heldFocus;
  const from = isStill ? (chosen.current?.key ?? null) : null;
  const key = returned ?? heir(before.current, from, keys) ?? keys[0] ?? null;
  useLayoutEffect(() => {
    before.current = keys;
    gone.current = withGone(gone.current, { current: from, returned, keys });
    // Who has taken the place is drawn as the current row already, so that this alone is no reason to draw again.
    if (key !== null && (from !== null || returned !== null)) chosen.current = { key, order };
    const isLost = heldFocus && (returned !== null || !holdsFocus(list.current));
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    // With the last row gone the list itself holds the place of whoever works from the keyboard.
    if (key === null) list.current?.focus();
    else nameOf(rowElement(list.current, key))?.focus();
  });
  const become = (next: string): void => {
    if (next === chosen.current?.key && order === chosen.current.order) return;
    chosen.current = { key: next, order };
    gone.current = [];
    if (next !== key) redraw(undefined);
  };
  return {
    key,
    become,
    focus: (next) => {
      wantsFocus.current = true;
      become(next);
      // The row that is current already causes no redraw to wait for.
      if (next === key) nameOf(rowElement(list.current, next))?.focus();
    },
  };
}

/** The row that was the current one last before it went, once it is listed again. */
function whoReturned(gone: readonly string[], keys: readonly string[]): string | null {
  const last = gone.at(-1);
  return last !== undefined && keys.includes(last) ? last : null;
}

interface Redrawn {
  readonly current: string | null;
  readonly returned: string | null;
  readonly keys: readonly string[];
}

/** The rows that went while they were the current one, the latest last, with what the redraw has changed about that. */
function withGone(gone: readonly string[], { current, returned, keys }: Redrawn): readonly string[] {
  if (returned !== null) return gone.slice(0, -1);
  return current === null || keys.includes(current) ? gone : [...gone, current];
}

/** The element of a row, or null while it is not drawn. */
export function rowElement(list: HTMLElement | null, key: string): HTMLElement | null {
  const rows = list?.querySelectorAll<HTMLElement>("[data-rapport-key]") ?? [];
  return Array.from(rows).find((row) => row.dataset.rapportKey === key) ?? null;
}

/** What in a row takes the focus first. */
export function nameOf(row: HTMLElement | null): HTMLElement | null {
  return row?.querySelector<HTMLElement>(".rapport-name") ?? null;
}

/** True while the focus is on a row, or on the bar below the list that comes and goes with the selection. */
function holdsFocus(list: HTMLElement | null): boolean {
  const focused = list?.ownerDocument.activeElement ?? null;
  const place = focused?.closest("[data-rapport-key], .rapport-selection") ?? null;
  return place !== null && list?.parentElement?.contains(place) === true;
}

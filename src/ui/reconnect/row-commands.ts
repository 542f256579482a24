import { destination, isMove, type RowCommand } from "./moves";
import type { Listed } from "./person-row";
import type { Surface } from "./surface";
import type { CurrentRow } from "./use-current-row";

/** The list a command works on. */
export interface ListContext {
  readonly rows: readonly Listed[];
  readonly keys: readonly string[];
  readonly current: CurrentRow;
  /** The row whose actions stand below it. */
  readonly unfolded: string | null;
  readonly unfold: (key: string | null) => void;
  readonly surface: Surface;
  /** What Escape does once it has nothing to leave. */
  readonly onBack: () => void;
}

/** The row an event happened on. */
export interface Hit {
  readonly listed: Listed;
  readonly element: HTMLElement;
  readonly name: HTMLElement | null;
  /** True when the event was for the name, not for one of the row's buttons or links. */
  readonly isOnName: boolean;
}

/** True for a command that is the row's to carry out: a button that has the focus keeps Enter for itself. */
export function concerns(command: RowCommand, { isOnName }: Hit): boolean {
  return isOnName || command !== "open";
}

/** Carries out a command on a row. */
export function perform(command: RowCommand, hit: Hit, context: ListContext): void {
  const { actions } = context.surface;
  const { person } = hit.listed.row;
  if (isMove(command)) {
    const next = destination(context.keys, hit.listed.key, command);
    if (next !== null) context.current.focus(next);
    return;
  }
  switch (command) {
    case "into-actions":
    case "out-of-actions":
      step(hit, command === "into-actions" ? 1 : -1);
      return;
    case "open":
      void actions.open(person.path, lineToOpen(hit.listed));
      return;
    case "open-in-new-tab":
      void actions.open(person.path, { ...lineToOpen(hit.listed), newTab: true });
      return;
    case "log":
      void actions.logToday(person);
      return;
    case "log-with-details":
      actions.logWithDetails(person);
      return;
    case "snooze":
      actions.snoozeMenu(person, hit.element);
      return;
    case "menu":
      actions.menu(person, hit.element);
      return;
    case "back":
      if (hit.isOnName) context.onBack();
      else hit.name?.focus();
  }
}

/** Somebody who needs attention is opened where the first thing could not be read. */
function lineToOpen({ section, row }: Listed): { readonly line?: number } {
  const line = section === "attention" ? row.person.issues[0]?.line : null;
  return line == null ? {} : { line };
}

/** Goes along what can be focused in the row, in the direction in which it is drawn; the ends hold. */
function step({ element }: Hit, by: 1 | -1): void {
  const stops = Array.from(element.querySelectorAll<HTMLElement>("[tabindex]"));
  const at = stops.findIndex((stop) => stop.matches(":focus"));
  const direction = element.matches(":dir(rtl)") ? -by : by;
  stops[at + direction]?.focus();
}

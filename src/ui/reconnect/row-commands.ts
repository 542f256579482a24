import {
  destination,
  isForSelection,
  isMove,
  isOfView,
  isRequest,
  type Move,
  type Request,
  type RowCommand,
  type SelectionCommand,
  type ViewCommand,
} from "./moves";
import type { Listed } from "./listed";
import type { Surface } from "./surface";
import type { CurrentRow } from "./use-current-row";
import type { SelectedPeople } from "./use-selection";

/** The list a command works on. */
export interface ListContext {
  readonly rows: readonly Listed[];
  readonly keys: readonly string[];
  readonly current: CurrentRow;
  /** The row whose actions stand below it. */
  readonly unfolded: string | null;
  readonly unfold: (key: string | null) => void;
  readonly selected: SelectedPeople;
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

/**
 * True for a key that is the row's to carry out: a button that has the focus keeps Enter and Space for itself, and the
 * filter is opened by the whole view, whichever of its parts has the focus.
 */
export function concerns(command: RowCommand, { key }: { readonly key: string }, { isOnName }: Hit): boolean {
  return command !== "filter" && (isOnName || (command !== "open" && key !== " "));
}

/** Carries out a command on a row. */
export function perform(command: RowCommand, hit: Hit, context: ListContext): void {
  if (isMove(command)) return move(command, hit, context);
  if (isForSelection(command)) return select(command, hit, context);
  if (isRequest(command)) return request(command, hit, context);
  if (isOfView(command)) return askOfView(command, context.surface);
  if (command === "into-actions") return step(hit, 1);
  if (command === "out-of-actions") return step(hit, -1);
  if (hit.isOnName) leave(context);
  else hit.name?.focus();
}

/** The filter is opened by the view itself, which it belongs to. */
export function askOfView(command: ViewCommand, surface: Pick<Surface, "showKeys" | "undo" | "redo">): void {
  if (command === "help") surface.showKeys();
  else if (command === "undo") surface.undo();
  else if (command === "redo") surface.redo();
}

/** One step back at a time: nobody is selected any more, then everybody is listed again. */
function leave({ selected, onBack }: ListContext): void {
  if (selected.paths.size > 0) selected.clear();
  else onBack();
}

/** Goes to another row and unfolds it in the same redraw; from the first row up to its heading. */
function move(command: Move, { listed, element }: Hit, { keys, current, unfold }: ListContext): void {
  const next = destination(keys, listed.key, command);
  if (next === null) return;
  if (command === "previous" && next === listed.key) return headingOf(element)?.focus();
  unfold(next);
  current.focus(next);
}

function headingOf(row: HTMLElement): HTMLElement | null {
  return row.closest(".rapport-section")?.querySelector<HTMLElement>(".rapport-section-button") ?? null;
}

function select(command: SelectionCommand, { listed }: Hit, context: ListContext): void {
  switch (command) {
    case "select":
      return context.selected.toggle(listed);
    case "select-more":
      return context.selected.widen(listed);
    case "select-to-next":
    case "select-to-previous": {
      const to = destination(context.keys, listed.key, command === "select-to-next" ? "next" : "previous");
      if (to === null) return;
      context.selected.extend(listed.key, to);
      context.current.focus(to);
    }
  }
}

/** While people are selected, what can be done with all of them is done with all of them. */
function request(command: Request, hit: Hit, { selected, surface }: ListContext): void {
  const { paths, people, drop } = selected;
  const { group } = surface;
  if (paths.size > 0) {
    if (command === "log") return group.log(people(), drop);
    if (command === "log-with-details") return group.logWithDetails(people(), drop);
    if (command === "snooze") return group.snoozeMenu(people(), hit.element, drop);
    if (command === "menu" && paths.has(hit.listed.row.person.path))
      return group.menu(people(), hit.element, drop);
  }
  ask(command, hit, surface);
}

/** Asks for something that concerns the person, not the list. */
function ask(command: Request, { listed, element }: Hit, { actions }: Surface): void {
  const { person } = listed.row;
  switch (command) {
    case "open":
    case "open-in-new-tab":
      void actions.open(person.path, { ...lineToOpen(listed), newTab: command === "open-in-new-tab" });
      return;
    case "log":
      void actions.logToday(person);
      return;
    case "log-with-details":
      return actions.logWithDetails(person);
    case "snooze":
      return actions.snoozeMenu(person, element);
    case "promise":
      return actions.promise(person);
    case "brief":
      return actions.brief(person);
    case "menu":
      return actions.menu(person, element);
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

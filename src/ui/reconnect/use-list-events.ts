import type { TargetedEvent } from "preact";
import { useMemo, useState } from "preact/hooks";
import { isMove, type RowCommand } from "./moves";
import type { Listed } from "./listed";
import { Touch } from "./touch";
import { commandOf } from "./row-keys";
import { concerns, perform, type Hit, type ListContext } from "./row-commands";
import { nameOf } from "./use-current-row";

type On<E extends UIEvent> = TargetedEvent<HTMLElement, E>;

/** What keys, pointer and touch do on the rows and between them, as properties of the list's element. */
export interface ListEvents {
  readonly onKeyDown: (event: On<KeyboardEvent>) => void;
  readonly onFocusIn: (event: On<FocusEvent>) => void;
  readonly onFocusOut: (event: On<FocusEvent>) => void;
  readonly onPointerDown: (event: On<PointerEvent>) => void;
  readonly onPointerMove: (event: On<PointerEvent>) => void;
  readonly onPointerUp: (event: On<PointerEvent>) => void;
  readonly onPointerCancel: () => void;
  readonly onMouseOver: (event: On<MouseEvent>) => void;
  readonly onDragStart: (event: On<DragEvent>) => void;
  readonly onClick: (event: On<MouseEvent>) => void;
  readonly onAuxClick: (event: On<MouseEvent>) => void;
  readonly onContextMenu: (event: On<MouseEvent>) => void;
}

/** What the events look at when they happen, which may be many redraws after they were attached. */
interface Now {
  context: ListContext;
  /** True while the last pointer was a finger or a pen. */
  isTouched: boolean;
  readonly touch: Touch;
}

/**
 * The events of the rows, heard on the list: of those drawn while somebody types none has to be given any. They stay the
 * same from one redraw to the next.
 */
export function useListEvents(context: ListContext): ListEvents {
  const [now] = useState<Now>(() => startWith(context));
  now.context = context;
  return useMemo(() => listEvents(now), [now]);
}

function startWith(context: ListContext): Now {
  const touch = new Touch({
    maySwipe: () => now.context.selected.paths.size === 0,
    hold: (listed) => now.context.selected.toggle(listed),
    swipe: ({ row }) => void now.context.surface.actions.logToday(row.person),
  });
  const now: Now = { context, isTouched: false, touch };
  return now;
}

function listEvents(now: Now): ListEvents {
  /** Does something with the row that an event happened on, if it was on one. */
  const onRow =
    <E extends UIEvent>(happens: (event: On<E>, hit: Hit) => void) =>
    (event: On<E>): void => {
      const hit = hitBy(event, now.context);
      if (hit !== null) happens(event, hit);
    };
  return {
    onKeyDown: onRow((event, hit) => pressKey(event, hit, now.context)),
    onFocusIn: onRow((_, { listed, name }) => {
      now.context.current.become(listed.key);
      if (name?.matches(":focus-visible") === true) now.context.unfold(listed.key);
    }),
    // The unfolded row folds when the focus leaves the list or the mouse takes over.
    onFocusOut: ({ currentTarget, relatedTarget }) => {
      // A finger that goes from a button to its row's words takes the focus nowhere, and has not left.
      if (now.isTouched) return;
      if (!isNode(relatedTarget) || !currentTarget.contains(relatedTarget)) now.context.unfold(null);
    },
    onPointerDown: onRow((event, { listed, element }) => {
      now.isTouched = event.pointerType !== "mouse";
      if (now.isTouched && elementAt(event, "button, .rapport-issue") === null)
        now.touch.start(listed, element, event);
    }),
    onPointerMove: (event) => {
      now.touch.move(event);
      // Under the mouse the actions float, so that no row moves away between press and release.
      if (event.pointerType === "mouse") now.context.unfold(null);
    },
    onPointerUp: (event) => now.touch.end(event),
    onPointerCancel: () => now.touch.cancel(),
    onMouseOver: onRow((event, { listed, name, isOnName }) => {
      if (isOnName && name !== null) now.context.surface.preview(event, name, listed.row.person.path);
    }),
    onDragStart: onRow(({ dataTransfer }, { listed }) => {
      dataTransfer?.setData("text/plain", linksTo(listed, now.context));
    }),
    onClick: onRow((event, hit) => {
      if (elementAt(event, ".rapport-check") === null) click(event, hit, now);
      else check(event, hit, now.context);
    }),
    onAuxClick: onRow((event, hit) => {
      if (event.button === 1) perform("open-in-new-tab", hit, now.context);
    }),
    onContextMenu: onRow((event, { listed }) => {
      event.preventDefault();
      if (now.isTouched && now.touch.hold()) return;
      const { current, selected, surface } = now.context;
      current.become(listed.key);
      if (selected.paths.has(listed.row.person.path))
        surface.group.menu(selected.people(), event, selected.drop);
      else surface.actions.menu(listed.row.person, event);
    }),
  };
}

/** A finger unfolds a row before it opens the note. */
function click(event: On<MouseEvent>, hit: Hit, { context, isTouched, touch }: Now): void {
  const { current, selected, unfold, unfolded } = context;
  const { listed } = hit;
  if (isTouched && touch.isClickUsed) return;
  if (isTouched && selected.paths.size > 0) selected.toggle(listed);
  else if (isTouched && unfolded !== listed.key) {
    unfold(listed.key);
    current.focus(listed.key);
  } else perform(opensNewTab(event) ? "open-in-new-tab" : "open", hit, context);
}

/** The box of a row was clicked; with Shift everybody from the last such row to this one is meant. */
function check({ shiftKey }: MouseEvent, { listed }: Hit, { current, selected }: ListContext): void {
  if (shiftKey) selected.extend(listed.key, listed.key);
  else selected.toggle(listed);
  current.focus(listed.key);
}

/** The link that is dragged; from a selected row those of all who are selected. */
function linksTo({ row }: Listed, { selected, surface }: ListContext): string {
  const { path } = row.person;
  const paths = selected.paths.has(path) ? selected.people().map((person) => person.path) : [path];
  return paths.map((each) => surface.linkTo(each)).join("\n");
}

function pressKey(event: On<KeyboardEvent>, hit: Hit, context: ListContext): void {
  const command = commandOf(event);
  if (command === null || !concerns(command, event, hit)) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat || isMove(command) || isRange(command)) perform(command, hit, context);
}

/** The keys that may be held down. */
function isRange(command: RowCommand): boolean {
  return command === "select-to-next" || command === "select-to-previous";
}

/** The row that an event happened on, and where on it; null for what stands between the rows. */
function hitBy(event: On<UIEvent>, { rows }: ListContext): Hit | null {
  const element = elementAt(event, "[data-rapport-key]");
  const listed = rows.find(({ key }) => key === element?.dataset.rapportKey);
  if (element === null || listed === undefined) return null;
  const name = nameOf(element);
  return { listed, element, name, isOnName: name !== null && event.target === name };
}

/** The element of that kind that an event happened in; in a window of its own as well. */
function elementAt({ targetNode: target }: On<UIEvent>, selector: string): HTMLElement | null {
  return target?.instanceOf(Element) === true ? target.closest<HTMLElement>(selector) : null;
}

function opensNewTab({ ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey;
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && "nodeType" in target;
}

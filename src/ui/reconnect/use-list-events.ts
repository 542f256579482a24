import type { TargetedEvent } from "preact";
import { useMemo, useState } from "preact/hooks";
import { isMove, type RowCommand } from "./moves";
import type { Listed } from "./listed";
import { Touch } from "./touch";
import { commandOf } from "./row-keys";
import { concerns, perform, type Hit, type ListContext } from "./row-commands";
import { nameOf } from "./use-current-row";

type On<E extends Event> = TargetedEvent<HTMLElement, E>;

/** What keys, pointer and touch do on a row, as properties of its element. */
export interface RowEvents {
  readonly onKeyDown: (event: On<KeyboardEvent>) => void;
  readonly onFocusIn: (event: On<FocusEvent>) => void;
  readonly onPointerDown: (event: On<PointerEvent>) => void;
  readonly onPointerMove: (event: On<PointerEvent>) => void;
  readonly onPointerUp: (event: On<PointerEvent>) => void;
  readonly onPointerCancel: (event: On<PointerEvent>) => void;
  readonly onDragStart: (event: On<DragEvent>) => void;
  readonly onClick: (event: On<MouseEvent>) => void;
  readonly onAuxClick: (event: On<MouseEvent>) => void;
  readonly onContextMenu: (event: On<MouseEvent>) => void;
}

/** What happens on the list as a whole. */
export interface WholeListEvents {
  readonly onFocusOut: (event: On<FocusEvent>) => void;
  readonly onPointerMove: (event: On<PointerEvent>) => void;
}

export interface ListEvents {
  readonly ofList: WholeListEvents;
  readonly ofRow: (listed: Listed) => RowEvents;
  /** The box of a row was clicked; with Shift everybody from the last such row to this one is meant. */
  readonly check: (listed: Listed, isRange: boolean) => void;
}

/** What the events look at when they happen, which may be many redraws after they were attached. */
interface Now {
  context: ListContext;
  /** True while the last pointer was a finger or a pen. */
  isTouched: boolean;
  readonly touch: Touch;
}

/** The events of the list and of each row. They stay the same from one redraw to the next, and so do the rows. */
export function useListEvents(context: ListContext): ListEvents {
  const [now] = useState<Now>(() => startWith(context));
  now.context = context;
  return useMemo(
    () => ({
      ofList: wholeListEvents(now),
      ofRow: (listed) => rowEvents(listed, now),
      check: (listed, isRange) => {
        const { current, selected } = now.context;
        if (isRange) selected.extend(listed.key, listed.key);
        else selected.toggle(listed);
        current.focus(listed.key);
      },
    }),
    [now],
  );
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

function rowEvents(listed: Listed, now: Now): RowEvents {
  return {
    onKeyDown: (event) => {
      pressKey(event, hitOn(listed, event), now.context);
    },
    onFocusIn: (event) => {
      now.context.current.become(listed.key);
      if (hitOn(listed, event).name?.matches(":focus-visible") === true) now.context.unfold(listed.key);
    },
    onPointerDown: (event) => {
      now.isTouched = event.pointerType !== "mouse";
      if (now.isTouched && !isOnButton(event)) now.touch.start(listed, event.currentTarget, event);
    },
    onPointerMove: (event) => now.touch.move(event),
    onPointerUp: (event) => now.touch.end(event),
    onPointerCancel: () => now.touch.cancel(),
    onDragStart: ({ dataTransfer }) => {
      const { selected, surface } = now.context;
      const { path } = listed.row.person;
      const paths = selected.paths.has(path) ? selected.people().map((person) => person.path) : [path];
      dataTransfer?.setData("text/plain", paths.map((each) => surface.linkTo(each)).join("\n"));
    },
    onClick: (event) => {
      const { current, selected, unfold, unfolded } = now.context;
      if (now.isTouched && now.touch.isClickUsed) return;
      if (now.isTouched && selected.paths.size > 0) selected.toggle(listed);
      else if (now.isTouched && unfolded !== listed.key) {
        unfold(listed.key);
        current.focus(listed.key);
      } else perform(opensNewTab(event) ? "open-in-new-tab" : "open", hitOn(listed, event), now.context);
    },
    onAuxClick: (event) => {
      if (event.button === 1) perform("open-in-new-tab", hitOn(listed, event), now.context);
    },
    onContextMenu: (event) => {
      event.preventDefault();
      if (now.isTouched && now.touch.hold()) return;
      const { current, selected, surface } = now.context;
      current.become(listed.key);
      if (selected.paths.has(listed.row.person.path))
        surface.group.menu(selected.people(), event, selected.drop);
      else surface.actions.menu(listed.row.person, event);
    },
  };
}

/** The unfolded row folds when the focus leaves the list or the mouse takes over. */
function wholeListEvents(now: Now): WholeListEvents {
  return {
    onFocusOut: ({ currentTarget, relatedTarget }) => {
      // A finger that goes from a button to its row's words takes the focus nowhere, and has not left.
      if (now.isTouched) return;
      if (!isNode(relatedTarget) || !currentTarget.contains(relatedTarget)) now.context.unfold(null);
    },
    onPointerMove: ({ pointerType }) => {
      // Under the mouse the actions float, so that no row moves away between press and release.
      if (pointerType === "mouse") now.context.unfold(null);
    },
  };
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

/** A finger on a button, a box or a line to go to means that, and not the row; in a window of its own as well. */
function isOnButton({ targetNode: target }: On<PointerEvent>): boolean {
  return target?.instanceOf(Element) === true && target.closest("button, .rapport-issue") !== null;
}

function hitOn(listed: Listed, { currentTarget, target }: On<Event>): Hit {
  const name = nameOf(currentTarget);
  return { listed, element: currentTarget, name, isOnName: name !== null && target === name };
}

function opensNewTab({ ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey;
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && "nodeType" in target;
}

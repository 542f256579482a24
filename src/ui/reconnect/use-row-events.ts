import type { RefObject, TargetedEvent } from "preact";
import { useRef } from "preact/hooks";
import { commandOf, isMove } from "./moves";
import type { Listed } from "./person-row";
import { concerns, perform, type Hit, type ListContext } from "./row-commands";
import { nameOf } from "./use-current-row";

type On<E extends Event> = TargetedEvent<HTMLElement, E>;

/** What keys, pointer and touch do on a row, as properties of its element. */
export interface RowEvents {
  readonly onKeyDown: (event: On<KeyboardEvent>) => void;
  readonly onFocusIn: (event: On<FocusEvent>) => void;
  readonly onPointerDown: (event: On<PointerEvent>) => void;
  readonly onClick: (event: On<MouseEvent>) => void;
  readonly onAuxClick: (event: On<MouseEvent>) => void;
  readonly onContextMenu: (event: On<MouseEvent>) => void;
}

/** The events of the list's rows, one set for each. */
export function useRowEvents(context: ListContext): (listed: Listed) => RowEvents {
  const touched = useRef(false);
  return (listed) => ({
    onKeyDown: (event) => {
      pressKey(event, hitOn(listed, event), context);
    },
    onFocusIn: (event) => {
      context.current.become(listed.key);
      if (hitOn(listed, event).name?.matches(":focus-visible") === true) context.unfold(listed.key);
    },
    onPointerDown: ({ pointerType }) => {
      touched.current = pointerType !== "mouse";
    },
    onClick: (event) => {
      if (touched.current && context.unfolded !== listed.key) unfoldByTouch(listed, context);
      else perform(opensNewTab(event) ? "open-in-new-tab" : "open", hitOn(listed, event), context);
    },
    onAuxClick: (event) => {
      if (event.button === 1) perform("open-in-new-tab", hitOn(listed, event), context);
    },
    onContextMenu: (event) => {
      event.preventDefault();
      context.current.become(listed.key);
      context.surface.actions.menu(listed.row.person, event);
    },
  });
}

/** What happens on the list as a whole: its unfolded row folds when the focus leaves or the mouse takes over. */
export function listEvents(list: RefObject<HTMLElement>, { unfolded, unfold }: ListContext) {
  return {
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (!isNode(relatedTarget) || list.current?.contains(relatedTarget) !== true) unfold(null);
    },
    onPointerMove: ({ pointerType }: PointerEvent) => {
      // Under the mouse the actions float, so that no row moves away between press and release.
      if (pointerType === "mouse" && unfolded !== null) unfold(null);
    },
  };
}

function pressKey(event: On<KeyboardEvent>, hit: Hit, context: ListContext): void {
  const command = commandOf(event);
  if (command === null || !concerns(command, hit)) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat || isMove(command)) perform(command, hit, context);
}

function unfoldByTouch({ key }: Listed, { current, unfold }: ListContext): void {
  current.focus(key);
  unfold(key);
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

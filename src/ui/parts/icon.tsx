import { createContext } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";

/** Puts an icon of that name into an element. */
export type IconDrawer = (el: HTMLElement, name: string) => void;

/** Obsidian's `setIcon`, lent by the view, so that the list can be drawn on any page. */
export const Icons = createContext<IconDrawer>(() => undefined);

/** One of Obsidian's icons; a picture beside words, so it has none of its own. */
export function Icon({ name }: { readonly name: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  const drawIcon = useContext(Icons);
  useLayoutEffect(() => {
    if (ref.current !== null) drawIcon(ref.current, name);
  }, [name, drawIcon]);
  return <span class="rapport-icon" aria-hidden="true" ref={ref} />;
}

interface IconButtonProps {
  readonly icon: string;
  /** The name of the button, which Obsidian also shows as its tooltip. */
  readonly label: string;
  readonly onPress: (event: MouseEvent & { readonly currentTarget: HTMLElement }) => void;
  /** Set for a button that switches something on and off. */
  readonly isPressed?: boolean;
  /** Left out of the tab order where arrow keys lead to it. */
  readonly tabIndex?: number;
  readonly class?: string;
  /** The key that does the same. */
  readonly shortcut?: string;
}

/** A small button of Obsidian's kind that shows an icon only. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, isPressed, tabIndex = 0, class: extra = "", shortcut } = props;
  return (
    <button
      type="button"
      class={`clickable-icon rapport-icon-button ${extra}`}
      aria-label={label}
      {...(shortcut === undefined ? {} : { "aria-keyshortcuts": shortcut })}
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
      tabIndex={tabIndex}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

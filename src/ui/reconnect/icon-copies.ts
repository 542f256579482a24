import type { IconDrawer } from "../parts/icon";

/** Has each icon drawn once and copies it from then on, for a list has few icons and many places for them. */
export function copying(drawIcon: IconDrawer): IconDrawer {
  const drawn = new Map<string, Node>();
  return (el, name) => {
    const known = drawn.get(name);
    if (known === undefined) {
      drawIcon(el, name);
      drawn.set(name, el.cloneNode(true));
    } else {
      el.replaceChildren(...known.cloneNode(true).childNodes);
    }
  };
}

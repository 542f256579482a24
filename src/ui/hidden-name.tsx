import type { JSX } from "preact";
import { useState } from "preact/hooks";

/** What names a part of the page for a screen reader: the attribute of that part, and the element to put into it. */
export interface HiddenName {
  readonly "aria-labelledby": string;
  readonly nameEl: JSX.Element;
}

/**
 * A name that is heard and not seen. As an `aria-label`, which the app shows as a tooltip, it would lie over everything
 * that the part contains (docs/platform.md).
 */
export function useHiddenName(name: string): HiddenName {
  const [id] = useState(() => `rapport-name-${crypto.randomUUID()}`);
  const nameEl = (
    <span id={id} hidden>
      {name}
    </span>
  );
  return { "aria-labelledby": id, nameEl };
}

import { useLayoutEffect, useRef } from "preact/hooks";

interface ListTopProps {
  /** What the list goes by, as one text. */
  readonly of: string;
}

/**
 * The top of the list, from where it is seen as soon as it goes by something else: whoever narrows it looks for the
 * first ones. Left where it was scrolled to, it would have other rows below it, and the browser, which holds on to those
 * it knows, would go through the whole list screen by screen. Whoever is on a row stays with that row.
 */
export function ListTop({ of }: ListTopProps) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(of);
  useLayoutEffect(() => {
    const list = place.current?.parentElement ?? null;
    const isTheSame = before.current === of;
    before.current = of;
    if (isTheSame || list === null || list.contains(list.ownerDocument.activeElement)) return;
    list.scrollTop = 0;
  }, [of]);
  return <div ref={place} />;
}

import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** True once the page has been painted with that content in it, so that what is not seen can be left until then. */
export function useShown(place: RefObject<HTMLElement>, content: object): boolean {
  const [shown, show] = useState<object | null>(null);
  useEffect(() => {
    // A window that is not in front paints nothing, so that the frames are those of the window it is in.
    const page = place.current?.ownerDocument.defaultView ?? window;
    let frame = page.requestAnimationFrame(() => {
      // The first frame is the one that shows it.
      frame = page.requestAnimationFrame(() => show(content));
    });
    return () => page.cancelAnimationFrame(frame);
  }, [place, content]);
  return shown === content;
}

import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** How far the list scrolls before it is drawn again, and how much more than the visible part is drawn. */
const STEP = 160;
const BEYOND = 400;

/** Enough for the first drawing, before the height of the view is known. */
const FIRST = { top: 0, height: 900, width: 0 };

export interface Viewport {
  /** The part of the list to draw, in pixels from its start. */
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Which part of a scrolling element to draw; it changes in steps, so that most scrolling draws nothing. */
export function useViewport(scroller: RefObject<HTMLElement>): Viewport {
  const [{ top, height, width }, setPort] = useState(FIRST);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      const seen = {
        top: Math.floor(element.scrollTop / STEP) * STEP,
        height: element.clientHeight,
        width: element.clientWidth,
      };
      setPort((port) =>
        port.top === seen.top && port.height === seen.height && port.width === seen.width ? port : seen,
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller]);
  return { top: top - BEYOND, bottom: top + height + STEP + BEYOND, width };
}

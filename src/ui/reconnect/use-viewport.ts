import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Stretch } from "./windowing";

/** How far the list scrolls before it is drawn again, and how much more than the visible part is drawn. */
const STEP = 160;
const BEYOND = 400;

/** What the window of a laptop shows. What a higher one shows as well is added to the same frame, once its height is known. */
const FIRST = { top: 0, height: 760, width: 0 };

export interface Viewport {
  /** The part of the list that is seen, in pixels from its start; where it begins is known only nearly. */
  readonly seen: Stretch;
  /** The part to draw, so that little scrolling draws anything. */
  readonly around: Stretch;
  readonly width: number;
}

/** Which part of a scrolling element to draw; it changes in steps, so that most scrolling draws nothing. */
export function useViewport(scroller: RefObject<HTMLElement>): Viewport {
  const [{ top, height, width }, setPort] = useState(FIRST);
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      scrolled.current = element.scrollTop;
      const seen = {
        top: Math.floor(scrolled.current / STEP) * STEP,
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
  return {
    seen: { top: scrolled.current - BEYOND, bottom: scrolled.current + height },
    around: { top: top - BEYOND, bottom: top + height + STEP + BEYOND },
    width,
  };
}

import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** What stands in a box, which what depends on it follows. */
export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Has what depends on it follow at once, because it is needed now. */
  readonly arrive: () => void;
}

interface Box {
  readonly input: RefObject<HTMLInputElement>;
  /** What has arrived. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/**
 * Shows each letter in the box at once and passes the text on after the frame that shows it: a long list takes many
 * times as long as a letter. A letter that comes before has the list wait for that one, so that typing waits for nothing.
 */
export function useTyped({ input, text, onText }: Box): Typed {
  const [ahead, setAhead] = useState<string | null>(null);
  const callOff = useRef<() => void>(() => undefined);
  // The one of the last drawing: what else was chosen meanwhile is not to be taken back.
  const pass = useRef(onText);
  pass.current = onText;
  useEffect(() => () => callOff.current(), []);
  const passOn = (typed: string): void => {
    callOff.current();
    setAhead(null);
    pass.current(typed);
  };
  return {
    text: ahead ?? text,
    type: (typed) => {
      callOff.current();
      setAhead(typed);
      callOff.current = afterFrame(input.current?.ownerDocument.defaultView ?? window, () => passOn(typed));
    },
    arrive: () => {
      if (ahead !== null) passOn(ahead);
    },
  };
}

/** Runs it once the next frame has been painted, unless that is called off. A window paints only while it is seen. */
function afterFrame(page: Window, run: () => void): () => void {
  let timer = 0;
  const frame = page.requestAnimationFrame(() => {
    timer = page.setTimeout(run, 0);
  });
  return () => {
    page.cancelAnimationFrame(frame);
    page.clearTimeout(timer);
  };
}

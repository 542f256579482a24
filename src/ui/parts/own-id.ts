import { createContext } from "preact";
import { useContext, useId, useState } from "preact/hooks";

/** Gives an id that nothing else on the page has. */
export type NextId = () => string;

/** What gives the ids of a list; a page may hold several lists, and each of them is drawn again and again. */
export const Ids = createContext<NextId | null>(null);

/** Ids that begin with those letters and are counted. */
export function idsWith(prefix: string): NextId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

/** An id of its own, for as long as what asks for it is drawn. Preact's would be given twice once a list is redrawn. */
export function useOwnId(): string {
  const nextId = useContext(Ids);
  const drawn = useId();
  const [own] = useState(() => nextId?.() ?? null);
  return own ?? drawn;
}

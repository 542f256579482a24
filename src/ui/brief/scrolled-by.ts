/** A line of text and a bit. */
const LINE = 40;

/** Scrolls an element as far as a key asks for; false for a key that asks for nothing of the sort. */
export function scrolledBy(key: string, element: HTMLElement | null): boolean {
  if (element === null) return false;
  const { clientHeight: page, scrollHeight: all } = element;
  const top: number | undefined = new Map([
    ["ArrowDown", LINE],
    ["ArrowUp", -LINE],
    ["PageDown", page - LINE],
    ["PageUp", LINE - page],
    ["Home", -all],
    ["End", all],
  ]).get(key);
  if (top === undefined) return false;
  element.scrollBy({ top });
  return true;
}

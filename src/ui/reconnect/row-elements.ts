/** A row by its key and the number of its lines. */
export interface LinedRow {
  readonly key: string;
  readonly lines: number;
}

/** The element that shows a row, by its number, and how many lines it has for it. */
export interface RowElement {
  readonly element: number;
  readonly lines: number;
}

/** The elements of the rows by their keys, from the top. */
export type RowElements = ReadonlyMap<string, RowElement>;

export interface Redraw {
  /** The rows to draw, from the top. */
  readonly rows: readonly LinedRow[];
  readonly before: RowElements;
  /** The rows whose elements somebody has the focus, a finger or the mouse on: those go with their rows. */
  readonly inHand: ReadonlySet<string>;
}

/**
 * The elements for the rows of a section. A row that was drawn keeps its own. Any other is given that of a row which
 * has gone: to fill other words in takes half as long as to make an element. Where none is left it gets a new number.
 */
export function elementsFor({ rows, before, inHand }: Redraw): RowElements {
  const listed = new Set(rows.map(({ key }) => key));
  const free = [...before].flatMap(([key, each]) => (listed.has(key) || inHand.has(key) ? [] : [each]));
  let spare = free.length - rows.filter(({ key }) => !before.has(key)).length;
  let last = Math.max(-1, ...[...before.values()].map(({ element }) => element));
  const elements = new Map<string, RowElement>();
  for (const { key, lines } of rows) {
    const own = before.get(key);
    const skipped = own === undefined ? alikeWithin(free, lines, spare) : 0;
    spare -= skipped;
    const { element } = own ?? free.splice(0, skipped + 1).at(-1) ?? { element: (last += 1) };
    elements.set(key, { element, lines });
  }
  return elements;
}

/**
 * How many elements to pass over for one that has as many lines already, so that no line is made or taken away; none
 * where there are none to spare. Going from the top to the bottom nothing has to be moved.
 */
function alikeWithin(free: readonly RowElement[], lines: number, spare: number): number {
  if (spare <= 0) return 0;
  const at = free.slice(0, spare + 1).findIndex((each) => each.lines === lines);
  return Math.max(0, at);
}

/** The number of the element that shows each row, by the key of the row. */
export type RowElements = ReadonlyMap<string, number>;

export interface Redraw {
  /** The rows to draw, from the top. */
  readonly rows: readonly string[];
  readonly before: RowElements;
  /** The rows whose elements somebody has the focus, a finger or the mouse on: those go with their rows. */
  readonly inHand: ReadonlySet<string>;
}

/**
 * The elements for the rows of a section. A row that was drawn keeps its own. Any other is given that of a row which
 * has gone: to fill other words in takes half as long as to make an element. Where none is left it gets a new number.
 */
export function elementsFor({ rows, before, inHand }: Redraw): RowElements {
  const listed = new Set(rows);
  const free = [...before].flatMap(([row, element]) => (listed.has(row) || inHand.has(row) ? [] : [element]));
  let last = Math.max(-1, ...before.values());
  const elements = new Map<string, number>();
  for (const row of rows) elements.set(row, before.get(row) ?? free.shift() ?? (last += 1));
  return elements;
}

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
export function elementsFor(redraw: Redraw): RowElements {
  const { rows, before } = redraw;
  const places = new Map([...before.keys()].map((key, place) => [key, place]));
  const free = freeElements(redraw, places);
  let spare = free.length - rows.filter(({ key }) => !before.has(key)).length;
  let last = Math.max(-1, ...[...before.values()].map(({ element }) => element));
  const elements = new Map<string, RowElement>();
  for (const { key, lines } of rows) {
    const own = before.get(key);
    const unused = own === undefined ? unlike(free, lines) : above(free, places.get(key) ?? 0);
    if (unused <= spare) spare -= free.splice(0, unused).length;
    const { element } = own ?? free.shift() ?? { element: (last += 1) };
    elements.set(key, { element, lines });
  }
  return elements;
}

/** An element that nobody has, and where it stands. */
interface FreeElement extends RowElement {
  readonly place: number;
}

/** The elements of rows that have gone, from the top, unless somebody has them in hand. */
function freeElements({ rows, before, inHand }: Redraw, places: ReadonlyMap<string, number>): FreeElement[] {
  const listed = new Set(rows.map(({ key }) => key));
  const gone = [...before].filter(([key]) => !listed.has(key) && !inHand.has(key));
  return gone.map(([key, { element, lines }]) => ({ element, lines, place: places.get(key) ?? 0 }));
}

/** How many elements come before the first one with as many lines, in which no line has to be made or taken away. */
function unlike(free: readonly FreeElement[], lines: number): number {
  return Math.max(
    0,
    free.findIndex((each) => each.lines === lines),
  );
}

/** How many elements come before that place: left unused, the element there need not be moved above them. */
function above(free: readonly FreeElement[], place: number): number {
  const at = free.findIndex((each) => each.place > place);
  return at < 0 ? free.length : at;
}

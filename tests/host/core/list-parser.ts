import type * as Obsidian from "obsidian";
import type { Line, Locator } from "./locator";

/** A list marker at the start of a line's content. */
export interface Marker {
  readonly indent: number;
  /** Where the item's text starts, counted in columns; what is indented at least this much belongs to it. */
  readonly content: number;
  /** `-`, `*`, `+`, `.` or `)`: another kind starts another list. */
  readonly kind: string;
  readonly offset: number;
}

const MARKER = /^([ \t]*)(?:([-*+])|\d{1,9}([.)]))(?=[ \t]|$)([ \t]*)/;

export function readMarker(content: string, start: number): Marker | null {
  const match = MARKER.exec(content);
  if (!match) return null;
  const [all, spaces = "", bullet, delimiter] = match;
  const indent = columns(spaces);
  const width = Math.min(columns(all), columns(all.trimEnd()) + 4);
  const atLeast = columns(all.trimEnd()) + 1;
  return {
    indent,
    content: Math.max(width, atLeast),
    kind: bullet ?? delimiter ?? "",
    offset: start + spaces.length,
  };
}

export function columns(spaces: string): number {
  let width = 0;
  for (const char of spaces) width += char === "\t" ? 4 - (width % 4) : 1;
  return width;
}

interface OpenItem {
  readonly marker: Marker;
  readonly line: number;
  readonly start: number;
  readonly parent: number;
  end: number;
}

const TASK = /^(?:[-*+]|\d+[.)])[ \t]+\[(.)\](?=\s|$)/u;
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

export function blockIdOf(text: string): string | undefined {
  return text.includes("^") ? BLOCK_ID.exec(text)?.[1] : undefined;
}

const firstLineOf = (text: string): string =>
  text.includes("\n") ? text.slice(0, text.indexOf("\n")) : text;

/** Collects the items of one list as its lines arrive. */
export class ListBuilder {
  private readonly stack: OpenItem[] = [];
  private readonly items: OpenItem[] = [];
  private readonly firstLine: number;

  constructor(
    private readonly first: Marker,
    line: Line,
  ) {
    this.firstLine = line.number;
    this.addItem(first, line);
  }

  get start(): number {
    return this.first.offset;
  }

  get end(): number {
    return this.items.reduce((end, item) => Math.max(end, item.end), 0);
  }

  /** Whether a line with this indentation still belongs to an item after a blank line. */
  holds(indent: number): boolean {
    return indent >= this.first.content;
  }

  /** Another marker outside every item starts another list unless it is of the same kind. */
  continuesWith(marker: Marker): boolean {
    return marker.indent >= this.first.content || marker.kind === this.first.kind;
  }

  addItem(marker: Marker, line: Line): void {
    while (this.stack.length > 0 && marker.indent < (this.stack.at(-1)?.marker.content ?? 0))
      this.stack.pop();
    const parent = this.stack.at(-1)?.line ?? -this.firstLine;
    const item = { marker, line: line.number, start: marker.offset, end: line.end, parent };
    this.stack.push(item);
    this.items.push(item);
  }

  /** A further line of the innermost item it is indented under; a lazy one belongs to the innermost of all. */
  addText(line: Line, indent: number): void {
    const owner =
      [...this.stack].reverse().find(({ marker }) => indent >= marker.content) ?? this.stack.at(-1);
    if (owner) owner.end = Math.max(owner.end, line.end);
  }

  cached(text: string, at: Locator): Obsidian.ListItemCache[] {
    return this.items.map(({ start, end, parent }) => {
      const content = text.slice(start, end).trimEnd();
      const task = TASK.exec(content)?.[1];
      const id = blockIdOf(content) ?? blockIdOf(firstLineOf(content));
      return {
        position: at.pos(start, start + content.length),
        parent,
        ...(id === undefined ? {} : { id }),
        ...(task === undefined ? {} : { task }),
      };
    });
  }
}

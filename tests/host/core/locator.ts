import type { Loc, Pos } from "obsidian";

/** A line of the source: `end` excludes the line break, be it LF or CRLF. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const feed = text.indexOf("\n", start);
    const stop = feed === -1 ? text.length : feed;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    lines.push({ number: lines.length, start, end });
    if (feed === -1) return lines;
    start = feed + 1;
  }
}

/** Turns offsets into line, column and offset. Remembers the last line, since most questions move forward. */
export class Locator {
  private last = 0;

  constructor(private readonly lines: readonly Line[]) {}

  pos(start: number, end: number): Pos {
    return { start: this.loc(start), end: this.loc(end) };
  }

  loc(offset: number): Loc {
    let line = this.last;
    while (line > 0 && this.startOf(line) > offset) line--;
    while (line + 1 < this.lines.length && this.startOf(line + 1) <= offset) line++;
    this.last = line;
    return { line, col: offset - this.startOf(line), offset };
  }

  private startOf(line: number): number {
    return this.lines[line]?.start ?? 0;
  }
}

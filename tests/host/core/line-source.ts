import type { Pos } from "obsidian";
import { closingFence, indentOf, TABLE_RULE } from "./block-patterns";
import type { Line, Locator } from "./locator";

/** Lines of a note, whole or without the marks of a quote, and where they stand in its text. */
export class LineSource {
  constructor(
    readonly text: string,
    readonly at: Locator,
    private readonly lines: readonly Line[],
  ) {}

  with(lines: readonly Line[]): LineSource {
    return new LineSource(this.text, this.at, lines);
  }

  get count(): number {
    return this.lines.length;
  }

  line(index: number): Line {
    const line = this.lines[index];
    if (!line) throw new RangeError(`No line ${index}`);
    return line;
  }

  content(index: number): string {
    const { start, end } = this.line(index);
    return this.text.slice(start, end);
  }

  /** From the first character of some lines that is no space to the last. */
  bounds(first: number, last: number): { start: number; end: number } {
    const start = this.line(first).start + indentOf(this.content(first)).length;
    return { start, end: this.line(last).start + this.content(last).trimEnd().length };
  }

  position(first: number, last: number): Pos {
    const { start, end } = this.bounds(first, last);
    return this.at.pos(start, end);
  }

  /** The line that holds an offset, looked for from a line on; the last one for -1. */
  lineOf(offset: number, from: number): number {
    let index = from;
    while (index + 1 < this.count && (offset === -1 || this.line(index).end <= offset)) index++;
    return index;
  }

  /** The line that closes a code fence, or the last one. */
  fenceEnd(first: number, opening: string): number {
    const closing = closingFence(opening);
    for (let next = first + 1; next < this.count; next++) {
      if (closing.test(this.content(next))) return next;
    }
    return this.count - 1;
  }

  /** A line with cells over a line of dashes. */
  startsTable(index: number): boolean {
    const rule = index + 1 < this.count ? this.content(index + 1) : "";
    return rule.includes("|") && TABLE_RULE.test(rule) && this.content(index).includes("|");
  }
}

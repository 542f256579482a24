import type { EditorPosition } from "obsidian";

/** Offsets of line starts in a text whose only line break is `\n`. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** CodeMirror refuses a line that does not exist instead of answering with an empty one. */
  line(number: number): string {
    const start = this.starts[number];
    if (start === undefined) {
      throw new RangeError(`Invalid line number ${number + 1} in ${this.count}-line document`);
    }
    return this.text.slice(start, this.end(number));
  }

  offset(position: EditorPosition): number {
    if (position.line < 0) return 0;
    const start = this.starts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + Math.max(0, position.ch), this.end(position.line));
  }

  position(offset: number): EditorPosition {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(at);
    return { line, ch: at - (this.starts[line] ?? 0) };
  }

  private end(line: number): number {
    const next = this.starts[line + 1];
    return next === undefined ? this.text.length : next - 1;
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

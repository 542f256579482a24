/** The height of a line and of what is around the lines, in pixels, until a row has been measured. */
const LINE = 17;
const AROUND = 14;

/**
 * How high rows are. A row that was drawn has its measured height; any other is taken to be as high as the last
 * measured one with the same number of lines.
 */
export class RowHeights {
  private readonly known = new Map<string, number>();
  private readonly typical = new Map<number, number>();
  private width = 0;

  of(key: string, lines: number): number {
    return this.known.get(key) ?? this.typical.get(lines) ?? AROUND + lines * LINE;
  }

  /** Notes a measured height; true when the layout has to change for it. */
  measured(key: string, lines: number, height: number): boolean {
    const before = this.of(key, lines);
    this.known.set(key, height);
    this.typical.set(lines, height);
    return Math.abs(before - height) > 0.5;
  }

  /** Forgets everything when the list is of another width; one of 0 is not known or hidden, and changes nothing. */
  areFor(width: number): void {
    if (width === 0 || width === this.width) return;
    if (this.width !== 0) {
      this.known.clear();
      this.typical.clear();
    }
    this.width = width;
  }
}

/** The height of a line and of what is around the lines, in pixels, until a row has been measured. */
const LINE = 18;
const AROUND = 16;

/**
 * How high rows are. A row that was drawn has its measured height; any other is taken to be as high as the last
 * measured one with the same number of lines.
 */
export class RowHeights {
  private readonly known = new Map<string, number>();
  private readonly typical = new Map<number, number>();

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

  /** Forgets everything, when a change of width or of font has made it wrong. */
  forget(): void {
    this.known.clear();
    this.typical.clear();
  }
}

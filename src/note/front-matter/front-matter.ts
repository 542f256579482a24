import { lineAt, lineEnd, textStart, type Line } from "../text/lines";

/** Where a note's front matter stands, as offsets into its text. */
export interface FrontMatter {
  /** The line of the opening `---`. */
  readonly open: Line;
  readonly yamlStart: number;
  /** The offset of the closing `---`. */
  readonly yamlEnd: number;
  readonly bodyStart: number;
  /** The number of lines before the body. */
  readonly lineCount: number;
}

/**
 * The front matter as Obsidian finds it: a first line of `---` and nothing else (a byte order mark may precede it),
 * up to the next such line. Null when either is missing. `---js` opens none, so its text is never taken for code.
 */
export function locateFrontMatter(text: string): FrontMatter | null {
  const open = lineAt(text, textStart(text));
  if (open === null || !isFence(open)) return null;
  const yamlStart = lineEnd(open);
  let lineCount = 2;
  for (let line = lineAt(text, yamlStart); line !== null; line = lineAt(text, lineEnd(line))) {
    if (isFence(line)) return { open, yamlStart, yamlEnd: line.start, bodyStart: lineEnd(line), lineCount };
    lineCount += 1;
  }
  return null;
}

/** The text without its front matter where that holds nothing at all. */
export function withoutEmptyFrontMatter(text: string): string {
  const found = locateFrontMatter(text);
  if (found === null || found.yamlStart !== found.yamlEnd) return text;
  return text.slice(0, found.open.start) + text.slice(found.bodyStart);
}

const FENCE = /^---[ \t]*$/;

function isFence({ text }: Line): boolean {
  return text.startsWith("-") && FENCE.test(text);
}

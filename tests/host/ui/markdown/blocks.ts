/** Cuts a note into its blocks. Enough of Markdown for contact notes; what it does not know is a paragraph. */

export interface ListLine {
  readonly indent: number;
  readonly ordered: boolean;
  readonly task: string | null;
  readonly text: string;
  /** In the note, for ticking the task. */
  readonly line: number;
}

interface Place {
  readonly lineStart: number;
  readonly lineEnd: number;
}

export type Block = Place &
  (
    | { readonly kind: "heading"; readonly level: number; readonly text: string }
    | { readonly kind: "paragraph"; readonly lines: readonly string[] }
    | { readonly kind: "code"; readonly language: string; readonly text: string }
    | { readonly kind: "quote"; readonly text: string }
    | { readonly kind: "list"; readonly lines: readonly ListLine[] }
    | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
    | { readonly kind: "rule" }
    | { readonly kind: "comment" }
  );

const FENCE = /^ {0,3}(`{3,}|~{3,})\s*([^\s`]*)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const LIST = /^(\s*)([-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?(.*)$/;
const RULE = /^ {0,3}([-*_])\s*(?:\1\s*){2,}$/;
const TABLE_DIVIDER = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

class Lines {
  at = 0;

  constructor(readonly all: readonly string[]) {}

  get current(): string | undefined {
    return this.all[this.at];
  }

  /** Takes lines while they fit, and answers them. */
  takeWhile(fits: (line: string) => boolean): string[] {
    const taken: string[] = [];
    for (let line = this.current; line !== undefined && fits(line); line = this.current) {
      taken.push(line);
      this.at++;
    }
    return taken;
  }
}

function readFence(lines: Lines, match: RegExpExecArray): Block {
  const lineStart = lines.at++;
  const fence = match[1] ?? "```";
  const body = lines.takeWhile((line) => !line.trimStart().startsWith(fence));
  lines.at++;
  const text = body.map((line) => `${line}\n`).join("");
  return { kind: "code", language: match[2] ?? "", text, lineStart, lineEnd: lines.at - 1 };
}

function readQuote(lines: Lines): Block {
  const lineStart = lines.at;
  const taken = lines.takeWhile((line) => line.startsWith(">"));
  const text = taken.map((line) => line.replace(/^> ?/, "")).join("\n");
  return { kind: "quote", text, lineStart, lineEnd: lines.at - 1 };
}

function listLine(source: string, line: number): ListLine | null {
  const match = LIST.exec(source);
  if (!match) return null;
  const [, indent = "", marker = "-", task, text = ""] = match;
  return {
    indent: indent.replaceAll("\t", "    ").length,
    ordered: /\d/.test(marker),
    task: task ?? null,
    text,
    line,
  };
}

/** An indented line that is no item of its own goes on with the item above it. */
function readList(lines: Lines): Block {
  const lineStart = lines.at;
  const found: ListLine[] = [];
  for (let source = lines.current; source !== undefined; source = lines.current) {
    const next = listLine(source, lines.at);
    const last = found.at(-1);
    if (next) found.push(next);
    else if (last && /^\s+\S/.test(source))
      found.splice(-1, 1, { ...last, text: `${last.text}\n${source.trim()}` });
    else break;
    lines.at++;
  }
  return { kind: "list", lines: found, lineStart, lineEnd: lines.at - 1 };
}

function cells(row: string): string[] {
  const inner = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?:\\\|)|\|/).map((cell) => cell.trim());
}

function readTable(lines: Lines): Block {
  const lineStart = lines.at;
  const taken = lines.takeWhile((line) => line.includes("|"));
  const rows = taken.filter((_, index) => index !== 1).map(cells);
  return { kind: "table", rows, lineStart, lineEnd: lines.at - 1 };
}

function readComment(lines: Lines): Block {
  const lineStart = lines.at++;
  lines.takeWhile((line) => !line.includes("%%"));
  lines.at++;
  return { kind: "comment", lineStart, lineEnd: lines.at - 1 };
}

function beginsBlock(line: string): boolean {
  return line.startsWith(">") || [FENCE, HEADING, RULE, LIST].some((pattern) => pattern.test(line));
}

function readParagraph(lines: Lines): Block {
  const lineStart = lines.at;
  const first = lines.current ?? "";
  lines.at++;
  const rest = lines.takeWhile((line) => line.trim() !== "" && !beginsBlock(line));
  return { kind: "paragraph", lines: [first, ...rest], lineStart, lineEnd: lines.at - 1 };
}

function readBlock(lines: Lines, line: string): Block {
  const fence = FENCE.exec(line);
  if (fence) return readFence(lines, fence);
  if (/^\s*%%(?!.*%%)/.test(line)) return readComment(lines);
  const heading = HEADING.exec(line);
  const place = { lineStart: lines.at, lineEnd: lines.at };
  if (heading || RULE.test(line)) lines.at++;
  if (heading) return { kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "", ...place };
  if (RULE.test(line)) return { kind: "rule", ...place };
  if (line.startsWith(">")) return readQuote(lines);
  if (LIST.test(line)) return readList(lines);
  const isTable = line.includes("|") && TABLE_DIVIDER.test(lines.all[lines.at + 1] ?? "");
  return isTable ? readTable(lines) : readParagraph(lines);
}

/** The frontmatter is no block: the properties are drawn apart. */
export function bodyStart(lines: readonly string[]): number {
  if (!/^---\s*$/.test(lines[0]?.replace(/^\uFEFF/, "") ?? "")) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  return end < 0 ? 0 : end + 1;
}

export function readBlocks(source: string): Block[] {
  const lines = new Lines(source.split(/\r\n|\r|\n/));
  lines.at = bodyStart(lines.all);
  const blocks: Block[] = [];
  for (let line = lines.current; line !== undefined; line = lines.current) {
    if (line.trim() === "") lines.at++;
    else blocks.push(readBlock(lines, line));
  }
  return blocks;
}

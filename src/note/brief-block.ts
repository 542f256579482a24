/** One person of a brief, as it is written into a note. */
export interface BriefBlock {
  /** The link to their note, as Markdown. */
  readonly link: string;
  /** What is said of them as a whole, a line each. */
  readonly lines: readonly string[];
  readonly parts: readonly BriefBlockPart[];
}

/** A heading, and what stands under it. */
export interface BriefBlockPart {
  readonly title: string;
  readonly entries: readonly string[];
}

/**
 * A brief as a callout, one for each person. Everything stands in a quote, where links are no contact, bullets no
 * promises and days no entries: to have prepared for a talk is not to have talked. Words of notes stay words, whatever
 * Markdown is in them.
 *
 * @example briefLines([{ link: "[[Ana Diaz]]", lines: ["friend"], parts: [] }])
 * // ["> [!info] [[Ana Diaz]]", "> friend"]
 */
export function briefLines(blocks: readonly BriefBlock[]): string[] {
  return blocks.flatMap((block, index) => (index === 0 ? callout(block) : ["", ...callout(block)]));
}

function callout({ link, lines, parts }: BriefBlock): string[] {
  const head = `[!info] ${link.replace(/\s+/g, " ").trim()}`;
  const written = lines.map((line, at) => plainMarkdown(line) + (at < lines.length - 1 ? BREAK : ""));
  return [head, ...written, ...parts.flatMap(partLines)].map((line) => (line === "" ? ">" : `> ${line}`));
}

/** Two blanks at its end break a line also where a single line ending does not. */
const BREAK = "  ";

function partLines({ title, entries }: BriefBlockPart): string[] {
  return ["", `**${plainMarkdown(title)}**`, ...entries.map((entry) => `- ${plainMarkdown(entry)}`)];
}

/** What would be Markdown anywhere in a line: emphasis, code, links, HTML, formulas, comments, marks, strikes. */
const MARKS = /[\\`*[\]<$]|%%|==|~~|__/g;

/** Emphasis and tags, at the start of a word; a block mark, as the last word. */
const WORD_OPENINGS = /(^|\s)(?=_|#(?!\d+(?:\s|$))[^\s#]|\^[\w-]+$)/g;

/** A heading, a quote, a list. */
const LINE_OPENINGS = /^(?=(?:#{1,6}|>|[+-])(?:\s|$))/;
const NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/;

/**
 * The text on one line with a backslash before whatever Markdown would take for more than words.
 *
 * @example plainMarkdown("read *all* of #this") // "read \*all\* of \#this"
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(MARKS, (mark) => Array.from(mark, (character) => `\\${character}`).join(""))
    .replace(WORD_OPENINGS, "$1\\")
    .replace(LINE_OPENINGS, "\\")
    .replace(NUMBER, "$1\\");
}

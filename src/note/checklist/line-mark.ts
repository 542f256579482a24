import { formatLineMark, parseLineMark, type LineMark } from "./tick-id";

/** A line of a checklist, taken apart. */
export interface MarkedText {
  /** The line without our marks; every other byte stays. */
  readonly text: string;
  /** The last mark on it; a merge of two devices can leave several. */
  readonly mark: LineMark | null;
}

const MARKS = /[ \t]\^rapport-([a-z\d-]{1,40})(?=[ \t]|$)/g;
const START = "^rapport-";
/** The name that the line has for other notes already; it has to stay the last thing on it. */
const OWN_NAME = /[ \t]\^[A-Za-z\d-]{1,100}[ \t]*$/;

/** The text of a line without its marks, and what they say. */
export function readLineMark(line: string): MarkedText {
  if (!line.includes(START)) return { text: line, mark: null };
  let mark: LineMark | null = null;
  const text = line.replace(MARKS, (all, name: string) => {
    const read = parseLineMark(name);
    mark = read ?? mark;
    return read === null ? all : "";
  });
  return { text, mark };
}

/** The line with that mark and no other; null takes every mark out. */
export function withLineMark(line: string, mark: LineMark | null): string {
  const { text } = readLineMark(line);
  if (mark === null) return text;
  const end = text.length - (OWN_NAME.exec(text)?.[0].length ?? 0);
  return `${text.slice(0, end)} ${formatLineMark(mark)}${text.slice(end)}`;
}

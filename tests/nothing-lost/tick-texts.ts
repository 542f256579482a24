import { LINES } from "./tick-steps";
import type { NotePane } from "./note-pane";

const LINE = (who: number): RegExp => new RegExp(`^- \\[.\\] (${start(who)}[^\\r\\n]*)`, "m");

/** A line of the checklist up to where words are put behind it. */
function start(who: number): string {
  const { person, words } = LINES[who] ?? { person: 0, words: "" };
  return `\\[\\[Person ${person}\\]\\] — ${words}`;
}

/** A line of somebody that is ticked or put off, up to its link. */
export const TICKED = (who: number): RegExp => new RegExp(`^- \\[[x>]\\](?= ${start(who)})`, "m");

/** The daily note with another box before the line of somebody. */
export function withBox(text: string, who: number, box: string): string {
  return text.replace(LINE(who), `- [${box}] $1`);
}

/** The same with a word of its own behind the line, in the place of the last one. */
export function withWords(text: string, who: number, token: string): string {
  return text.replace(LINE(who), (line) => {
    const mark = / \^rapport-\S+$/.exec(line)?.[0] ?? "";
    const bare = line.slice(0, line.length - mark.length).replace(/, a\d+z$/, "");
    return `${bare}, ${token}${mark}`;
  });
}

/** A line of the user's own, below the log. */
export function withLine(text: string, token: string): string {
  return text.replace(/## Notes(\r?\n)/, (heading, end: string) => `${heading}I wrote ${token}${end}`);
}

export function withoutUserLines(text: string): string {
  return text.replace(/^I wrote u\d+z\r?\n/gm, "");
}

/** What an editor would make of a text. */
export function plain(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** Changes what a pane holds as its user would: one line is put in, or given other words. */
export function typeInto(pane: NotePane, change: (text: string) => string): void {
  const { editor } = pane;
  const before = editor.getValue();
  const after = change(before);
  const [from, to] = [before.split("\n"), after.split("\n")];
  const first = from.findIndex((line, at) => line !== to[at]);
  if (first < 0) return;
  // A line is put in, or another one is put in the place of one.
  const isNew = to.length > from.length;
  const text = `${to[first] ?? ""}${isNew ? "\n" : ""}`;
  const end = isNew ? { line: first, ch: 0 } : { line: first, ch: from[first]?.length ?? 0 };
  editor.replaceRange(text, { line: first, ch: 0 }, end);
}

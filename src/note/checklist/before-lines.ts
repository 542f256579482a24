import { indentOf, keyAt } from "../front-matter/yaml-entries";
import { isBlank, splitLines, type Line } from "../text/lines";
import { readBefore, type Before } from "./before-words";

type LinesBefore = Extract<Before, { readonly kind: "lines" }>;

/** What was before, each property and what stood above the first of them as lines of their own. */
export function beforeOf(words: string): Before[] {
  return readBefore(words).flatMap((before): Before[] =>
    before.kind === "lines" ? apart(before) : [before],
  );
}

function apart({ at, raw }: LinesBefore): LinesBefore[] {
  const lines = splitLines(raw);
  const starts = lines.flatMap((line, index) => (index === 0 || startsProperty(line, lines) ? [index] : []));
  return starts.map((start, index) => ({
    kind: "lines",
    at: at + start,
    raw: rawOf(lines.slice(start, starts[index + 1])),
  }));
}

/** Entries of a list stand deeper than the property below them, or start with a dash. */
function startsProperty(line: Line, lines: readonly Line[]): boolean {
  const base = Math.min(...lines.filter((each) => !isBlank(each)).map(indentOf));
  return indentOf(line) === base && keyAt(line.text, base) !== null;
}

function rawOf(lines: readonly Line[]): string {
  return lines.map(({ text, end }) => text + end).join("");
}

/** Those that are to be restored without the others, their lines counted in a block in which the others are not. */
export function withoutOthers(all: readonly Before[], isWanted: (before: Before) => boolean): Before[] {
  const others = linesOf(all.filter((before) => !isWanted(before)));
  return all.filter(isWanted).map((before) => {
    if (before.kind !== "lines") return before;
    const above = others.filter(({ at }) => at < before.at);
    return { ...before, at: before.at - above.reduce((sum, { raw }) => sum + heightOf(raw), 0) };
  });
}

/** The later ones, with their lines counted in a block in which those of the earlier ones still are. */
export function countedWith(earlier: readonly Before[], later: readonly Before[]): Before[] {
  const gone = linesOf(earlier).sort((one, other) => one.at - other.at);
  return later.map((before) => {
    if (before.kind !== "lines") return before;
    const at = gone.reduce(
      (place, { at: first, raw }) => place + (first <= place ? heightOf(raw) : 0),
      before.at,
    );
    return { ...before, at };
  });
}

function linesOf(all: readonly Before[]): LinesBefore[] {
  return all.filter((before) => before.kind === "lines");
}

function heightOf(raw: string): number {
  return splitLines(raw).length;
}

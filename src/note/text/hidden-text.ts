/** Text beyond is pasted, and not searched for what is hidden in it; runs of backticks would make that slow. */
export const LONGEST_SEARCHED = 20_000;

/**
 * The line without the comments in it. A mark that is not closed on the line hides nothing.
 *
 * @example withoutComments("call %% not by mail %%her") // "call her"
 */
export function withoutComments(line: string): string {
  return withoutSpans(withoutSpans(line, "%%", "%%"), "<!--", "-->");
}

/** The line with a blank in the place of its code; a run of backticks is closed by the next one of its length. */
export function withoutCode(line: string): string {
  if (!line.includes("`")) return line;
  const text = line.slice(0, LONGEST_SEARCHED);
  const runs = Array.from(text.matchAll(/`+/g), ({ 0: { length }, index }) => ({ length, index }));
  let kept = "";
  let from = 0;
  for (const [at, { length, index }] of runs.entries()) {
    if (index < from) continue;
    let next = at + 1;
    while (next < runs.length && runs[next]?.length !== length) next += 1;
    const close = runs[next];
    if (close === undefined) continue;
    kept += `${text.slice(from, index)} `;
    from = close.index + length;
  }
  return kept + text.slice(from);
}

function withoutSpans(line: string, open: string, close: string): string {
  let start = line.indexOf(open);
  if (start < 0) return line;
  let kept = "";
  let from = 0;
  while (start >= 0) {
    const end = line.indexOf(close, start + open.length);
    if (end < 0) break;
    kept += line.slice(from, start);
    from = end + close.length;
    start = line.indexOf(open, from);
  }
  return kept + line.slice(from);
}

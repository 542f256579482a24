/** The lines that a text has more often than before, in their order; blank ones and those around properties are left out. */
export function addedLines(before: string, after: string): string[] {
  const known = new Map<string, number>();
  for (const line of linesOf(before)) known.set(line, (known.get(line) ?? 0) + 1);
  return linesOf(after).filter((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return left <= 0 && line.trim() !== "" && line !== "---";
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

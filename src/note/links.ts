/** No path of a note is longer; a bound keeps the search short on any input. */
const LONGEST_LINK = 1_000;

/**
 * The link paths in a line of Markdown, in their order: of `[[links]]` and `[links](to.md)`, without headings, block
 * marks and labels, percent signs decoded. Links to the web are none.
 *
 * @example linkPaths("[[People/Ana Diaz|Ana]] and [Sam](Sam%20Rivera.md)") // ["People/Ana Diaz", "Sam Rivera.md"]
 */
export function linkPaths(line: string): string[] {
  const paths: string[] = [];
  for (let at = line.indexOf("["); at >= 0; at = line.indexOf("[", at + 1)) {
    const window = line.slice(at, at + LONGEST_LINK);
    const path = window.startsWith("[[") ? wikiPath(window) : markdownPath(window);
    if (path !== null && path !== "") paths.push(path);
  }
  return paths;
}

function wikiPath(text: string): string | null {
  const inner = /^\[\[([^[\]]+)\]\]/.exec(text)?.[1];
  return inner === undefined ? null : withoutSubpath(inner.replace("\\|", "|").split("|")[0] ?? "");
}

function markdownPath(text: string): string | null {
  const link = /^\[[^[\]]*\]\((?:<([^<>]*)>|((?:[^()\s]|\([^()\s]*\))*))\)/.exec(text);
  const target = link?.[1] ?? link?.[2];
  if (target === undefined || /^[a-z][a-z\d+.-]+:/i.test(target)) return null;
  return withoutSubpath(decoded(target));
}

function withoutSubpath(target: string): string {
  return (target.split("#")[0] ?? "").trim();
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // A percent sign of its own is part of the name.
    return target;
  }
}

import { linkPaths } from "./links";

const LINK = /\[\[[^[\]]+\]\]|\[[^[\]]*\]\((?:<[^<>]*>|(?:[^()\s]|\([^()\s]*\))*)\)/g;

/** The path of the link in a line that a column, counted from 0, is on, its ends included; null where there is none. */
export function linkPathAt(line: string, column: number): string | null {
  for (const { 0: link, index } of line.matchAll(LINK)) {
    if (column < index) return null;
    if (column <= index + link.length) return linkPaths(link)[0] ?? null;
  }
  return null;
}

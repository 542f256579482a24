import { locateFrontMatter } from "./front-matter";
import { lineEnding, splitLines, textStart, type Line } from "../text/lines";
import { baseIndent, yamlEntries, type YamlEntry } from "./yaml-entries";

/** The lines of a front matter, with offsets into the text of the note. */
export function frontMatterLines(text: string): readonly Line[] {
  const found = locateFrontMatter(text);
  return found === null ? [] : splitLines(text.slice(0, found.yamlEnd), found.yamlStart);
}

/** The property of that very key; where a parser lets a key stand twice, the last one, for that one rules. */
export function entryOf(lines: readonly Line[], key: string): YamlEntry | null {
  return (
    yamlEntries(lines)
      .filter((entry) => entry.key === key)
      .at(-1) ?? null
  );
}

/** The text with lines of YAML at the end of its front matter, which it is given where it has none. */
export function withPropertyLines(text: string, added: readonly string[]): string {
  const found = locateFrontMatter(text);
  if (found === null) return withNewBlock(text, added);
  const lines = frontMatterLines(text);
  const end = (lines.at(-1) ?? found.open).end;
  const indent = " ".repeat(baseIndent(lines));
  const block = added.map((line) => indent + line + end).join("");
  return text.slice(0, found.yamlEnd) + block + text.slice(found.yamlEnd);
}

function withNewBlock(text: string, added: readonly string[]): string {
  const start = textStart(text);
  const end = lineEnding(text);
  const block = ["---", ...added, "---"].map((line) => line + end).join("");
  return text.slice(0, start) + block + text.slice(start);
}

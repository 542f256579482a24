import type { Issue } from "../domain/issue";
import type { BodyFacts } from "./compose-person";
import { readInteractions, type LogStyle } from "./interaction-log";
import { keyLines, readNote, type ParseYaml } from "./read-note";

/**
 * What the text of a person note adds to its properties: the log, front matter that is no YAML, and the lines on
 * which properties stand, when any are asked for. Without a parser the front matter is taken to be valid.
 */
export function readBody(
  text: string,
  keys: readonly string[],
  { style, parseYaml }: { readonly style: LogStyle; readonly parseYaml: ParseYaml | null },
): BodyFacts {
  return {
    interactions: readInteractions(text, style),
    issues: parseYaml === null ? NO_ISSUES : frontMatterIssues(text, parseYaml),
    keyLines: keys.length === 0 ? NO_LINES : keyLines(text),
  };
}

function frontMatterIssues(text: string, parseYaml: ParseYaml): readonly Issue[] {
  const { error } = readNote(text, parseYaml);
  if (error === null) return NO_ISSUES;
  const { line, reason } = error;
  return [{ code: "invalid-front-matter", key: null, found: reason, suggestion: null, line }];
}

const NO_ISSUES: readonly Issue[] = Object.freeze([]);
const NO_LINES: ReadonlyMap<string, number> = new Map();

import type { BodyFacts } from "./compose-person";
import { readInteractions, type LogStyle } from "./interaction-log";
import { keyLines, readNote, type ParseYaml } from "./read-note";

/**
 * What the text of a person note adds to its properties: the log, front matter that is no YAML, and the lines on
 * which the named properties stand.
 */
export function readBody(
  text: string,
  keys: readonly string[],
  { style, parseYaml }: { readonly style: LogStyle; readonly parseYaml: ParseYaml },
): BodyFacts {
  const { error } = readNote(text, parseYaml);
  return {
    interactions: readInteractions(text, style),
    issues:
      error === null
        ? []
        : [
            {
              code: "invalid-front-matter",
              key: null,
              found: error.reason,
              suggestion: null,
              line: error.line,
            },
          ],
    keyLines: keys.length === 0 ? NO_LINES : keyLines(text),
  };
}

const NO_LINES: ReadonlyMap<string, number> = new Map();

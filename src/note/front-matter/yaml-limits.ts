/**
 * No hand has written front matter beyond these. Parsers take time out of proportion on long input, and nesting takes
 * their call stack: some engines answer an exhausted one not with an exception but by ending the whole app.
 */
const LIMITS = { characters: 300_000, lines: 5_000, depth: 100, columns: 200 };

const COMPACT_NESTING = new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${LIMITS.depth / 2}}`, "m");
const DEEP_INDENTATION = new RegExp(`^ {${LIMITS.columns}} *\\S`, "m");

/** Why a front matter is not given to a parser at all, in words; null when nothing stands against it. */
export function yamlExcess(yaml: string, lineCount: number): string | null {
  if (yaml.length > LIMITS.characters)
    return `The front matter is longer than ${LIMITS.characters} characters`;
  if (lineCount > LIMITS.lines) return `The front matter is longer than ${LIMITS.lines} lines`;
  const isDeep =
    bracketDepth(yaml) > LIMITS.depth || COMPACT_NESTING.test(yaml) || DEEP_INDENTATION.test(yaml);
  return isDeep ? "The front matter is nested too deep" : null;
}

/** The most brackets open at once, those in quotes and comments included: a bound for the nesting of flow values. */
function bracketDepth(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const character = yaml[at];
    if (character === "[" || character === "{") depth += 1;
    else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

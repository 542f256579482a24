type Scalar = string | number | boolean | null;
type Values = Record<string, Scalar | Scalar[]>;

const KEY_LINE = /^([A-Za-z][\w-]*(?: [\w-]+)*):(?: +(.*))?$/;
const ITEM_LINE = /^( *)- +(.*)$/;
/** Begins like a word; what would end a plain value or turn it into a key is looked for apart. */
const PLAIN =
  /^(?:\d+ )?[A-Za-z\u00c0-\u024f\u0370-\u1fff\u3040-\ud7ff\ud83c-\udfff][^\t\u0085\u2028\u2029\ufeff]*$/;
const INTEGER = /^(?:0|-?[1-9]\d{0,14})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const RESERVED_WORD = /^(?:null|true|false|nan|inf)$/i;

/** Thrown inside only: the text needs the real parser. */
const UNSURE = Symbol("unsure");
type Unsure = typeof UNSURE;

/**
 * Reads the plain `key: value` and `- value` lines that most properties consist of, many times faster than a full
 * YAML parser, and answers null for anything else: a benchmark vault has 50,000 blocks to read. A property test
 * holds it to the full parser's answers.
 */
export function readSimpleYaml(text: string): Values | null {
  const values: Values = {};
  let list: Scalar[] | null = null;
  let lastKey = "";
  let indent = -1;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const item = list && ITEM_LINE.exec(line);
    if (list && item) {
      const [, spaces = "", content = ""] = item;
      if (indent !== -1 && spaces.length !== indent) return null;
      indent = spaces.length;
      const value = scalar(content);
      if (value === UNSURE) return null;
      list.push(value);
      values[lastKey] = list;
      continue;
    }
    const entry = KEY_LINE.exec(line);
    const [, key, content] = entry ?? [];
    if (key === undefined || Object.hasOwn(values, key) || RESERVED_WORD.test(key) || key === "constructor")
      return null;
    const value = content === undefined || content === "" ? null : flowOrScalar(content);
    if (value === UNSURE) return null;
    values[key] = value;
    list = value === null ? [] : null;
    lastKey = key;
    indent = -1;
  }
  return lastKey === "" ? null : values;
}

function flowOrScalar(text: string): Scalar | Scalar[] | Unsure {
  if (!text.startsWith("[")) return scalar(text);
  const flow = /^\[([^[\]{}"'#:]*)\]$/.exec(text);
  if (!flow?.[1]) return UNSURE;
  const values: Scalar[] = [];
  for (const part of flow[1].split(",")) {
    const value = scalar(part.trim());
    if (value === UNSURE) return UNSURE;
    values.push(value);
  }
  return values;
}

function scalar(text: string): Scalar | Unsure {
  const quoted = QUOTED.exec(text);
  if (quoted) return quoted[1] ?? quoted[2] ?? "";
  if (DAY.test(text)) return text;
  if (INTEGER.test(text)) return Number(text);
  if (text === "true") return true;
  if (text === "false") return false;
  if (RESERVED_WORD.test(text) || !PLAIN.test(text) || text.trimEnd() !== text) return UNSURE;
  if (text.includes(": ") || text.endsWith(":") || text.includes(" #")) return UNSURE;
  return text;
}

import { cutEnd, lineEnd, lineTextEnd, type Line } from "../text/lines";
import { isComment, opensBlockText, type YamlEntry } from "./yaml-entries";
import { valueSpan, yamlScalar, type YamlValue } from "./yaml-scalar";

/** A property in a text: the lines carry offsets into the text, the entry indexes of the lines. */
export interface EntryPlace {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly entry: YamlEntry;
}

/** The text without the property's lines, or null when the entry does not fit the lines. */
export function withoutEntry({ text, lines, entry }: EntryPlace): string | null {
  const first = lines[entry.first];
  const last = lines[entry.last];
  if (first === undefined || last === undefined) return null;
  return text.slice(0, first.start) + text.slice(cutEnd(text, first.start, lineEnd(last)));
}

/**
 * The text with another value for the property. A value on the key's own line keeps its quotes and its comment. One of
 * several lines is replaced as a whole, unless a comment among them would go with it: then null.
 */
export function withEntryValue({ text, lines, entry }: EntryPlace, value: YamlValue): string | null {
  const first = lines[entry.first];
  const last = lines[entry.last];
  if (first === undefined || last === undefined || holdsComment(lines, entry, first)) return null;
  const span = valueSpan(first.text, entry.afterColon);
  const isEmpty = span.start === span.end;
  const quote = entry.first === entry.last ? span.quote : null;
  const written = `${isEmpty ? " " : ""}${yamlScalar(value, quote)}`;
  const head = text.slice(0, first.start + span.start) + written;
  const afterValue = text.slice(first.start + span.end, lineTextEnd(first));
  return head + afterValue + text.slice(lineTextEnd(last));
}

/** Of a list in brackets that runs on below, the first line may hold one as well. */
function holdsComment(lines: readonly Line[], entry: YamlEntry, key: Line): boolean {
  if (entry.first === entry.last || opensBlockText(key, entry.afterColon)) return false;
  const isFlow = /^[ \t]*[[{]/.test(key.text.slice(entry.afterColon));
  const further = lines.slice(entry.first + (isFlow ? 0 : 1), entry.last + 1);
  return further.some((line) => isComment(line) || /[ \t]#/.test(line.text));
}

import { isBlank, lineTextEnd } from "../text/lines";
import { isComment } from "./yaml-entries";
import type { EntryPlace } from "./yaml-entry-edit";
import { flowParts, type FlowParts, type Span } from "./yaml-flow";
import { valueSpan } from "./yaml-scalar";

/** An entry of a list that has a line for each. */
export interface BlockItem {
  /** The indexes of its first and its last line. */
  readonly first: number;
  readonly last: number;
  /** Indentation, dash and blanks, as they stand before its words. */
  readonly prefix: string;
}

/** How a property holds a list. */
export type YamlList =
  | { readonly kind: "block"; readonly items: readonly BlockItem[] }
  | { readonly kind: "flow"; readonly flow: FlowParts }
  /** A value on the line of the key that is no list, or an empty one; an empty span where there is no value. */
  | { readonly kind: "single"; readonly span: Span };

const DASH = /^( *)-(?:[ \t]+|$)/;

/** How the property holds its list, or null where that cannot be followed line by line. */
export function locateList(place: EntryPlace): YamlList | null {
  const { text, lines, entry } = place;
  const key = lines[entry.first];
  const last = lines[entry.last];
  if (key === undefined || last === undefined) return null;
  const { start, end } = valueSpan(key.text, entry.afterColon);
  const span = { start: key.start + start, end: key.start + end };
  if (text.charAt(span.start) === "[" && start < end) return flowList(text, span, lineTextEnd(last));
  if (entry.first === entry.last) return { kind: "single", span };
  return start === end ? blockList(place) : null;
}

function flowList(text: string, span: Span, end: number): YamlList | null {
  const flow = flowParts(text, span.start, end);
  if (flow === null || !/^[ \t]*(?:[ \t]#.*)?$/.test(text.slice(flow.close + 1, end))) return null;
  if (flow.parts.length > 0) return { kind: "flow", flow };
  return { kind: "single", span: { start: flow.open, end: flow.close + 1 } };
}

function blockList({ lines, entry }: EntryPlace): YamlList | null {
  const items: OpenItem[] = [];
  for (let at = entry.first + 1; at <= entry.last; at += 1) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || isComment(line)) continue;
    if (!takesLine(items, line.text, at)) return null;
  }
  return { kind: "block", items };
}

/** An entry that further lines may still belong to. */
interface OpenItem extends BlockItem {
  last: number;
  readonly indent: string;
}

/** Adds the line to the entries, as a new one or as part of the last; false where it is neither. */
function takesLine(items: OpenItem[], line: string, at: number): boolean {
  const current = items.at(-1);
  const [prefix, indent = ""] = DASH.exec(line) ?? [];
  if (prefix !== undefined && (current === undefined || indent === current.indent)) {
    items.push({ first: at, last: at, prefix, indent });
    return true;
  }
  if (current === undefined || !line.startsWith(`${current.indent} `)) return false;
  current.last = at;
  return true;
}

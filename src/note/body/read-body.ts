import type { Issue } from "../../domain/issue";
import { bodyLines } from "./body-lines";
import { readCommitments } from "../promises/commitment-lines";
import type { BodyFacts } from "../people/compose-person";
import { readContacts } from "./contact-lines";
import { readInlineFields } from "./inline-fields";
import { readDay } from "../text/day-value";
import { ambiguousEntry, type AmbiguousEntry } from "../log/ambiguous-entry";
import { impossibleEntries, type ImpossibleEntry } from "../log/impossible-entry";
import { loggedInteractions, type LogStyle } from "../log/interaction-log";
import { readLog } from "../log/log-section";
import { looseLines } from "../log/loose-lines";
import { keyLines, readNote, type ParseYaml } from "../front-matter/read-note";

/** What the reading of a note's text depends on besides the text. */
export interface BodyContext {
  readonly style: LogStyle;
  /** The heading of the plugin's own checklist, with or without `#` marks. */
  readonly checklistHeading: string;
  /** Looks for errors in the front matter; null where that is known to be valid. */
  readonly parseYaml: ParseYaml | null;
}

/**
 * What the text of a person note adds to its properties: the log, promises, contacts and inline fields beside it, what
 * of all this cannot be read, and the lines on which properties stand, when any are asked for.
 */
export function readBody(text: string, keys: readonly string[], context: BodyContext): BodyFacts {
  const { style, checklistHeading, parseYaml } = context;
  const log = readLog(text, style);
  const lines = bodyLines(log, checklistHeading);
  const day = (value: unknown) => readDay(value, style.dateOrder);
  const promised = readCommitments(lines, day);
  const contacted = readContacts(lines, day, looseLines(log));
  const broken = parseYaml === null ? NO_ISSUES : frontMatterIssues(text, parseYaml);
  return {
    interactions: loggedInteractions(log),
    commitments: promised.commitments,
    contacts: contacted.contacts,
    inlineFields: readInlineFields(lines),
    issues: [
      ...broken,
      ...ambiguousDays(ambiguousEntry(text, style, log)),
      ...impossibleEntries(text, log, style).map(impossibleDay),
      ...promised.issues,
      ...contacted.issues,
    ],
    keyLines: keys.length === 0 ? NO_LINES : keyLines(text),
  };
}

function frontMatterIssues(text: string, parseYaml: ParseYaml): readonly Issue[] {
  const { error } = readNote(text, parseYaml);
  if (error === null) return NO_ISSUES;
  const { line, found, slip } = error;
  const issue: Issue = { code: "invalid-front-matter", key: null, found, suggestion: null, line };
  return [slip === null ? issue : { ...issue, slip }];
}

/** One for the whole log: whoever says which comes first has read them all. */
function ambiguousDays(entry: AmbiguousEntry | null): readonly Issue[] {
  return entry === null ? NO_ISSUES : [{ code: "ambiguous-day", key: null, suggestion: null, ...entry }];
}

function impossibleDay(entry: ImpossibleEntry): Issue {
  return { code: "impossible-day", key: null, suggestion: null, ...entry };
}

const NO_ISSUES: readonly Issue[] = [];
const NO_LINES: ReadonlyMap<string, number> = new Map();

import type { Day } from "../domain/day";
import type { BodyFacts } from "../note/people/compose-person";
import { withPlainDayLinks } from "../note/body/day-links";
import { readLinkedPromises, readLinkedTasks, type LinkedPromise } from "../note/promises/linked-promises";
import { readBody } from "../note/body/read-body";
import type { ParseYaml } from "../note/front-matter/read-note";
import type { LogStyle } from "../note/log/log-style";
import { logStyle, type Settings } from "../settings/settings";

/** Reads what the text of a note says. */
export interface TextReader {
  /**
   * Of a person note; `keys` are the properties whose lines are wanted. Properties that the cache has parsed are not
   * parsed again to look for errors.
   */
  body(text: string, keys: readonly string[], isParsed: boolean): BodyFacts;
  /** Of a person note with open tasks that link to others. */
  promises(text: string): readonly LinkedPromise[];
  /** Of any other note with tasks that link to people, those that have ended among them. */
  tasks(text: string): readonly LinkedPromise[];
}

/** To be raised whenever the same text is read differently, so that what was remembered is read again. */
const VERSION = 24;

interface TextReaderDeps {
  readonly settings: () => Settings;
  readonly parseYaml: ParseYaml;
  /** The day that a link means by the name that this vault gives its daily notes. */
  readonly dayOfLink: (linkpath: string) => Day | null;
  /** True for the words of a task as a checklist is made with. */
  readonly isChecklistLine?: (words: string) => boolean;
}

/** A reader that goes by the settings of the moment. */
export function createTextReader({
  settings,
  parseYaml,
  dayOfLink,
  isChecklistLine = () => false,
}: TextReaderDeps): TextReader {
  // One for all notes, so that what is worked out of a style is worked out once.
  let known: { readonly of: Settings; readonly context: ReadingContext } | null = null;
  const contextNow = (): ReadingContext => {
    const now = settings();
    if (known?.of !== now) known = { of: now, context: context(now) };
    return known.context;
  };
  return {
    body: (text, keys, isParsed) =>
      readBody(withPlainDayLinks(text, dayOfLink), keys, {
        ...contextNow(),
        parseYaml: isParsed ? null : parseYaml,
      }),
    promises: (text) =>
      readLinkedPromises(withPlainDayLinks(text, dayOfLink), { ...contextNow(), isChecklistLine }),
    tasks: (text) =>
      readLinkedTasks(withPlainDayLinks(text, dayOfLink), { ...contextNow(), isChecklistLine }),
  };
}

/**
 * All that the reading of a text depends on besides the text, to tell whether what was remembered still holds;
 * `dayNames` is how the vault names its daily notes.
 */
export function textRules(settings: Settings, dayNames: string): string {
  const { propertyMeanings, checklistLine } = settings;
  return JSON.stringify([VERSION, context(settings), propertyMeanings, checklistLine, dayNames]);
}

interface ReadingContext extends Pick<Settings, "checklistHeading" | "dateOrder"> {
  readonly style: LogStyle;
}

function context(settings: Settings): ReadingContext {
  const { checklistHeading, dateOrder } = settings;
  return { style: logStyle(settings), checklistHeading, dateOrder };
}

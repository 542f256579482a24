import { LiveAgenda } from "../../src/app/agenda-feed";
import type { Places } from "../../src/app/ports";
import { RememberedFacts } from "../../src/app/remembered-facts";
import { Roster } from "../../src/app/roster";
import { createSurvey, type Survey } from "../../src/app/survey";
import { createTextReader } from "../../src/app/text-reader";
import { DEFAULT_WINDOWS } from "../../src/domain/horizon";
import { folderOf } from "../../src/note/people/nesting";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { day } from "../domain/days";
import { parseYaml } from "../note/parse-yaml";
import { MemoryNotes } from "./memory-notes";
import { rulesFor } from "./vault-rules";

const TODAY = day("2026-11-22");

export interface SurveyVault {
  readonly settings?: Partial<Settings>;
  /** Folders without notes. */
  readonly emptyFolders?: readonly string[];
  readonly reviewPath?: string;
}

/** A survey of a vault of those texts, once each has been read. Daily notes are called after their day. */
export async function surveyOf(
  texts: Readonly<Record<string, string>>,
  { settings: changes = {}, emptyFolders = [], reviewPath = "2026-W47 review.md" }: SurveyVault = {},
): Promise<Survey> {
  const notes = new MemoryNotes();
  for (const [path, text] of Object.entries(texts)) notes.write(path, text);
  const settings: Settings = { ...DEFAULT_SETTINGS, ...changes };
  const rules = rulesFor(changes);
  const roster = new Roster(rules, TODAY, {
    notes,
    agenda: new LiveAgenda(TODAY, DEFAULT_WINDOWS, (run) => run()),
    reader: createTextReader({ settings: () => settings, parseYaml, dayOfLink: () => null }),
    remembered: new RememberedFacts(null),
    resolve: (linkpath) => notes.resolve(linkpath),
    turn: () => Promise.resolve(),
  });
  await roster.rebuild();
  return createSurvey({
    notes,
    settings: () => settings,
    rules: () => rules,
    today: () => TODAY,
    roster,
    places: placesIn(notes, emptyFolders),
    dailyNotes: { find: (on) => notes.paths().find((path) => path === `${on}.md`) ?? null },
    reviewPath: () => Promise.resolve(reviewPath),
  });
}

function placesIn(notes: MemoryNotes, emptyFolders: readonly string[]): Places {
  const has = (path: string): boolean => notes.paths().includes(path);
  return {
    folders: () => [...emptyFolders, ...new Set(notes.paths().map(folderOf))],
    note: (path) => [path, `${path}.md`].find(has) ?? null,
    headings: (path) => (has(path) ? notes.listing(path).headings : []),
  };
}

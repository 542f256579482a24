import type { RosterRules } from "../../src/app/roster";
import { createTextReader, textRules } from "../../src/app/text-reader";
import { parseDay } from "../../src/domain/day";
import { noteDay } from "../../src/note/people/dated-note";
import {
  cadenceRules,
  DEFAULT_SETTINGS,
  peopleRules,
  propertyMeanings,
  purposeTags,
  type Settings,
} from "../../src/settings/settings";
import { parseYaml } from "../note/parse-yaml";

/** The rules that settings come to, as the plugin makes them. */
export function rulesFor(changes: Partial<Settings> = {}): RosterRules {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  return {
    people: peopleRules(settings, []),
    cadence: cadenceRules(settings),
    dateOrder: settings.dateOrder,
    meanings: propertyMeanings(settings),
    purposes: purposeTags(settings),
    windows: settings,
    mentionDay: (note) => noteDay(note, { dayOfPath: () => null, dateOrder: settings.dateOrder }),
    dailyDay: (path) => parseDay(/^Daily\/(.*)\.md$/.exec(path)?.[1] ?? ""),
    textRules: textRules(settings, ""),
  };
}

/** Reads texts by the default settings. */
export const READER = createTextReader({
  settings: () => DEFAULT_SETTINGS,
  parseYaml,
  dayOfLink: () => null,
});

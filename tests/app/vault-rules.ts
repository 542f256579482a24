import type { RosterRules } from "../../src/app/roster";
import type { BodyFacts } from "../../src/note/compose-person";
import { readBody } from "../../src/note/read-body";
import {
  cadenceRules,
  DEFAULT_SETTINGS,
  logStyle,
  peopleRules,
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
    windows: settings,
  };
}

export function readBodyByDefault(text: string, keys: readonly string[]): BodyFacts {
  const { checklistHeading, dateOrder } = DEFAULT_SETTINGS;
  return readBody(text, keys, { style: logStyle(DEFAULT_SETTINGS), checklistHeading, dateOrder, parseYaml });
}

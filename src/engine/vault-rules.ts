import type { App } from "obsidian";
import type { RosterRules } from "../app/roster";
import { textRules } from "../app/text-reader";
import { noteDay } from "../note/people/dated-note";
import {
  cadenceRules,
  peopleRules,
  propertyMeanings,
  purposeTags,
  type Settings,
} from "../settings/settings";
import { NO_PERIODIC_DAYS, readPeriodicDays, type PeriodicDays } from "../vault/periodic-names";
import { templateFolders } from "../vault/template-folders";

/** What other settings of the vault tell. */
export interface FoundInVault {
  readonly templates: readonly string[];
  readonly days: PeriodicDays;
}

/** Before the settings of the vault have been read. */
export const NOTHING_FOUND: FoundInVault = { templates: [], days: NO_PERIODIC_DAYS };

export async function findInVault(app: App): Promise<FoundInVault> {
  return { templates: await templateFolders(app), days: await readPeriodicDays(app) };
}

/** True when notes would be read otherwise by one than by the other. */
export function differs(one: FoundInVault, other: FoundInVault): boolean {
  return keyOf(one) !== keyOf(other);
}

function keyOf({ templates, days }: FoundInVault): string {
  return JSON.stringify([templates, days.rules]);
}

/** What the notes of the vault are read by. */
export function rulesOf(settings: Settings, { templates, days }: FoundInVault): RosterRules {
  const { dateOrder } = settings;
  return {
    people: peopleRules(settings, templates),
    cadence: cadenceRules(settings),
    dateOrder,
    meanings: propertyMeanings(settings),
    purposes: purposeTags(settings),
    windows: settings,
    mentionDay: settings.mentions
      ? (note) => noteDay(note, { dayOfPath: days.ofPath, dateOrder })
      : () => null,
    dailyDay: days.daily.dayOf,
    textRules: textRules(settings, days.rules),
  };
}

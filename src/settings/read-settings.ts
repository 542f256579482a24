import { parseLineFormat } from "../note/checklist/line-format";
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from "./settings";
import { migrations } from "./migrations";

/** The settings found, and whether they may be saved over. */
export interface SettingsReading {
  readonly settings: Settings;
  /** False where saving would destroy what could not be understood: a newer version's file, or no object at all. */
  readonly mayOverwrite: boolean;
  /** The values that were not usable, by their keys; the defaults of those are in effect. */
  readonly rejected: Readonly<Record<string, unknown>>;
}

/**
 * Settings out of whatever a file held. Older versions are migrated; a value of the wrong kind is rejected alone,
 * the others stay; unknown keys are left out. Nothing (a fresh install) gives the defaults.
 */
export function readSettings(saved: unknown): SettingsReading {
  if (saved === null || saved === undefined) return reading(DEFAULT_SETTINGS, true);
  if (typeof saved !== "object" || Array.isArray(saved)) return reading(DEFAULT_SETTINGS, false);
  const version = ownValue(saved, "version");
  if (version !== undefined && !isVersion(version)) return reading(DEFAULT_SETTINGS, false, { version });
  const isNewer = typeof version === "number" && version > SETTINGS_VERSION;
  return accepted(isNewer ? saved : migrated(saved, version ?? 0), !isNewer);
}

function accepted(saved: object, mayOverwrite: boolean): SettingsReading {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const rejected: Record<string, unknown> = {};
  for (const key of keysOf(CHECKS)) {
    const value = ownValue(saved, key);
    if (value === undefined) continue;
    if (CHECKS[key](value)) settings[key] = value;
    else rejected[key] = value;
  }
  // Each value has passed the check of its own key, which is what the type says.
  return reading(settings as unknown as Settings, mayOverwrite, rejected);
}

type Check = (value: unknown) => boolean;

/** No name, path or line of a list is longer. */
const LONGEST = 1_000;
/** A whole letter. */
const LONGEST_TEMPLATE = 20_000;

/** How many characters the text under that key may have, or each line of its list. */
export function longestOf(key: keyof Settings): number {
  return key === "messageTemplate" ? LONGEST_TEMPLATE : LONGEST;
}

/** Of a list only its kind is checked: a line that cannot be read is left out where it is used, and the others count. */
const CHECKS: Record<Exclude<keyof Settings, "version">, Check> = {
  peopleFolders: isTextList,
  peopleTags: isTextList,
  peopleProperties: isTextList,
  defaultCadence: isText,
  circles: isTextList,
  cadenceRules: isTextList,
  weeklyCapacity: isCount,
  propertyMeanings: isTextList,
  mentions: isSwitch,
  logHeadings: isTextList,
  dateOrder: oneOf(["unset", "day-month-year", "month-day-year"]),
  logHeading: isHeading,
  logOrder: oneOf(["newest-first", "oldest-first"]),
  linkDays: oneOf(["when-exists", "always", "never"]),
  channels: isTextList,
  purposeTags: isTextList,
  promiseForm: oneOf(["property", "task"]),
  promiseHeading: isHeading,
  waitingHeading: isHeading,
  newPersonFolder: isText,
  newPersonTemplate: isText,
  messageTemplate: isTextUpTo(LONGEST_TEMPLATE),
  checklistHeading: isHeading,
  checklistLine: (value) => isText(value) && parseLineFormat(value) !== null,
  settleTicks: isSwitch,
  checklistMarks: isSwitch,
  checklistAuto: isSwitch,
  checklistReconnects: isSwitch,
  checklistPlanned: isSwitch,
  checklistMine: isSwitch,
  checklistTheirs: isSwitch,
  checklistMilestones: isSwitch,
  checklistThanks: isSwitch,
  checklistGone: oneOf(["remove", "keep"]),
  dailyCap: isCount,
  reviewFolder: isText,
  reviewName: isText,
  reviewTemplate: isText,
  statusBar: isSwitch,
  soonDays: isCount,
  promiseAheadDays: isCount,
  milestoneAheadDays: isCount,
  yearlyBelatedDays: isCount,
  oneOffBelatedDays: isCount,
  thanksDays: isCount,
  followUpAfterDays: isCount,
  followUpDays: isCount,
  repairAfterDays: isCount,
};

/** True when the value may stand under that key of the settings. */
export function isAcceptable(key: string, value: unknown): boolean {
  return key in CHECKS && Object.hasOwn(CHECKS, key) && CHECKS[key as keyof typeof CHECKS](value);
}

function migrated(saved: object, version: number): object {
  return migrations.slice(version).reduce((settings, migrate) => migrate(settings), saved);
}

function reading(
  settings: Settings,
  mayOverwrite: boolean,
  rejected: SettingsReading["rejected"] = {},
): SettingsReading {
  return { settings, mayOverwrite, rejected };
}

function isVersion(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function ownValue(source: object, key: string): unknown {
  return Object.hasOwn(source, key) ? Reflect.get(source, key) : undefined;
}

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  return Object.keys(record) as K[];
}

function isSwitch(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST;
}

function isTextUpTo(longest: number): Check {
  return (value) => typeof value === "string" && value.length <= longest;
}

function isHeading(value: unknown): boolean {
  return isText(value) && value.trim() !== "" && !/[\r\n]/.test(value);
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function oneOf(choices: readonly string[]): Check {
  return (value) => typeof value === "string" && choices.includes(value);
}

/** Whole days or people, up to a year's worth. */
function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 366;
}

import { folderNames } from "../note/people/nesting";
import { isAcceptable } from "./read-settings";
import type { Settings } from "./settings";

/** Plugins whose settings say where people are and how often to be in touch, by their ids. */
export const OTHER_PLUGINS = ["personal-crm", "contacts"] as const;
export type OtherPlugin = (typeof OTHER_PLUGINS)[number];

/** What the data file of such a plugin holds, switched on or not. */
export interface OtherSettings {
  readonly plugin: OtherPlugin;
  readonly saved: unknown;
}

/**
 * The settings with what another plugin's data file says of people: folders, tags and properties are added to those
 * that are there, tiers become circles of the name that notes hold, and headings and folders for new notes replace
 * ours. Whatever in the file has another shape is left out, so any value gives usable settings.
 */
export function takeOver(settings: Settings, plugin: OtherPlugin, saved: unknown): Settings {
  const data = isObject(saved) ? saved : {};
  const taken = plugin === "contacts" ? ofContacts(settings, data) : ofPersonalCrm(settings, data);
  const acceptable = Object.entries(taken).filter(([key, value]) => isAcceptable(key, value));
  return { ...settings, ...Object.fromEntries(acceptable) };
}

/** The settings that differ between the two, by key. */
export function changedKeys(before: Settings, after: Settings): (keyof Settings)[] {
  return keysOf(before).filter((key) => String(before[key]) !== String(after[key]));
}

type Saved = Readonly<Record<string, unknown>>;

/** Until a folder is set it looks in the whole vault, which says nothing of where people are. */
function ofContacts({ peopleFolders }: Settings, { contactsFolder }: Saved): Partial<Settings> {
  const folders = textsOf([contactsFolder]).filter((folder) => folderNames(folder).length > 0);
  return { peopleFolders: joined(peopleFolders, folders) };
}

/** Personal CRM keeps the id of a tier in the notes, so that is what its circle is called. */
function ofPersonalCrm(settings: Settings, data: Saved): Partial<Settings> {
  const { peopleFolders, peopleTags, peopleProperties } = settings;
  return {
    peopleFolders: joined(peopleFolders, textsOf(data["personFolders"])),
    peopleTags: joined(peopleTags, textsOf(data["personTags"])),
    peopleProperties: joined(peopleProperties, markerOf(data)),
    circles: withTiers(settings.circles, data["tiers"]),
    ...given("logHeading", data["logToBody"] === false ? "" : data["bodyLogHeading"]),
    ...given("promiseHeading", data["followUpHeading"]),
    ...given("newPersonFolder", data["newPersonFolder"]),
    ...given("newPersonTemplate", data["newPersonTemplate"]),
    ...given("soonDays", data["dueSoonWindowDays"]),
    ...given("statusBar", data["showStatusBar"]),
    ...given("mentions", data["journalMentionsCountAsContact"]),
    ...(data["dailyNudge"] === true ? nudge(data) : {}),
  };
}

function nudge(data: Saved): Partial<Settings> {
  return {
    ...given("checklistHeading", data["dailyNudgeHeading"]),
    ...given("dailyCap", data["dailyNudgeLimit"]),
  };
}

function markerOf({ personTypeKey: key, personTypeValue: value }: Saved): string[] {
  const [name = "", wanted = ""] = textsOf([key, value]);
  return name === "" || wanted === "" ? [] : [`${name}: ${wanted}`];
}

/** A circle of the same name takes the tier's cadence, in its place. */
function withTiers(circles: readonly string[], tiers: unknown): string[] {
  const lines = new Map(circles.map((line) => [circleName(line), line]));
  for (const tier of Array.isArray(tiers) ? tiers : []) {
    if (!isObject(tier)) continue;
    const { id, cadenceDays } = tier;
    if (typeof id !== "string" || id.trim() === "" || typeof cadenceDays !== "number") continue;
    if (Number.isInteger(cadenceDays) && cadenceDays > 0)
      lines.set(circleName(id), `${id}: ${cadenceDays} days`);
  }
  return [...lines.values()];
}

function circleName(line: string): string {
  return line.split(":", 1)[0]?.trim().toLowerCase() ?? "";
}

function given(key: keyof Settings, value: unknown): Partial<Settings> {
  return value === undefined || value === "" ? {} : { [key]: value };
}

/** The list with those that it lacks behind it; case makes no difference. */
function joined(list: readonly string[], more: readonly string[]): string[] {
  const known = new Set(list.map((each) => each.toLowerCase()));
  return [...list, ...more.filter((each) => !known.has(each.toLowerCase()))];
}

function textsOf(values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return values
    .filter((value) => typeof value === "string")
    .map((value) => value.trim())
    .filter(Boolean);
}

function isObject(value: unknown): value is Saved {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keysOf(settings: Settings): (keyof Settings)[] {
  return Object.keys(settings).filter((key): key is keyof Settings => key !== "version");
}

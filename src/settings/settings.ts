import type { Cadence, Circle } from "../domain/cadence";
import { DEFAULT_WINDOWS, type Windows } from "../domain/horizon";
import { CHANNELS } from "../domain/interaction";
import { LINE_FORMAT } from "../note/checklist/line-format";
import type { LogStyle } from "../note/log/log-style";
import { createPurposeTags, readPurposeTag, type PurposeTags } from "../note/log/purpose-tags";
import type { DateOrder } from "../note/text/day-value";
import type { CadenceRules } from "../note/people/compose-person";
import { readCadence } from "../note/properties/cadence-grammar";
import { createRuleFinder, readCadenceRule } from "../note/properties/cadence-rules";
import type { PropertyMeanings } from "../note/properties/fields";
import type { PromiseForm } from "../note/promises/promise-add";
import { meaningsByKey, readPropertyMeaning } from "../note/properties/property-meanings";
import type { PeopleRules } from "../note/people/recognize";

/** What the user has chosen. Every control of the settings tab is bound to one key of it. */
export interface Settings extends Windows {
  readonly version: typeof SETTINGS_VERSION;
  readonly peopleFolders: readonly string[];
  readonly peopleTags: readonly string[];
  /** `key: value`, one property each. */
  readonly peopleProperties: readonly string[];
  /** A cadence in words; empty for none. */
  readonly defaultCadence: string;
  /** `name: cadence`, one circle each. */
  readonly circles: readonly string[];
  /** `folder NAME: cadence`, `tag NAME: cadence` or `relationship NAME: cadence`, one rule each. */
  readonly cadenceRules: readonly string[];
  /** How many contacts a week the user means to have; 0 for not said. */
  readonly weeklyCapacity: number;
  readonly dateOrder: DateOrder;
  /** `key: meaning` or `key: ignore`, one property each. */
  readonly propertyMeanings: readonly string[];
  /** Whether links to people in dated notes count as contact. */
  readonly mentions: boolean;
  readonly logHeading: string;
  /** Further headings under which logs stand, in other languages for example. */
  readonly logHeadings: readonly string[];
  readonly logOrder: "newest-first" | "oldest-first";
  /** When the day of an entry is written as a link to its daily note. */
  readonly linkDays: "when-exists" | "always" | "never";
  /** The user's own channels, beside the built-in ones. */
  readonly channels: readonly string[];
  /** `purpose: tag`, one tag of entries each that goes by another name. */
  readonly purposeTags: readonly string[];
  /** Whether new promises go into a property or become tasks. */
  readonly promiseForm: "property" | "task";
  /** The headings of tasks: what I promised, and what they did. */
  readonly promiseHeading: string;
  readonly waitingHeading: string;
  /** Where new people's notes go; empty for where most people are. */
  readonly newPersonFolder: string;
  /** The path of a template for them; empty for none. */
  readonly newPersonTemplate: string;
  /** What a drafted message is made of; empty for what it is before anything is set. */
  readonly messageTemplate: string;
  readonly checklistHeading: string;
  /** How a line of the checklist is laid out. */
  readonly checklistLine: string;
  /** Whether what is ticked is logged, and what is un-ticked taken back. */
  readonly settleTicks: boolean;
  /** Whether `[>]` in the checklist snoozes. */
  readonly checklistMarks: boolean;
  /** Whether the checklist is inserted by itself when today's daily note is opened. */
  readonly checklistAuto: boolean;
  /** What the checklist has lines for. */
  readonly checklistReconnects: boolean;
  readonly checklistPlanned: boolean;
  readonly checklistMine: boolean;
  readonly checklistTheirs: boolean;
  readonly checklistMilestones: boolean;
  readonly checklistThanks: boolean;
  /** What becomes of a line whose reason is gone and that nobody has touched, when the checklist is inserted again. */
  readonly checklistGone: "remove" | "keep";
  /** How many people the checklist proposes to reconnect with; 0 for all. */
  readonly dailyCap: number;
  /** Where weekly reviews go; empty for beside the weekly notes. */
  readonly reviewFolder: string;
  /** Their name as a format of moment's; empty for that of the weekly notes and a word more. */
  readonly reviewName: string;
  /** The path of a template for them; empty for what they look like before anything is set. */
  readonly reviewTemplate: string;
  readonly statusBar: boolean;
}

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  peopleFolders: ["People", "Contacts", "Persons", "CRM"],
  peopleTags: ["person", "people", "contact", "contacts"],
  peopleProperties: ["type: person", "type: contact", "categories: People"],
  defaultCadence: "",
  circles: ["inner: 2 weeks", "close: 1 month", "friend: 3 months", "network: 6 months"],
  cadenceRules: [],
  weeklyCapacity: 0,
  dateOrder: "unset",
  propertyMeanings: [],
  mentions: true,
  logHeading: "Interactions",
  logHeadings: [],
  logOrder: "newest-first",
  linkDays: "when-exists",
  channels: [],
  purposeTags: [],
  promiseForm: "property",
  promiseHeading: "Promises",
  waitingHeading: "Waiting for",
  newPersonFolder: "",
  newPersonTemplate: "",
  messageTemplate: "",
  checklistHeading: "Reconnect",
  checklistLine: LINE_FORMAT,
  settleTicks: true,
  checklistMarks: true,
  checklistAuto: false,
  checklistReconnects: true,
  checklistPlanned: true,
  checklistMine: true,
  checklistTheirs: true,
  checklistMilestones: true,
  checklistThanks: true,
  checklistGone: "remove",
  dailyCap: 5,
  reviewFolder: "",
  reviewName: "",
  reviewTemplate: "",
  statusBar: true,
  ...DEFAULT_WINDOWS,
};

/** A line of the settings as a circle; if it is none, the cadence that was probably meant. */
export type CircleReading =
  { readonly ok: true; readonly circle: Circle } | { readonly ok: false; readonly suggestion: string | null };

/** A line such as `close: 1 month` as a circle, unless it has no name or a cadence that cannot be read. */
export function readCircle(line: string): CircleReading {
  const [name, cadence] = splitAtColon(line);
  if (name === "" || cadence === null) return { ok: false, suggestion: null };
  const reading = readCadence(cadence, []);
  if (!reading.ok) return { ok: false, suggestion: reading.suggestion ?? null };
  const { value } = reading;
  return { ok: true, circle: { name, cadence: value.kind === "cadence" ? value.cadence : null } };
}

/** A line such as `type: person`, as a property and its value; null when one of the two is missing. */
export function parseProperty(line: string): { readonly key: string; readonly value: string } | null {
  const [key, value] = splitAtColon(line);
  return key === "" || value === null || value === "" ? null : { key, value };
}

/** The circles, rules and default cadence that the settings describe; lines that cannot be read are left out. */
export function cadenceRules(settings: Settings): CadenceRules {
  const circles = circlesOf(settings);
  const rules = settings.cadenceRules.flatMap((line) => {
    const reading = readCadenceRule(line, circles);
    return reading.ok ? [reading.rule] : [];
  });
  const defaultCadence = defaultCadenceOf(settings, circles);
  return rules.length === 0
    ? { circles, defaultCadence }
    : { circles, defaultCadence, ruleFor: createRuleFinder(rules) };
}

/** The circles that the settings describe; lines that cannot be read are left out. */
export function circlesOf({ circles }: Settings): readonly Circle[] {
  return circles.flatMap((line) => {
    const reading = readCircle(line);
    return reading.ok ? [reading.circle] : [];
  });
}

function defaultCadenceOf({ defaultCadence }: Settings, circles: readonly Circle[]): Cadence | null {
  const reading = defaultCadence.trim() === "" ? null : readCadence(defaultCadence, circles);
  if (!reading?.ok || reading.value.kind === "none") return null;
  return reading.value.kind === "circle" ? reading.value.circle.cadence : reading.value.cadence;
}

/** What the settings say that properties mean; lines that cannot be read are left out. */
export function propertyMeanings(settings: Settings): PropertyMeanings {
  const readings = settings.propertyMeanings.map(readPropertyMeaning);
  return meaningsByKey(readings.flatMap((reading) => (reading.ok ? [reading.meaning] : [])));
}

/** How the settings name the purposes of entries; lines that cannot be read are left out. */
export function purposeTags(settings: Settings): PurposeTags {
  const readings = settings.purposeTags.map(readPurposeTag);
  return createPurposeTags(readings.flatMap((reading) => (reading.ok ? [reading.purposeTag] : [])));
}

/**
 * The tags that say what an entry of a log was for, in lower case: they stand in somebody's note and say nothing of what
 * they care about.
 */
export function entryTags(settings: Settings): readonly string[] {
  return [...purposeTags(settings).all, "private"];
}

/** Where the settings say that people are; the folders of templates come from the vault. */
export function peopleRules(settings: Settings, templateFolders: readonly string[]): PeopleRules {
  return {
    folders: settings.peopleFolders,
    tags: settings.peopleTags.map((tag) => tag.replace(/^#/, "")),
    properties: settings.peopleProperties.map(parseProperty).filter((property) => property !== null),
    templateFolders,
  };
}

function splitAtColon(line: string): [string, string | null] {
  const colon = line.indexOf(":");
  return colon < 0 ? [line.trim(), null] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** Where new promises go, as the settings say. */
export function promiseForm({ promiseForm: kind, promiseHeading, waitingHeading }: Settings): PromiseForm {
  if (kind === "property") return { kind };
  return { kind, headings: { mine: promiseHeading, theirs: waitingHeading } };
}

/** How entries are written and found, as the settings say. */
export function logStyle({ logHeading, logHeadings, logOrder, channels, dateOrder }: Settings): LogStyle {
  return {
    heading: logHeading,
    headings: logHeadings,
    order: logOrder,
    channels: [...CHANNELS, ...channels],
    dateOrder,
  };
}

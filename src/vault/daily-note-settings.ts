import type { App } from "obsidian";
import { folderAt, readJson, textAt, valueAt } from "./json-file";

/** Where notes of one kind of period are kept; the format is one of moment's and may contain folders. */
export interface PeriodicNotes {
  readonly folder: string;
  readonly format: string;
}

/** Where daily notes are kept and what they start with. */
export interface DailyNoteSettings extends PeriodicNotes {
  /** The path of the template, or empty for none. */
  readonly template: string;
}

/** As the core plugin keeps daily notes of which nothing has been chosen. */
export const USUAL_DAILY_NOTES: DailyNoteSettings = { folder: "", format: "YYYY-MM-DD", template: "" };

/** A period of Periodic Notes, by its keys in the released versions and in the 1.0 beta, with its usual format. */
interface Period {
  readonly released: string;
  readonly beta: string;
  readonly format: string;
}

const DAILY: Period = { released: "daily", beta: "day", format: USUAL_DAILY_NOTES.format };
const WEEKLY: Period = { released: "weekly", beta: "week", format: "gggg-[W]ww" };
const PERIODS: readonly Period[] = [
  DAILY,
  { released: "monthly", beta: "month", format: "YYYY-MM" },
  { released: "quarterly", beta: "quarter", format: "YYYY-[Q]Q" },
  { released: "yearly", beta: "year", format: "YYYY" },
];

/** How the notes of a vault are kept that are about a day or a longer period. */
export interface KeptNotes {
  /**
   * All the kinds of them. The core plugin's daily notes are among them even where another plugin has taken over since:
   * the old ones lie where they lay.
   */
  readonly kinds: readonly PeriodicNotes[];
  /**
   * The daily notes that are made now, by the settings of whoever keeps them: the Periodic Notes plugin where it is on
   * and has daily notes switched on, else the core plugin.
   */
  readonly daily: DailyNoteSettings;
}

/** The files are read anew each time, since their settings may have changed. */
export async function readPeriodicNotes(app: App): Promise<KeptNotes> {
  const saved = await savedPeriods(app);
  const core = await coreSettings(app);
  const weekly = settingsOf(saved, WEEKLY) ?? (await calendarWeeks(app));
  const others = PERIODS.flatMap((period) => settingsOf(saved, period) ?? []);
  return {
    kinds: [core, ...(weekly === null ? [] : [weekly]), ...others],
    daily: settingsOf(saved, DAILY) ?? core,
  };
}

/** Where weekly notes are kept, by Periodic Notes or else by Calendar; null while neither does. */
export async function readWeeklyNotes(app: App): Promise<PeriodicNotes | null> {
  return settingsOf(await savedPeriods(app), WEEKLY) ?? calendarWeeks(app);
}

/** Calendar makes weekly notes once it shows the numbers of weeks. */
async function calendarWeeks(app: App): Promise<PeriodicNotes | null> {
  const saved = await savedBy(app, "calendar");
  if (valueAt(saved, "showWeeklyNote") !== true) return null;
  const [folder, format] = [valueAt(saved, "weeklyNoteFolder"), valueAt(saved, "weeklyNoteFormat")];
  return settingsFrom({ folder, format }, WEEKLY.format);
}

async function coreSettings(app: App): Promise<DailyNoteSettings> {
  return settingsFrom(
    await readJson(app, `${app.vault.configDir}/daily-notes.json`),
    USUAL_DAILY_NOTES.format,
  );
}

function savedPeriods(app: App): Promise<unknown> {
  return savedBy(app, "periodic-notes");
}

/** What another plugin has saved; null while it is off. */
async function savedBy(app: App, id: string): Promise<unknown> {
  const { configDir } = app.vault;
  const enabled = await readJson(app, `${configDir}/community-plugins.json`);
  const isOn = Array.isArray(enabled) && enabled.includes(id);
  return isOn ? readJson(app, `${configDir}/plugins/${id}/data.json`) : null;
}

/**
 * What is saved of a period; null while it is switched off. The key of the released versions lies about beside the
 * `calendarSets[]` of the 1.0 beta, which go first.
 */
function settingsOf(saved: unknown, { released, beta, format }: Period): DailyNoteSettings | null {
  const settings = valueAt(activeSet(saved), beta) ?? valueAt(saved, released);
  return valueAt(settings, "enabled") === true ? settingsFrom(settings, format) : null;
}

function activeSet(saved: unknown): unknown {
  const sets = valueAt(saved, "calendarSets");
  const active = valueAt(saved, "activeCalendarSet");
  return Array.isArray(sets) ? (sets.find((entry) => valueAt(entry, "id") === active) ?? sets[0]) : null;
}

function settingsFrom(source: unknown, format: string): DailyNoteSettings {
  return {
    folder: folderAt(source, "folder"),
    format: textAt(source, "format") || format,
    template: textAt(source, "template") || textAt(source, "templatePath"),
  };
}

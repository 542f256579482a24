import type { App } from "obsidian";

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

const DEFAULTS: DailyNoteSettings = { folder: "", format: "YYYY-MM-DD", template: "" };

/**
 * The settings of whoever keeps the daily notes: the Periodic Notes plugin where it is on and has daily notes
 * switched on, else the core plugin. Both files are read anew each time, since their settings may have changed.
 */
export async function readDailyNoteSettings(app: App): Promise<DailyNoteSettings> {
  const { configDir } = app.vault;
  const enabled = await readJson(app, `${configDir}/community-plugins.json`);
  if (Array.isArray(enabled) && enabled.includes("periodic-notes")) {
    const periodic = periodicSettings(await readJson(app, `${configDir}/plugins/periodic-notes/data.json`));
    if (periodic !== null) return periodic;
  }
  return settingsFrom(await readJson(app, `${configDir}/daily-notes.json`));
}

const WEEKLY = { released: "weekly", beta: "week", format: "gggg-[W]ww" } as const;

/** The periods of Periodic Notes, by the keys of its released versions and of the 1.0 beta, and their formats. */
const PERIODS = [
  { released: "daily", beta: "day", format: DEFAULTS.format },
  WEEKLY,
  { released: "monthly", beta: "month", format: "YYYY-MM" },
  { released: "quarterly", beta: "quarter", format: "YYYY-[Q]Q" },
  { released: "yearly", beta: "year", format: "YYYY" },
] as const;

/**
 * All the kinds of notes that are kept by day, week, month, quarter or year. The core plugin's daily notes are among
 * them even where another plugin has taken over since: the old ones lie where they lay.
 */
export async function readPeriodicNotes(app: App): Promise<readonly PeriodicNotes[]> {
  const { configDir } = app.vault;
  const core = settingsFrom(await readJson(app, `${configDir}/daily-notes.json`));
  const enabled = await readJson(app, `${configDir}/community-plugins.json`);
  if (!Array.isArray(enabled) || !enabled.includes("periodic-notes")) return [core];
  const saved = await readJson(app, `${configDir}/plugins/periodic-notes/data.json`);
  const set = activeSet(saved);
  const periods = PERIODS.map(({ released, beta, format }) => ({
    settings: own(set, beta) ?? own(saved, released),
    format,
  }));
  const kept = periods.filter(({ settings }) => own(settings, "enabled") === true);
  return [core, ...kept.map(({ settings, format }) => settingsFrom(settings, format))];
}

/** Where the Periodic Notes plugin keeps weekly notes; null while it does not. */
export async function readWeeklyNotes(app: App): Promise<PeriodicNotes | null> {
  const { configDir } = app.vault;
  const enabled = await readJson(app, `${configDir}/community-plugins.json`);
  if (!Array.isArray(enabled) || !enabled.includes("periodic-notes")) return null;
  const saved = await readJson(app, `${configDir}/plugins/periodic-notes/data.json`);
  const { beta, released, format } = WEEKLY;
  const settings = own(activeSet(saved), beta) ?? own(saved, released);
  return own(settings, "enabled") === true ? settingsFrom(settings, format) : null;
}

/** `daily` of the released versions, `calendarSets[].day` of the 1.0 beta, which leaves the old keys lying beside it. */
function periodicSettings(saved: unknown): DailyNoteSettings | null {
  const day = own(activeSet(saved), "day") ?? own(saved, "daily");
  return own(day, "enabled") === true ? settingsFrom(day) : null;
}

function activeSet(saved: unknown): unknown {
  const sets = own(saved, "calendarSets");
  const active = own(saved, "activeCalendarSet");
  return Array.isArray(sets) ? (sets.find((entry) => own(entry, "id") === active) ?? sets[0]) : null;
}

function settingsFrom(source: unknown, format: string = DEFAULTS.format): DailyNoteSettings {
  return {
    folder: text(source, "folder").replace(/^\/+|\/+$/g, ""),
    format: text(source, "format") || format,
    template: text(source, "template") || text(source, "templatePath"),
  };
}

function text(source: unknown, key: string): string {
  const value = own(source, key);
  return typeof value === "string" ? value.trim() : "";
}

function own(source: unknown, key: string): unknown {
  const holds = typeof source === "object" && source !== null && Object.hasOwn(source, key);
  return holds ? (Reflect.get(source, key) ?? null) : null;
}

/** What a settings file holds; null when it is missing or half-written by a sync. */
export async function readJson(app: App, path: string): Promise<unknown> {
  try {
    return JSON.parse(await app.vault.adapter.read(path)) as unknown;
  } catch {
    return null;
  }
}

import type { App } from "obsidian";

/** Where daily notes are kept; the format is one of moment's and may contain folders. */
export interface DailyNoteSettings {
  readonly folder: string;
  readonly format: string;
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

/** `daily` of the released versions, `calendarSets[].day` of the 1.0 beta, which leaves the old keys lying beside it. */
function periodicSettings(saved: unknown): DailyNoteSettings | null {
  const sets = own(saved, "calendarSets");
  const active = own(saved, "activeCalendarSet");
  const set: unknown = Array.isArray(sets)
    ? (sets.find((entry) => own(entry, "id") === active) ?? sets[0])
    : null;
  const day = own(set, "day") ?? own(saved, "daily");
  return own(day, "enabled") === true ? settingsFrom(day) : null;
}

function settingsFrom(source: unknown): DailyNoteSettings {
  return {
    folder: text(source, "folder").replace(/^\/+|\/+$/g, ""),
    format: text(source, "format") || DEFAULTS.format,
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

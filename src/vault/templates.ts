import { moment, normalizePath, type App } from "obsidian";
import type { Templates } from "../app/ports";
import type { Clock } from "../clock";
import { readJson } from "./daily-note-settings";

/** The templates of the vault, filled in as the core Templates plugin is set to. */
export class VaultTemplates implements Templates {
  private formats = { date: "YYYY-MM-DD", time: "HH:mm" };

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
  ) {}

  async read(path: string): Promise<string | null> {
    const { vault } = this.app;
    const saved = await readJson(this.app, `${vault.configDir}/templates.json`);
    this.formats = {
      date: formatAt(saved, "dateFormat") ?? "YYYY-MM-DD",
      time: formatAt(saved, "timeFormat") ?? "HH:mm",
    };
    const at = normalizePath(path);
    const file = vault.getFileByPath(at) ?? vault.getFileByPath(`${at}.md`);
    return file === null ? null : vault.cachedRead(file);
  }

  dateText(what: "date" | "time", format: string | null): string {
    return moment(this.clock.now()).format(format ?? this.formats[what]);
  }
}

function formatAt(saved: unknown, key: string): string | null {
  const value: unknown = typeof saved === "object" && saved !== null ? Reflect.get(saved, key) : null;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

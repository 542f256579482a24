import { moment, normalizePath, type App } from "obsidian";
import type { Templates } from "../app/ports";
import type { Clock } from "../clock";
import type { Day } from "../domain/day";
import { readJson, textAt } from "./json-file";

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
      date: textAt(saved, "dateFormat") || "YYYY-MM-DD",
      time: textAt(saved, "timeFormat") || "HH:mm",
    };
    const at = normalizePath(path);
    const file = vault.getFileByPath(at) ?? vault.getFileByPath(`${at}.md`);
    return file === null ? null : vault.cachedRead(file);
  }

  dateText(what: "date" | "time", format: string | null): string {
    return moment(this.clock.now()).format(format ?? this.formats[what]);
  }

  dayText(day: Day, format: string): string {
    return moment(day, "YYYY-MM-DD").format(format);
  }
}

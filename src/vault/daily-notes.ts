import { moment, normalizePath, type App, type TFile } from "obsidian";
import type { DailyNotes } from "../app/ports";
import type { Clock } from "../clock";
import { parseDay, type Day } from "../domain/day";
import { readDailyNoteSettings, type DailyNoteSettings } from "./daily-note-settings";

/** The daily notes of the vault. Their settings are read once and again with `refresh`. */
export class VaultDailyNotes implements DailyNotes {
  private settings: DailyNoteSettings = { folder: "", format: "YYYY-MM-DD", template: "" };

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
  ) {}

  async refresh(): Promise<void> {
    this.settings = await readDailyNoteSettings(this.app);
  }

  find(day: Day): string | null {
    return this.app.vault.getFileByPath(this.pathOf(day))?.path ?? null;
  }

  dayOf(path: string): Day | null {
    const { folder, format } = this.settings;
    const prefix = folder === "" ? "" : `${folder}/`;
    if (!path.startsWith(prefix) || !path.endsWith(".md")) return null;
    return dayNamed(path.slice(prefix.length, -".md".length), format);
  }

  linkpathOf(day: Day): string | null {
    const name = this.nameOf(day);
    // A format without a year, say, has the same name for days of several years.
    return dayNamed(name, this.settings.format) === day && !UNLINKABLE.test(name) ? name : null;
  }

  async draft(day: Day): Promise<{ path: string; text: string }> {
    await this.refresh();
    const path = this.pathOf(day);
    const template = this.templateFile();
    const text = template === null ? "" : await this.app.vault.cachedRead(template);
    return {
      path,
      text: fillTemplate(text, {
        at: atThisTime(day, this.clock.now()),
        title: path.slice(path.lastIndexOf("/") + 1, -3),
        format: this.settings.format,
      }),
    };
  }

  private pathOf(day: Day): string {
    return normalizePath(`${this.settings.folder}/${this.nameOf(day)}.md`);
  }

  private nameOf(day: Day): string {
    return moment(day, "YYYY-MM-DD").format(this.settings.format);
  }

  private templateFile(): TFile | null {
    const { template } = this.settings;
    if (template === "") return null;
    const path = normalizePath(template);
    return this.app.vault.getFileByPath(path) ?? this.app.vault.getFileByPath(`${path}.md`);
  }
}

/** What ends the name in a link, or makes it none. */
const UNLINKABLE = /[#^|[\]]/;

function dayNamed(name: string, format: string): Day | null {
  const read = moment(name, format, true);
  return read.isValid() ? parseDay(read.locale("en").format("YYYY-MM-DD")) : null;
}

const PLACEHOLDER =
  /\{\{\s*(date|time|title|yesterday|tomorrow)\s*([+-]\d{1,4}[dwmyh])?\s*(?::([^}\n]{1,100}))?\}\}/gi;

interface TemplateValues {
  readonly at: moment.Moment;
  readonly title: string;
  readonly format: string;
}

/** The placeholders of the core templates: `{{date}}`, `{{date:FORMAT}}`, `{{time}}`, `{{title}}`. */
function fillTemplate(text: string, { at, title, format }: TemplateValues): string {
  return text.replace(
    PLACEHOLDER,
    (_, name: string, shift: string | undefined, custom: string | undefined) => {
      if (name.toLowerCase() === "title") return title;
      const moved = shifted(name.toLowerCase(), at.clone(), shift);
      return moved.format(custom?.trim() ?? (name.toLowerCase() === "time" ? "HH:mm" : format));
    },
  );
}

function shifted(name: string, at: moment.Moment, shift: string | undefined): moment.Moment {
  if (name === "yesterday") return at.subtract(1, "day");
  if (name === "tomorrow") return at.add(1, "day");
  const [, count, unit] = /^([+-]\d+)([dwmyh])$/i.exec(shift ?? "") ?? [];
  return count === undefined ? at : at.add(Number(count), unit as moment.unitOfTime.DurationConstructor);
}

/** That day at the present time of day, which is what a template created now shows. */
function atThisTime(day: Day, now: Date): moment.Moment {
  return moment(day, "YYYY-MM-DD").hour(now.getHours()).minute(now.getMinutes());
}

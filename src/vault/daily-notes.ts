import { moment, normalizePath, type App, type TFile } from "obsidian";
import type { DailyNotes } from "../app/ports";
import type { Clock } from "../clock";
import type { Day } from "../domain/day";
import type { DailyNaming } from "./day-names";
import { NO_PERIODIC_DAYS } from "./periodic-names";

/** The daily notes of the vault, as they are kept at present. */
export class VaultDailyNotes implements DailyNotes {
  private naming: DailyNaming = NO_PERIODIC_DAYS.daily;

  constructor(
    private readonly app: App,
    private readonly clock: Clock,
  ) {}

  /** They are kept like this from now on. */
  keepBy(naming: DailyNaming): void {
    this.naming = naming;
  }

  find(day: Day): string | null {
    return this.app.vault.getFileByPath(this.naming.pathOf(day))?.path ?? null;
  }

  dayOf(path: string): Day | null {
    return this.naming.dayOf(path);
  }

  linkpathOf(day: Day): string | null {
    return this.naming.linkpathOf(day);
  }

  async draft(day: Day): Promise<{ path: string; text: string }> {
    const { pathOf, settings } = this.naming;
    const path = pathOf(day);
    const template = this.templateFile();
    const text = template === null ? "" : await this.app.vault.cachedRead(template);
    return {
      path,
      text: fillTemplate(text, {
        at: atThisTime(day, this.clock.now()),
        title: path.slice(path.lastIndexOf("/") + 1, -3),
        format: settings.format,
      }),
    };
  }

  private templateFile(): TFile | null {
    const { template } = this.naming.settings;
    if (template === "") return null;
    const path = normalizePath(template);
    return this.app.vault.getFileByPath(path) ?? this.app.vault.getFileByPath(`${path}.md`);
  }
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

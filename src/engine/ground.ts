import { getLanguage, type App } from "obsidian";
import type { Links } from "../app/ports";
import { createClock, createPacer, type Clock, type Pacer } from "../clock";
import type { Day } from "../domain/day";
import { createDates, type Dates } from "../i18n/dates";
import { languageOf } from "../i18n/languages";
import { createLineReader, type LineReader } from "../i18n/line-reader";
import type { Words } from "../i18n/words";
import type { FieldReader } from "../note/properties/fields";
import { fieldReaderBy } from "../settings/field-reader";
import type { Settings } from "../settings/settings";
import { VaultDailyNotes } from "../vault/daily-notes";
import { createLinks } from "../vault/links";
import { VaultTemplates } from "../vault/templates";
import type { Background } from "./background";

/** What reading and writing both stand on. */
export interface Ground {
  readonly app: App;
  readonly background: Background;
  readonly settings: () => Settings;
  readonly clock: Clock;
  readonly pacer: Pacer;
  readonly today: () => Day;
  readonly words: Words;
  readonly dates: Dates;
  readonly readLine: LineReader;
  readonly fields: FieldReader;
  readonly links: Links;
  readonly dailyNotes: VaultDailyNotes;
  readonly templates: VaultTemplates;
}

export function createGround(app: App, settings: () => Settings, background: Background): Ground {
  const clock = createClock(window);
  const { words, locale } = languageOf(getLanguage());
  return {
    app,
    background,
    settings,
    clock,
    pacer: createPacer(window),
    today: () => clock.today(),
    words,
    dates: createDates(locale),
    readLine: createLineReader(),
    fields: fieldReaderBy(settings),
    links: createLinks(app),
    dailyNotes: new VaultDailyNotes(app, clock),
    templates: new VaultTemplates(app, clock),
  };
}

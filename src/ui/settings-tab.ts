import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from "obsidian";
import type { MarkerCounts } from "../app/found-people";
import { isAcceptable } from "../settings/read-settings";
import type { Settings } from "../settings/settings";
import { advancedSettings, type OtherSettings } from "./settings/advanced-settings";
import { cadenceSettings } from "./settings/cadence-settings";
import { readPurposeTag } from "../note/log/purpose-tags";
import {
  choice,
  firstProblem,
  group,
  headingProblem,
  lines,
  linesOf,
  paragraph,
  text,
  toggle,
} from "./settings/controls";
import { dailySettings } from "./settings/daily-settings";
import type { HabitsAccess } from "./settings/habits-page";
import { peopleSettings } from "./settings/people-settings";
import { WORDS } from "./words";

const { settingsWords: words } = WORDS.settings;

/** What the tab needs of the settings and their effect. */
export interface SettingsAccess extends HabitsAccess {
  /** What the cadences of the settings ask for, in sentences. */
  load(): readonly string[];
  /** What the settings find at present, in a walk over the vault. */
  counts(): MarkerCounts;
  /** The settings of other plugins that this vault has. */
  otherSettings(): Promise<readonly OtherSettings[]>;
}

/** The settings, declared so that Obsidian draws and searches them. Lists are edited as one entry a line. */
export class RapportSettingTab extends PluginSettingTab {
  override icon = "users";
  /** Draws anew what is ours to draw, after a change. Hidden, for the class above has undocumented members. */
  readonly #redraws = new Set<() => void>();

  constructor(
    app: App,
    plugin: Plugin,
    private readonly access: SettingsAccess,
  ) {
    super(app, plugin);
  }

  override getControlValue(key: string): unknown {
    const value: unknown = Reflect.get(this.access.get(), key);
    return Array.isArray(value) ? value.join("\n") : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const current = this.access.get();
    const next = Array.isArray(Reflect.get(current, key)) ? linesOf(String(value)) : value;
    if (!isAcceptable(key, next)) return;
    await this.access.set({ ...current, [key]: next });
    for (const redraw of this.#redraws) redraw();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const counts = (): MarkerCounts => this.access.counts();
    const onChange = (redraw: () => void): (() => void) => {
      this.#redraws.add(redraw);
      return () => this.#redraws.delete(redraw);
    };
    return [
      peopleSettings({ counts, onChange }, this.access),
      cadenceSettings(() => this.access.get(), { load: () => this.access.load(), onChange }),
      log(),
      promises(),
      newPerson(),
      message(),
      dailySettings(),
      review(),
      view(),
      advancedSettings(this.app, {
        get: () => this.access.get(),
        set: (settings) => this.setAll(settings),
        nameOf: (key) => this.nameOf(key),
        otherSettings: () => this.access.otherSettings(),
      }),
    ];
  }

  private async setAll(settings: Settings): Promise<void> {
    await this.access.set(settings);
    this.update();
  }

  private nameOf(key: string): string {
    const named = this.settingItems.flatMap((entry) => ("items" in entry ? (entry.items ?? []) : [entry]));
    const found = named.find((entry) => "control" in entry && entry.control?.key === key);
    return found !== undefined && "name" in found ? found.name : key;
  }
}

function log(): SettingDefinitionItem {
  const { log: names } = words;
  return group(names.heading, [
    text("logHeading", names.logHeading, names.logHeadingHint, headingProblem),
    lines("logHeadings", names.logHeadings, names.logHeadingsHint),
    choice("logOrder", names.logOrder, names.logOrderHint, names.logOrders),
    choice("linkDays", names.linkDays, names.linkDaysHint, names.linkDaysChoices),
    lines("channels", names.channels, names.channelsHint),
    lines("purposeTags", names.purposeTags, names.purposeTagsHint, firstProblem(purposeTagProblem)),
  ]);
}

function purposeTagProblem(line: string, number: number): string {
  const reading = readPurposeTag(line);
  return reading.ok ? "" : words.log.purposeTagsProblem(number, line, reading.problem);
}

function promises(): SettingDefinitionItem {
  const { promises: names } = words;
  return group(names.heading, [
    choice("promiseForm", names.form, names.formHint, names.forms),
    text("promiseHeading", names.mine, names.mineHint, headingProblem),
    text("waitingHeading", names.theirs, names.theirsHint, headingProblem),
  ]);
}

function newPerson(): SettingDefinitionItem {
  const { newPerson: names } = words;
  return group(names.heading, [
    text("newPersonFolder", names.folder, names.folderHint),
    text("newPersonTemplate", names.template, names.templateHint),
  ]);
}

function message(): SettingDefinitionItem {
  const { message: names } = words;
  return group(names.heading, [paragraph("messageTemplate", names.template, names.templateHint)]);
}

function review(): SettingDefinitionItem {
  const { review: names } = words;
  return group(names.heading, [
    text("reviewFolder", names.folder, names.folderHint),
    text("reviewName", names.name, names.nameHint),
    text("reviewTemplate", names.template, names.templateHint),
  ]);
}

function view(): SettingDefinitionItem {
  const { view: names } = words;
  return group(names.heading, [toggle("statusBar", names.statusBar, names.statusBarHint)]);
}

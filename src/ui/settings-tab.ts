import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from "obsidian";
import type { MarkerCounts } from "../app/found-people";
import type { SettingMatches } from "../app/setting-matches";
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
import { MatchesAtPresent } from "./settings/matches-at-present";
import { peopleSettings } from "./settings/people-settings";
import { WORDS } from "./words";

const { settingsWords: words } = WORDS.settings;

/** What the tab needs of the settings and their effect. */
export interface SettingsAccess extends HabitsAccess {
  /** What the cadences of the settings ask for, in sentences. */
  load(): readonly string[];
  /** What the settings find at present, in a walk over the vault. */
  counts(): MarkerCounts;
  /** What each setting finds at present that names something of the vault. */
  matches(): Promise<SettingMatches>;
  /** The settings of other plugins that this vault has. */
  otherSettings(): Promise<readonly OtherSettings[]>;
}

/** The settings, declared so that Obsidian draws and searches them. Lists are edited as one entry a line. */
export class RapportSettingTab extends PluginSettingTab {
  override icon = "users";
  /** Draws anew what is ours to draw, after a change. Hidden, for the class above has undocumented members. */
  readonly #redraws = new Set<() => void>();
  readonly #matches = new MatchesAtPresent(() => this.access.matches());

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
    this.#matches.refresh();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const onChange = (redraw: () => void): (() => void) => {
      this.#redraws.add(redraw);
      return () => this.#redraws.delete(redraw);
    };
    const matches = this.#matches;
    matches.forget();
    const { access } = this;
    const present = { matches, counts: () => access.counts(), load: () => access.load(), onChange };
    return [
      peopleSettings(present, access),
      cadenceSettings(() => access.get(), present),
      log(matches),
      promises(matches),
      newPerson(matches),
      message(matches),
      dailySettings(matches),
      review(matches),
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

function log(matches: MatchesAtPresent): SettingDefinitionItem {
  const { log: names } = words;
  return group(names.heading, [
    text("logHeading", names.logHeading, names.logHeadingHint, headingProblem),
    matches.row("logHeading"),
    lines("logHeadings", names.logHeadings, names.logHeadingsHint),
    matches.row("logHeadings"),
    choice("logOrder", names.logOrder, names.logOrderHint, names.logOrders),
    choice("linkDays", names.linkDays, names.linkDaysHint, names.linkDaysChoices),
    lines("channels", names.channels, names.channelsHint),
    matches.row("channels"),
    lines("purposeTags", names.purposeTags, names.purposeTagsHint, firstProblem(purposeTagProblem)),
    matches.row("purposeTags"),
  ]);
}

function purposeTagProblem(line: string, number: number): string {
  const reading = readPurposeTag(line);
  return reading.ok ? "" : words.log.purposeTagsProblem(number, line, reading.problem);
}

function promises(matches: MatchesAtPresent): SettingDefinitionItem {
  const { promises: names } = words;
  return group(names.heading, [
    choice("promiseForm", names.form, names.formHint, names.forms),
    text("promiseHeading", names.mine, names.mineHint, headingProblem),
    matches.row("promiseHeading"),
    text("waitingHeading", names.theirs, names.theirsHint, headingProblem),
    matches.row("waitingHeading"),
  ]);
}

function newPerson(matches: MatchesAtPresent): SettingDefinitionItem {
  const { newPerson: names } = words;
  return group(names.heading, [
    text("newPersonFolder", names.folder, names.folderHint),
    matches.row("newPersonFolder"),
    text("newPersonTemplate", names.template, names.templateHint),
    matches.row("newPersonTemplate"),
  ]);
}

function message(matches: MatchesAtPresent): SettingDefinitionItem {
  const { message: names } = words;
  return group(names.heading, [
    paragraph("messageTemplate", names.template, names.templateHint),
    matches.row("messageTemplate"),
  ]);
}

function review(matches: MatchesAtPresent): SettingDefinitionItem {
  const { review: names } = words;
  return group(names.heading, [
    text("reviewFolder", names.folder, names.folderHint),
    matches.row("reviewFolder"),
    text("reviewName", names.name, names.nameHint),
    matches.row("reviewName"),
    text("reviewTemplate", names.template, names.templateHint),
    matches.row("reviewTemplate"),
  ]);
}

function view(): SettingDefinitionItem {
  const { view: names } = words;
  return group(names.heading, [toggle("statusBar", names.statusBar, names.statusBarHint)]);
}

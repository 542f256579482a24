import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingDefinitionControl,
  type SettingDefinitionItem,
} from "obsidian";
import type { MarkerCounts } from "../app/found-people";
import type { SettingMatches } from "../app/setting-matches";
import type { OtherSettings } from "../settings/other-plugins";
import { isAcceptable } from "../settings/read-settings";
import type { Settings } from "../settings/settings";
import { advancedSettings } from "./settings/advanced-settings";
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
import { TypedValues } from "./settings/typed-values";
import { WORDS } from "./words";

const { settingsWords: words } = WORDS.settings;

/** What the tab needs of the settings and their effect. */
export interface SettingsAccess extends HabitsAccess {
  /** Saves the settings, for whoever has no use for their effect any more. */
  save(settings: Settings): Promise<void>;
  /** What the cadences of the settings ask for, in sentences. */
  load(): readonly string[];
  /** Calls back once notes have been read, and after each change of what they say, until what it returns is called. */
  onPeople(listener: () => void): () => void;
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
  readonly #typed = new TypedValues((values) => this.#put(values));

  constructor(
    app: App,
    plugin: Plugin,
    private readonly access: SettingsAccess,
  ) {
    super(app, plugin);
    const save = (): Promise<void> => this.#typed.handOn();
    this.containerEl.addEventListener("focusout", () => void save());
    // A phone ends an app that is out of sight without telling it.
    plugin.registerDomEvent(document, "visibilitychange", () => void save());
    // Whoever is leaving has no use for what the settings find.
    const keep = (): Promise<void> => this.#typed.handOn((values) => access.save(this.#with(values)));
    plugin.registerEvent(app.workspace.on("quit", (tasks) => tasks.addPromise(keep())));
    plugin.register(() => void keep());
  }

  override getControlValue(key: string): unknown {
    const value: unknown = this.#typed.get(key) ?? Reflect.get(this.access.get(), key);
    return Array.isArray(value) ? value.join("\n") : value;
  }

  /** What is typed is put into effect once the typing pauses, and what is chosen at once: the vault is walked for it. */
  override async setControlValue(key: string, value: unknown): Promise<void> {
    const isList = Array.isArray(Reflect.get(this.access.get(), key));
    const next = isList ? linesOf(String(value)) : value;
    if (!isAcceptable(key, next)) return;
    this.#typed.type(key, next);
    if (!this.isTyped(key)) await this.#typed.handOn();
  }

  override hide(): void {
    super.hide();
    void this.#typed.handOn();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const onChange = (redraw: () => void): (() => void) => {
      this.#redraws.add(redraw);
      return () => this.#redraws.delete(redraw);
    };
    const matches = this.#matches;
    matches.forget();
    const { access } = this;
    const present = {
      matches,
      counts: () => access.counts(),
      load: () => access.load(),
      onChange,
      onPeople: (redraw: () => void) => access.onPeople(redraw),
    };
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

  #with(values: Readonly<Record<string, unknown>>): Settings {
    return { ...this.access.get(), ...values };
  }

  async #put(values: Readonly<Record<string, unknown>>): Promise<void> {
    await this.access.set(this.#with(values));
    for (const redraw of this.#redraws) redraw();
    this.#matches.refresh();
  }

  private async setAll(settings: Settings): Promise<void> {
    await this.access.set(settings);
    this.update();
  }

  private nameOf(key: string): string {
    return this.controlled(key)?.name ?? key;
  }

  private isTyped(key: string): boolean {
    const type = this.controlled(key)?.control.type;
    return type === "text" || type === "textarea" || type === "number";
  }

  private controlled(key: string): SettingDefinitionControl | undefined {
    return this.settingItems
      .flatMap((entry) => ("items" in entry ? (entry.items ?? []) : [entry]))
      .find((entry): entry is SettingDefinitionControl => "control" in entry && entry.control?.key === key);
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

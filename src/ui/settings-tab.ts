import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionGroup,
  type SettingDefinitionItem,
} from "obsidian";
import { settingsWords as words } from "../i18n/en/settings";
import { readCadence } from "../note/cadence-grammar";
import { isAcceptable } from "../settings/read-settings";
import { cadenceRules, parseCircle, parseProperty, type Settings } from "../settings/settings";

/** What the tab needs of the settings and their effect. */
export interface SettingsAccess {
  get(): Settings;
  set(settings: Settings): Promise<void>;
  /** How many people the settings find at present. */
  peopleFound(): number;
}

type Key = Exclude<keyof Settings, "version">;

/** The settings, declared so that Obsidian draws and searches them. Lists are edited as one entry a line. */
export class RapportSettingTab extends PluginSettingTab {
  override icon = "users";

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
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [this.people(), this.cadence(), log(), daily(), view()];
  }

  private people(): SettingDefinitionItem {
    const { people } = words;
    const found = people.found(this.access.peopleFound());
    return group(people.heading, [
      lines("peopleFolders", people.folders, `${people.foldersHint} ${found}`),
      lines("peopleTags", people.tags, people.tagsHint),
      lines(
        "peopleProperties",
        people.properties,
        people.propertiesHint,
        firstBad(parseProperty, people.propertiesProblem),
      ),
    ]);
  }

  private cadence(): SettingDefinitionItem {
    const { cadence } = words;
    return group(cadence.heading, [
      text("defaultCadence", cadence.defaultCadence, cadence.defaultCadenceHint, (value) =>
        this.cadenceProblem(value),
      ),
      lines("circles", cadence.circles, cadence.circlesHint, firstBad(parseCircle, cadence.circlesProblem)),
      choice("dateOrder", cadence.dateOrder, cadence.dateOrderHint, cadence.dateOrders),
      count("soonDays", cadence.soon, cadence.soonHint),
      count("promiseAheadDays", cadence.promiseAhead, cadence.promiseAheadHint),
      count("milestoneAheadDays", cadence.milestoneAhead, cadence.milestoneAheadHint),
      count("yearlyBelatedDays", cadence.yearlyBelated, cadence.yearlyBelatedHint),
      count("oneOffBelatedDays", cadence.oneOffBelated, cadence.oneOffBelatedHint),
    ]);
  }

  private cadenceProblem(value: string): string {
    const isReadable = value.trim() === "" || readCadence(value, cadenceRules(this.access.get()).circles).ok;
    return isReadable ? "" : words.cadence.defaultCadenceProblem(value);
  }
}

function log(): SettingDefinitionItem {
  const { log: names } = words;
  return group(names.heading, [
    text("logHeading", names.logHeading, names.logHeadingHint, headingProblem),
    choice("logOrder", names.logOrder, names.logOrderHint, names.logOrders),
    choice("linkDays", names.linkDays, names.linkDaysHint, names.linkDaysChoices),
    lines("channels", names.channels, names.channelsHint),
  ]);
}

function daily(): SettingDefinitionItem {
  const { daily: names } = words;
  return group(names.heading, [
    text("checklistHeading", names.checklistHeading, names.checklistHeadingHint, headingProblem),
    count("dailyCap", names.dailyCap, names.dailyCapHint),
  ]);
}

function view(): SettingDefinitionItem {
  const { view: names } = words;
  return group(names.heading, [
    control(names.statusBar, names.statusBarHint, { type: "toggle", key: "statusBar" }),
  ]);
}

function group(heading: string, items: SettingDefinition[]): SettingDefinitionGroup {
  return { type: "group", heading, items };
}

function control(name: string, desc: string, of: SettingControl<Key>): SettingDefinition {
  return { name, desc, control: of };
}

type Validate = (value: string) => string;

function text(key: Key, name: string, desc: string, validate: Validate): SettingDefinition {
  return control(name, desc, { type: "text", key, validate });
}

function lines(key: Key, name: string, desc: string, validate: Validate = () => ""): SettingDefinition {
  return control(name, desc, { type: "textarea", key, rows: 4, validate });
}

function count(key: Key, name: string, desc: string): SettingDefinition {
  const validate = (value: number): string => (isAcceptable(key, value) ? "" : words.countProblem);
  return control(name, desc, { type: "number", key, min: 0, max: 366, step: 1, validate });
}

function choice(key: Key, name: string, desc: string, options: Record<string, string>): SettingDefinition {
  return control(name, desc, { type: "dropdown", key, options: { ...options } });
}

function firstBad(parse: (line: string) => object | null, problem: (line: string) => string): Validate {
  return (value) => {
    const bad = linesOf(value).find((line) => parse(line) === null);
    return bad === undefined ? "" : problem(bad);
  };
}

function headingProblem(value: string): string {
  return isAcceptable("logHeading", value) ? "" : words.log.headingProblem;
}

function linesOf(value: string): string[] {
  return value
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

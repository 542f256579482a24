import type { App, Setting, SettingDefinition, SettingDefinitionItem } from "obsidian";
import { changedKeys, takeOver, type OtherSettings } from "../../settings/other-plugins";
import { DEFAULT_SETTINGS, type Settings } from "../../settings/settings";
import { askWhether } from "../modals/answer-modal";
import { WORDS } from "../words";
import { group } from "./controls";

const { advanced: words } = WORDS.settings.settingsWords;

export interface AdvancedAccess {
  get(): Settings;
  /** Puts settings into effect and draws the tab anew. */
  set(settings: Settings): Promise<void>;
  /** What a setting is called. */
  nameOf(key: string): string;
  /** The settings of other plugins that this vault has. */
  otherSettings(): Promise<readonly OtherSettings[]>;
}

/** What changes many settings at once; each says before what it will come to. */
export function advancedSettings(app: App, access: AdvancedAccess): SettingDefinitionItem {
  return group(words.heading, [takeOverRow(app, access), resetRow(app, access)]);
}

function takeOverRow(app: App, access: AdvancedAccess): SettingDefinition {
  return {
    name: words.takeOver,
    desc: words.takeOverHint,
    render: (setting) => {
      setting.setName(words.takeOver).setDesc(words.takeOverHint);
      void access.otherSettings().then((others) => {
        if (others.length === 0) setting.setDesc(words.nothingToTakeOver);
        for (const other of others) addButton(setting, other, () => askToTakeOver(app, other, access));
      });
    },
  };
}

function addButton(setting: Setting, { plugin }: OtherSettings, run: () => Promise<void>): void {
  setting.addButton((button) => button.setButtonText(words.plugins[plugin]).onClick(() => void run()));
}

async function askToTakeOver(
  app: App,
  { plugin, saved }: OtherSettings,
  access: AdvancedAccess,
): Promise<void> {
  const before = access.get();
  const after = takeOver(before, plugin, saved);
  const changes = changedKeys(before, after).map((key) => `${access.nameOf(key)}: ${valueText(after[key])}`);
  const title = words.takeOverTitle(words.plugins[plugin]);
  const sentences = changes.length === 0 ? [words.nothingNew] : [words.willBe, ...changes];
  if (!(await askWhether(app, { title, sentences, yes: words.takeOverYes }))) return;
  if (changes.length > 0) await access.set(after);
}

function resetRow(app: App, access: AdvancedAccess): SettingDefinition {
  return {
    name: words.reset,
    desc: words.resetHint,
    render: (setting) => {
      setting.setName(words.reset).setDesc(words.resetHint);
      setting.addButton((button) =>
        button.setButtonText(words.resetButton).onClick(() => void askToReset(app, access)),
      );
    },
  };
}

async function askToReset(app: App, access: AdvancedAccess): Promise<void> {
  const changes = changedKeys(access.get(), DEFAULT_SETTINGS).length;
  const asked = { title: words.resetTitle, sentences: [words.resetCost(changes)], yes: words.resetYes };
  if (await askWhether(app, asked)) await access.set(DEFAULT_SETTINGS);
}

function valueText(value: unknown): string {
  if (typeof value === "boolean") return value ? words.on : words.off;
  return Array.isArray(value) ? value.join(", ") : String(value);
}

import { SettingGroup, SettingPage, type Setting } from "obsidian";
import type { HeadingHabit } from "../../app/heading-habits";
import type { PropertyHabit } from "../../app/property-habits";
import type { VaultHabits } from "../../app/vault-habits";
import { comparableKey } from "../../note/properties/property-key";
import { headingName } from "../../note/text/sections";
import type { Settings } from "../../settings/settings";
import { withLogHeading, withMeaning } from "../../settings/taught";
import { meaningOf, meaningOptions, optionOf } from "./meaning-options";
import { WORDS } from "../words";

const { habitWords } = WORDS.habits;

const { page: words, notes, misread, headingUses } = habitWords;

/** What the page shows and changes. */
export interface HabitsAccess {
  get(): Settings;
  /** Resolves once the settings are in effect. */
  set(settings: Settings): Promise<void>;
  /** What the notes of people use, in a walk over the vault. */
  habits(): VaultHabits;
}

/** A property or heading that hardly any note has teaches nothing, and a page of thousands is read by nobody. */
const MOST_ROWS = 100;

/**
 * Which properties and headings the notes of people use, what is made of each, and a choice to change it. Rows stay
 * where they are when something changes, so that whoever goes down the list does not lose their place.
 */
export class HabitsPage extends SettingPage {
  override title = words.name;
  /** Hidden, for the class above has undocumented members. */
  readonly #rows = new Map<string, Setting>();

  readonly #access: HabitsAccess;

  constructor(access: HabitsAccess) {
    super();
    this.#access = access;
  }

  override display(): void {
    this.containerEl.empty();
    this.containerEl.addClass("rapport-habits");
    this.#rows.clear();
    const { people, properties, headings } = this.#access.habits();
    if (people === 0) {
      this.containerEl.createEl("p", { text: habitWords.nobody });
      return;
    }
    this.drawGroup(words.properties, properties, (habit, setting) => this.drawProperty(habit, setting));
    this.drawGroup(words.headings, headings, (habit, setting) => this.drawHeading(habit, setting));
    this.focusFirst();
  }

  /** The row that opened the page is gone, and the focus with it. The page may be put into the window after it is drawn. */
  private focusFirst(): void {
    const first = this.containerEl.querySelector<HTMLElement>("select, input:not([disabled])");
    this.containerEl.win.setTimeout(() => first?.focus(), 0);
  }

  private drawGroup<T>(
    heading: string,
    habits: readonly T[],
    draw: (habit: T, setting: Setting) => void,
  ): void {
    const group = new SettingGroup(this.containerEl).setHeading(heading);
    for (const habit of habits.slice(0, MOST_ROWS)) group.addSetting((setting) => draw(habit, setting));
    const left = habits.length - MOST_ROWS;
    const ending = habits.length === 0 ? words.none : left > 0 ? words.more(left) : null;
    if (ending !== null) group.addSetting((setting) => void setting.setDesc(ending));
  }

  private drawProperty(habit: PropertyHabit, setting: Setting): void {
    const { key } = habit;
    this.#rows.set(rowOfProperty(habit), setting);
    setting.setName(key).setDesc(propertyText(habit));
    setting.addDropdown((dropdown) => {
      for (const [value, text] of meaningOptions(habit)) dropdown.addOption(value, text);
      dropdown.setValue(optionOf(habit)).onChange((value) => void this.teachMeaning(key, value));
      dropdown.selectEl.setAttribute("aria-label", words.meaning(key));
    });
  }

  private drawHeading(habit: HeadingHabit, setting: Setting): void {
    const { text, use, isOwn } = habit;
    this.#rows.set(rowOfHeading(habit), setting);
    setting.setName(text).setDesc(headingText(habit));
    setting.addToggle((toggle) => {
      const isKnown = use === "log" && !isOwn;
      toggle.setValue(use === "log").setDisabled(isKnown);
      toggle.onChange((isLog) => void this.teachLog(text, isLog));
      toggle.toggleEl.querySelector("input")?.setAttribute("aria-label", words.isLog(text));
    });
  }

  private async teachMeaning(key: string, option: string): Promise<void> {
    const settings = this.#access.get();
    const propertyMeanings = withMeaning(settings.propertyMeanings, key, meaningOf(option));
    await this.change({ ...settings, propertyMeanings });
  }

  private async teachLog(heading: string, isLog: boolean): Promise<void> {
    const settings = this.#access.get();
    const logHeadings = withLogHeading(settings.logHeadings, heading, isLog);
    await this.change({ ...settings, logHeadings });
  }

  private async change(settings: Settings): Promise<void> {
    await this.#access.set(settings);
    const { properties, headings } = this.#access.habits();
    for (const habit of properties) this.#rows.get(rowOfProperty(habit))?.setDesc(propertyText(habit));
    for (const habit of headings) this.#rows.get(rowOfHeading(habit))?.setDesc(headingText(habit));
  }
}

function rowOfProperty({ key }: PropertyHabit): string {
  return `property ${comparableKey(key)}`;
}

function rowOfHeading({ text }: HeadingHabit): string {
  return `heading ${headingName(text)}`;
}

function propertyText({ notes: count, example, misread: unread }: PropertyHabit): string {
  const values = example === null ? words.always : words.suchAs(example);
  return [notes(count), values, ...(unread === 0 ? [] : [misread(unread)])].join(" · ");
}

function headingText({ notes: count, use }: HeadingHabit): string {
  return `${notes(count)} · ${headingUses[use]}`;
}

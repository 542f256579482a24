import type { Setting, SettingDefinition, SettingDefinitionItem } from "obsidian";
import { readCadence } from "../../note/properties/cadence-grammar";
import { readCadenceRule } from "../../note/properties/cadence-rules";
import { circlesOf, parseCircle, type Settings } from "../../settings/settings";
import { choice, count, firstProblem, group, lines, text } from "./controls";
import { WORDS } from "../words";

const { LOAD } = WORDS.practiceForms;
const { settingsWords } = WORDS.settings;

const { cadence: words } = settingsWords;

/** What the cadences ask for, whenever the settings have changed. */
export interface AskedAtPresent {
  /** In sentences. */
  readonly load: () => readonly string[];
  /** Calls back after each change of the settings, until what it returns is called. */
  readonly onChange: (redraw: () => void) => () => void;
}

/** How often, and how long before and after a day people are shown. */
export function cadenceSettings(settings: () => Settings, asked: AskedAtPresent): SettingDefinitionItem {
  return group(words.heading, [
    text("defaultCadence", words.defaultCadence, words.defaultCadenceHint, (value) =>
      cadenceProblem(value, settings()),
    ),
    lines(
      "circles",
      words.circles,
      words.circlesHint,
      firstProblem((line) => (parseCircle(line) === null ? words.circlesProblem(line) : "")),
    ),
    loadRow(asked),
    lines(
      "cadenceRules",
      words.rules,
      words.rulesHint,
      firstProblem((line, number) => ruleProblem(line, number, settings())),
    ),
    count("weeklyCapacity", words.capacity, words.capacityHint),
    choice("dateOrder", words.dateOrder, words.dateOrderHint, words.dateOrders),
    count("soonDays", words.soon, words.soonHint),
    count("promiseAheadDays", words.promiseAhead, words.promiseAheadHint),
    count("milestoneAheadDays", words.milestoneAhead, words.milestoneAheadHint),
    count("yearlyBelatedDays", words.yearlyBelated, words.yearlyBelatedHint),
    count("oneOffBelatedDays", words.oneOffBelated, words.oneOffBelatedHint),
    count("thanksDays", words.thanks, words.thanksHint),
    count("followUpAfterDays", words.followUpAfter, words.followUpAfterHint),
    count("followUpDays", words.followUp, words.followUpHint),
    count("repairAfterDays", words.repairAfter, words.repairAfterHint),
  ]);
}

/** What the circles and cadences come to, kept up with what is typed above it. */
function loadRow({ load, onChange }: AskedAtPresent): SettingDefinition {
  return {
    name: LOAD.name,
    render: (setting) => {
      const draw = (): void => drawLoad(setting, load());
      draw();
      return onChange(draw);
    },
  };
}

function drawLoad(setting: Setting, sentences: readonly string[]): void {
  setting.setName(LOAD.name);
  setting.settingEl.querySelector(".rapport-found")?.remove();
  const list = setting.infoEl.createEl("ul", { cls: "rapport-found" });
  for (const text of sentences) list.createEl("li", { text });
}

function cadenceProblem(value: string, settings: Settings): string {
  const isReadable = value.trim() === "" || readCadence(value, circlesOf(settings)).ok;
  return isReadable ? "" : words.defaultCadenceProblem(value);
}

function ruleProblem(line: string, number: number, settings: Settings): string {
  const reading = readCadenceRule(line, circlesOf(settings));
  return reading.ok ? "" : words.rulesProblem(number, line, reading.problem);
}

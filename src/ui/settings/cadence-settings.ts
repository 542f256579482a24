import type { Setting, SettingDefinition, SettingDefinitionItem } from "obsidian";
import { readCadence } from "../../note/properties/cadence-grammar";
import { readCadenceRule } from "../../note/properties/cadence-rules";
import { circlesOf, readCircle, type Settings } from "../../settings/settings";
import { choice, count, firstProblem, group, lines, text } from "./controls";
import type { AtPresent } from "./people-settings";
import { WORDS } from "../words";

const { LOAD } = WORDS.practiceForms;
const { settingsWords } = WORDS.settings;
const { meantText } = WORDS.filter;

const { cadence: words } = settingsWords;

/** How often, and how long before and after a day people are shown. */
export function cadenceSettings(settings: () => Settings, present: AtPresent): SettingDefinitionItem {
  const { matches } = present;
  return group(words.heading, [
    text("defaultCadence", words.defaultCadence, words.defaultCadenceHint, (value) =>
      cadenceProblem(value, settings()),
    ),
    matches.row("defaultCadence"),
    lines("circles", words.circles, words.circlesHint, firstProblem(circleProblem)),
    matches.row("circles"),
    loadRow(present),
    lines(
      "cadenceRules",
      words.rules,
      words.rulesHint,
      firstProblem((line, number) => ruleProblem(line, number, settings())),
    ),
    matches.row("cadenceRules"),
    count("weeklyCapacity", words.capacity, words.capacityHint),
    choice("dateOrder", words.dateOrder, words.dateOrderHint, words.dateOrders),
    matches.row("dateOrder"),
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

/** What the circles and cadences come to, kept up with what is typed above it and with the notes. */
function loadRow({ load, onChange, onPeople }: AtPresent): SettingDefinition {
  return {
    name: LOAD.name,
    render: (setting) => {
      const draw = (): void => drawLoad(setting, load());
      draw();
      const stops = [onChange(draw), onPeople(draw)];
      return () => {
        for (const stop of stops) stop();
      };
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
  const reading = readCadence(value, circlesOf(settings));
  if (value.trim() === "" || reading.ok) return "";
  return meantText(words.defaultCadenceProblem(value), reading.suggestion ?? null);
}

function circleProblem(line: string): string {
  const reading = readCircle(line);
  return reading.ok ? "" : meantText(words.circlesProblem(line), reading.suggestion);
}

function ruleProblem(line: string, number: number, settings: Settings): string {
  const reading = readCadenceRule(line, circlesOf(settings));
  if (reading.ok) return "";
  return meantText(words.rulesProblem(number, line, reading.problem), reading.suggestion);
}

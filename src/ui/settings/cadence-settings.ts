import type { SettingDefinitionItem } from "obsidian";
import { readCadence } from "../../note/properties/cadence-grammar";
import { readCadenceRule } from "../../note/properties/cadence-rules";
import { circlesOf, parseCircle, type Settings } from "../../settings/settings";
import { choice, count, firstProblem, group, lines, text } from "./controls";
import { WORDS } from "../words";

const { settingsWords } = WORDS.settings;

const { cadence: words } = settingsWords;

/** How often, and how long before and after a day people are shown. */
export function cadenceSettings(settings: () => Settings): SettingDefinitionItem {
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

function cadenceProblem(value: string, settings: Settings): string {
  const isReadable = value.trim() === "" || readCadence(value, circlesOf(settings)).ok;
  return isReadable ? "" : words.defaultCadenceProblem(value);
}

function ruleProblem(line: string, number: number, settings: Settings): string {
  const reading = readCadenceRule(line, circlesOf(settings));
  return reading.ok ? "" : words.rulesProblem(number, line, reading.problem);
}

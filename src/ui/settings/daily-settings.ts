import type { SettingDefinitionGroup } from "obsidian";
import { isAcceptable } from "../../settings/read-settings";
import { WORDS } from "../words";
import { choice, count, group, headingProblem, text, toggle } from "./controls";
import type { MatchesAtPresent } from "./matches-at-present";

const { daily: names } = WORDS.settings.settingsWords;

/** The checklist of the daily note: where and how it stands there, what goes in, what its ticks do. */
export function dailySettings(matches: MatchesAtPresent): SettingDefinitionGroup {
  return group(names.heading, [
    text("checklistHeading", names.checklistHeading, names.checklistHeadingHint, headingProblem),
    matches.row("checklistHeading"),
    text("checklistLine", names.checklistLine, names.checklistLineHint, (value) =>
      isAcceptable("checklistLine", value) ? "" : names.checklistLineProblem,
    ),
    toggle("checklistAuto", names.checklistAuto, names.checklistAutoHint),
    ...whatGoesIn(),
    choice("checklistGone", names.checklistGone, names.checklistGoneHint, names.checklistGoneChoices),
    count("dailyCap", names.dailyCap, names.dailyCapHint),
    toggle("settleTicks", names.settleTicks, names.settleTicksHint),
    toggle("checklistMarks", names.checklistMarks, names.checklistMarksHint),
  ]);
}

function whatGoesIn() {
  return [
    toggle("checklistReconnects", names.checklistReconnects, names.checklistReconnectsHint),
    toggle("checklistPlanned", names.checklistPlanned, names.checklistPlannedHint),
    toggle("checklistMine", names.checklistMine, names.checklistMineHint),
    toggle("checklistTheirs", names.checklistTheirs, names.checklistTheirsHint),
    toggle("checklistMilestones", names.checklistMilestones, names.checklistMilestonesHint),
    toggle("checklistThanks", names.checklistThanks, names.checklistThanksHint),
  ];
}

import type { Setting, SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import type { MarkerCounts } from "../../app/found-people";
import { readPropertyMeaning } from "../../note/properties/property-meanings";
import { parseProperty } from "../../settings/settings";
import { firstProblem, group, lines, toggle } from "./controls";
import { HabitsPage, type HabitsAccess } from "./habits-page";
import { WORDS } from "../words";

const { habitWords } = WORDS.habits;
const { settingsWords } = WORDS.settings;

const { people: words } = settingsWords;

/** What the markers of people find, whenever the settings have changed. */
export interface FoundAtPresent {
  readonly counts: () => MarkerCounts;
  /** Calls back after each change of the settings, until what it returns is called. */
  readonly onChange: (redraw: () => void) => () => void;
}

/** Who is a person, and what their properties mean. */
export function peopleSettings(found: FoundAtPresent, access: HabitsAccess): SettingDefinitionItem {
  return group(words.heading, [
    lines("peopleFolders", words.folders, words.foldersHint),
    lines("peopleTags", words.tags, words.tagsHint),
    lines(
      "peopleProperties",
      words.properties,
      words.propertiesHint,
      firstProblem((line) => (parseProperty(line) === null ? words.propertiesProblem(line) : "")),
    ),
    foundRow(found),
    habitsPage(access),
    toggle("mentions", words.mentions, words.mentionsHint),
    lines("propertyMeanings", words.meanings, words.meaningsHint, firstProblem(meaningProblem)),
  ]);
}

function habitsPage(access: HabitsAccess): SettingDefinitionPage {
  const { name, desc } = habitWords.page;
  return { type: "page", name, desc, page: () => new HabitsPage(access) };
}

function meaningProblem(line: string, number: number): string {
  const reading = readPropertyMeaning(line);
  return reading.ok ? "" : words.meaningsProblem(number, line, reading.problem);
}

/** How many notes each marker claims, kept up with what is typed above it. */
function foundRow({ counts, onChange }: FoundAtPresent): SettingDefinition {
  return {
    name: words.found,
    render: (setting) => {
      const draw = (): void => drawCounts(setting, counts());
      draw();
      return onChange(draw);
    },
  };
}

function drawCounts(setting: Setting, counts: MarkerCounts): void {
  setting.setName(words.found).setDesc(words.foundPeople(counts.people));
  setting.settingEl.querySelector(".rapport-found")?.remove();
  const list = setting.infoEl.createEl("ul", { cls: "rapport-found" });
  for (const { marker, notes } of counts.markers) {
    const rule = marker.by === "tag" ? `#${marker.rule}` : marker.rule;
    list.createEl("li", { text: words.foundBy(rule, notes) });
  }
}

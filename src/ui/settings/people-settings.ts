import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage } from "obsidian";
import type { MarkerCounts } from "../../app/found-people";
import { readPropertyMeaning } from "../../note/properties/property-meanings";
import { parseProperty } from "../../settings/settings";
import { firstProblem, group, lines, toggle } from "./controls";
import { HabitsPage, type HabitsAccess } from "./habits-page";
import type { MatchesAtPresent } from "./matches-at-present";
import { WORDS } from "../words";

const { habitWords } = WORDS.habits;
const { settingsWords } = WORDS.settings;

const { people: words } = settingsWords;

/** What the settings come to, whenever they have changed. */
export interface AtPresent {
  readonly matches: MatchesAtPresent;
  readonly counts: () => MarkerCounts;
  /** What the cadences ask for, in sentences. */
  readonly load: () => readonly string[];
  /** Calls back after each change of the settings, until what it returns is called. */
  readonly onChange: (redraw: () => void) => () => void;
  /** Calls back after each change of what notes say of people, until what it returns is called. */
  readonly onPeople: (redraw: () => void) => () => void;
}

/** Who is a person, and what their properties mean. */
export function peopleSettings(present: AtPresent, access: HabitsAccess): SettingDefinitionItem {
  const { matches } = present;
  return group(words.heading, [
    lines("peopleFolders", words.folders, words.foldersHint),
    matches.row("peopleFolders"),
    lines("peopleTags", words.tags, words.tagsHint, firstProblem(tagProblem)),
    matches.row("peopleTags"),
    lines(
      "peopleProperties",
      words.properties,
      words.propertiesHint,
      firstProblem((line) => (parseProperty(line) === null ? words.propertiesProblem(line) : "")),
    ),
    matches.row("peopleProperties"),
    foundRow(present),
    habitsPage(access),
    toggle("mentions", words.mentions, words.mentionsHint),
    matches.row("mentions"),
    lines("propertyMeanings", words.meanings, words.meaningsHint, firstProblem(meaningProblem)),
    matches.row("propertyMeanings"),
  ]);
}

function habitsPage(access: HabitsAccess): SettingDefinitionPage {
  const { name, desc } = habitWords.page;
  return { type: "page", name, desc, page: () => new HabitsPage(access) };
}

function tagProblem(line: string): string {
  return /\s/.test(line) ? words.tagsProblem(line) : "";
}

function meaningProblem(line: string, number: number): string {
  const reading = readPropertyMeaning(line);
  return reading.ok ? "" : words.meaningsProblem(number, line, reading.problem);
}

/** How many people there are by all of them, kept up with what is typed above it. */
function foundRow({ counts, onChange }: AtPresent): SettingDefinition {
  return {
    name: words.found,
    render: (setting) => {
      const draw = (): void => void setting.setName(words.found).setDesc(words.foundPeople(counts().people));
      draw();
      return onChange(draw);
    },
  };
}

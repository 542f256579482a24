import { WORDS } from "./words";

const { habitWords } = WORDS.habits;
const { settingsWords: words } = WORDS.settings;

/** What a surface may lead to in the settings, by the name that stands there. */
const NAMES = {
  peopleFolders: words.people.folders,
  habits: habitWords.page.name,
  circles: words.cadence.circles,
  weeklyCapacity: words.cadence.capacity,
  dateOrder: words.cadence.dateOrder,
  newPersonTemplate: words.newPerson.template,
} as const;

/** A setting that a surface leads to: the one to be changed there. */
export type SettingPlace = keyof typeof NAMES;

export function settingName(place: SettingPlace): string {
  return NAMES[place];
}

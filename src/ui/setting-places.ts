import type { Answer } from "./notice-buttons";
import { WORDS } from "./words";

const { header } = WORDS.view.VIEW;
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
  reviewTemplate: words.review.template,
} as const;

/** A setting that a surface leads to: the one to be changed there. */
export type SettingPlace = keyof typeof NAMES;

export function settingName(place: SettingPlace): string {
  return NAMES[place];
}

/** The button of a notice that leads to the setting by which something is put right. */
export function wayToSetting(place: SettingPlace, openSettings: (place: SettingPlace) => void): Answer {
  return { text: header.openSettings, run: async () => openSettings(place) };
}

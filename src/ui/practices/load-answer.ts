import { AnswerModal } from "../modals/answer-modal";
import { loadSentences, type LoadWordsDeps } from "./load-words";
import type { PracticeDeps } from "./practice-deps";
import type { SettingPlace } from "../setting-places";
import { WORDS } from "../words";

const { LOAD } = WORDS.practiceForms;

export interface LoadDeps extends Pick<PracticeDeps, "app">, LoadWordsDeps {
  readonly openSettings: (place: SettingPlace) => void;
}

/** Says on request whether the cadences fit into the weeks, and what would help. */
export function showLoad({ app, openSettings, ...deps }: LoadDeps): void {
  const sentences = loadSentences(deps);
  const steps = [{ text: LOAD.settings, run: () => openSettings("weeklyCapacity") }];
  new AnswerModal(app, { title: LOAD.title, sentences, steps }).open();
}

import { addMonths, hasYear, type Day } from "../domain/day";
import { lastInteraction, type Interaction } from "../domain/interaction";
import type { Person } from "../domain/person";
import { isPrivateText } from "../domain/privacy";
import { isPurpose } from "../domain/purpose";
import { isKept } from "../domain/timeline";
import { isNews } from "../note/log/news";
import { gist } from "../note/text/gist";
import { isSadNews } from "../note/text/sad-news";
import { WORDS } from "./words";

const { LETTING_GO } = WORDS.practiceForms;

/** What the last talk was about that says anything about it, as words in a sentence; empty where none does. */
export function lastTopic(interactions: readonly Interaction[], today: Day): string {
  const told = interactions.filter((entry) => isTalk(entry) && gist(entry.text) !== "");
  return unstopped(lastInteraction(told, today)?.text ?? "");
}

/** What there is to ask somebody about that is not sad, as words in a sentence. */
export function firstQuestion(askAbout: readonly string[]): string {
  return unstopped(askAbout.find((topic) => !isSadNews(topic)) ?? "");
}

/** For so many months something is news. */
const NEWS_MONTHS = 6;

/**
 * The newest news of somebody, from their log and of what happened to them once, as words in a sentence. Empty where
 * there is none, and where the newest is sad: then nobody wants to hear how glad somebody is about something older.
 */
export function newestNews({ interactions, milestones }: Person, today: Day): string {
  const since = addMonths(today, -NEWS_MONTHS);
  const happened = milestones.flatMap(({ kind, yearly, day, text }) =>
    kind === "other" && !yearly && hasYear(day) && !isPrivateText(text) ? [{ day, text }] : [],
  );
  const [newest] = [...happened, ...interactions.filter(isTheirNews)]
    .filter(({ day, text }) => day >= since && day <= today && gist(text) !== "")
    .sort((one, other) => (one.day > other.day ? -1 : one.day < other.day ? 1 : 0));
  return newest === undefined || isSadNews(newest.text) ? "" : unstopped(newest.text);
}

/** False for what tells of something done, such as thanks or a promise that was kept, and for news. */
function isTalk(entry: Interaction): boolean {
  return (
    !isKept(entry) &&
    entry.text !== LETTING_GO.entry &&
    !entry.tags.some(isPurpose) &&
    !isNews(gist(entry.text))
  );
}

function isTheirNews({ text, tags, direction, calledOff, isNews: isMarked }: Interaction): boolean {
  if (calledOff === true || direction === "to" || tags.some(isPurpose)) return false;
  return isMarked === true || isNews(gist(text));
}

/** Words that go into a sentence, without a stop of their own. */
function unstopped(text: string): string {
  return gist(text).replace(/[.!]$/, "");
}

import type { Day } from "../domain/day";
import { horizon } from "../domain/horizon";
import type { Person } from "../domain/person";
import { veiled } from "../domain/privacy";
import { reasons, type Reason } from "../domain/reason";
import { daysSilent } from "../domain/silence";
import type { Standing } from "../domain/standing";
import { fillMessage, saysReason } from "../note/message-template";
import type { Settings } from "../settings/settings";
import { firstQuestion, lastTopic, newestNews } from "./draft-words";
import { WORDS } from "./words";

const { MESSAGE, reasonToSay } = WORDS.message;

/** What a draft is made of beside the person. */
export interface DraftContext {
  readonly today: Day;
  readonly settings: Settings;
  readonly standing: Standing;
  /** What is said in the place of the reason that lists somebody; null for that reason. */
  readonly reason: string | null;
}

/**
 * The words that a message to somebody begins with, from what was talked about last, their news and why they are
 * listed. What nobody else is to read is not quoted to the person either.
 */
export function messageDraft(person: Person, { today, settings, standing, reason }: DraftContext): string {
  const open = veiled(person);
  const { name, interactions, details } = open;
  const { messageTemplate: own } = settings;
  const isOwn = own.trim() !== "" && (reason === null || saysReason(own));
  const said = reason ?? reasonWords(open, reasons(open, standing, horizon(today, settings)), today);
  const news = newestNews(open, today);
  return fillMessage(isOwn ? own : MESSAGE.template, {
    name,
    first: firstName(name),
    topic: lastTopic(interactions, today),
    news: said.includes(news) ? "" : news,
    ask: firstQuestion(details.askAbout),
    reason: said,
  });
}

/** After fewer days than these it has not been a while, however often somebody is to be heard from. */
const A_WHILE = 14;

/** That it has been a while is said where that is true and there is nothing better to say. */
function reasonWords(person: Person, found: readonly Reason[], today: Day): string {
  const isLong = (daysSilent(person, today) ?? 0) >= A_WHILE;
  const contacts = found.filter(
    ({ kind, day }) => kind === "reconnect" && isLong && day !== null && day <= today,
  );
  const others = found.filter(({ kind }) => kind !== "reconnect");
  const said = [...others, ...contacts].map((reason) => reasonToSay(reason, today));
  return said.find((words) => words !== "") ?? "";
}

const TITLE = /^(?:dr|prof|mr|mrs|ms|miss|sir|herr|frau)\.?$/i;

/** By what somebody is greeted: the first word of the name that is no title. */
export function firstName(name: string): string {
  const words = name.split(/\s+/);
  return words.find((word) => !TITLE.test(word)) ?? words[0] ?? name;
}

import { isNews, tellsOfTouch } from "../log/news";

const END = "(?![\\p{L}\\p{N}])";

/** What happens in somebody's life on a day, whoever is there. */
const NOUNS =
  "(?:mid-?terms?|final |driving )?exams?|finals|deadlines?|due date|surgery|operation|graduation|birthday|anniversary|wedding|thesis defen[cs]e|first day|last day|start date|moving day|prüfung|klausur|examen|abgabe(?:termin)?|frist|operation|abschluss|geburtstag|jahrestag|hochzeit(?:stag)?|umzug|geburtstermin";
/** What two people may do together as well, unless it is said whose it is. */
const OWNED =
  "(?:her|his|their|ihre?[nmrs]?|seine?[nmrs]?|\\p{Lu}[\\p{L}-]{0,30}['’]?s) (?:\\p{L}{1,20} )?(?:trip|holidays?|vacation|flight|leave|interview|move|due date|urlaub|reise|flug|operation|vorstellungsgespräch)";
const VERBS =
  "graduates?|retires?|moves|gets? married|got married|got engaged|gave birth|heiratet|(?:starts?|begins?|began|fängt|beginnt)(?: (?:her|his|their|the|ihre?[nm]?|seine?[nm]?|den|die|das))? (?:new |neue[nrs]? )?(?:job|role|position|work|school|university|studies|stelle|arbeit|studium|schule)";

const NOUN = new RegExp(`(?:${NOUNS})${END}`, "giu");
const EVENT = new RegExp(
  `^(?!(?:at|during|after|before|bei|auf|während|nach|vor)${END})(?:(?:\\p{L}[\\p{L}'’-]{0,30} ){0,3}(?:${NOUNS}|${VERBS})|(?:\\p{L}[\\p{L}'’-]{0,30} ){0,2}?${OWNED})${END}`,
  "iu",
);

/** What else tells that I was there. */
const BEING_THERE =
  /(?:^|[^\p{L}])(?:attend(?:ed|ing)?|went|came|drove|stayed|danced|invited|guests?|party|dabei|eingeladen|gefahren|gekommen)(?!\p{L})/iu;
/** The day of a note is where something is written, and not when it takes place. */
const WRITTEN_THERE = /(?:^|[^\p{L}])(?:from|of|see|in|vom|aus|siehe)\s*$/iu;
const SENTENCE_END = /^[^]*[.!?;]\s/;
const NO_LETTERS = /^[^\p{L}]+/u;

/**
 * True for words in front of a day that tell of an event in somebody's life, and not of being in touch: "her exam was
 * on", "wedding on". In doubt, as with "lunch after her exam on", they do not. `isWhole` says that nothing of the line
 * in front of them is missing.
 */
export function isTheirEvent(before: string, isWhole: boolean): boolean {
  const sentence = before.replace(SENTENCE_END, "");
  if (!isWhole && sentence === before) return false;
  const words = sentence.replace(NO_LETTERS, "");
  if (WRITTEN_THERE.test(words) || BEING_THERE.test(words)) return false;
  return isNews(words) || (EVENT.test(words) && !tellsOfTouch(words.replace(NOUN, " ")));
}

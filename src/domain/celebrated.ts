import { addDays, addMonths, type Day } from "./day";
import { folded } from "./folded";
import type { Interaction } from "./interaction";
import type { Milestone } from "./milestone";
import type { Person } from "./person";

/** The occurrence of a milestone that is asked about. */
interface Occurrence {
  readonly day: Day;
  readonly today: Day;
}

type Congratulated = Pick<Person, "milestones" | "tagged">;

/**
 * True where the note marks the milestone as celebrated for the occurrence on that day, or an entry of congratulations
 * up to today settles it.
 */
export function wasCelebrated(
  milestone: Milestone,
  person: Congratulated,
  { day, today }: Occurrence,
): boolean {
  if (isMarked(milestone, day)) return true;
  return person.tagged.some(
    (entry) =>
      entry.tags.includes("congrats") &&
      entry.day <= today &&
      (entry.day >= day || isEarly(entry, milestone, { day, person })),
  );
}

/** A mark, which may be early, is for the occurrence it is nearest to; where there is but one, any mark counts. */
function isMarked({ celebratedOn, yearly }: Milestone, day: Day): boolean {
  if (celebratedOn === null) return false;
  return !yearly || addMonths(celebratedOn, 6) >= day;
}

/** Nobody congratulates earlier than that. */
const EARLIEST_DAYS = 30;

/** What is said before the day has to name it: the same tag may be for anything else of those days. */
function isEarly(
  { day: on, text }: Interaction,
  milestone: Milestone,
  { day, person }: { readonly day: Day; readonly person: Congratulated },
): boolean {
  if (on < addDays(day, -EARLIEST_DAYS)) return false;
  const words = plain(text);
  if (!isCalledByKind(milestone)) return names(words, milestone.text);
  const isOther = person.milestones.some((other) => !isCalledByKind(other) && names(words, other.text));
  return !isOther && saysOwn(words, milestone);
}

/** True for a birthday, and for the day of an anniversary of which nothing more is said. */
function isCalledByKind({ kind, text }: Milestone): boolean {
  return kind === "birthday" || text === "";
}

function names(words: string, text: string): boolean {
  const name = plain(text);
  const at = name === "" ? -1 : words.indexOf(name);
  return at >= 0 && !LETTER.test(words.charAt(at - 1)) && !LETTER.test(words.charAt(at + name.length));
}

const LETTER = /[\p{L}\p{N}]/u;

/** What the properties of their own that hold no words are called in an entry. */
const OWN = {
  birthday: /(?:birthday|geburtstag)(?![\p{L}\p{N}])/u,
  anniversary: /(?:anniversary|jahrestag|hochzeitstag|jubilaum)(?![\p{L}\p{N}])/u,
  other: null,
} as const;

const OF_ANOTHER_BEFORE = /'s?\s$/;
const OF_ANOTHER_BEHIND = /^\s(?:of|von|ihre[sr]|seine[sr]|de[sr])(?!\p{L})/u;

/** "Congratulations: birthday", but not "on her daughter's birthday". */
function saysOwn(words: string, { kind }: Milestone): boolean {
  const found = OWN[kind]?.exec(words);
  if (found === null || found === undefined) return false;
  const behind = words.slice(found.index + found[0].length);
  return !OF_ANOTHER_BEFORE.test(words.slice(0, found.index)) && !OF_ANOTHER_BEHIND.test(behind);
}

function plain(text: string): string {
  return folded(text).replace(/\s+/g, " ").trim();
}

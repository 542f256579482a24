const NAMES =
  "(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|day|sday|nesday|rsday|urday)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag";
/** They are words as well. */
const SHORT = "mo|di|mi|do|fr|sa|so";

const IN_FRONT = new RegExp(`^(?:${NAMES}|${SHORT})[.,]{0,2} (?=\\S)`, "i");
const BEHIND = new RegExp(
  `^,? (?:\\((?:${NAMES}|${SHORT})\\)|(?:${NAMES})\\.?(?=$|\\s*[:,|*_–—]|\\s+-\\s|\\s+\\d{1,2}:\\d{2}))`,
  "i",
);
const FIRST_LETTERS = "(MTWFSD";
/** No name of a day is longer, brackets and blanks included. */
const LONGEST = 24;

/** The length of the name of a day, and of the blank behind it, that a text starts with; 0 where none stands. */
export function weekdayInFront(text: string): number {
  return IN_FRONT.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
}

/** The length of the name of a day that is set apart behind a day, as in ` Thu: lunch` or ` (Thu) lunch`, blank included. */
export function weekdayBehind(rest: string): number {
  // Nearly all entries go on with something else, which is told by a look at one letter.
  if (!FIRST_LETTERS.includes(rest.charAt(rest.startsWith(",") ? 2 : 1))) return 0;
  return BEHIND.exec(rest.slice(0, LONGEST + 8))?.[0].length ?? 0;
}

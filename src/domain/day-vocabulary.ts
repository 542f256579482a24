/**
 * The words by which people say a day, in every language at once: whoever writes German may have the app in English.
 * No word of one language means something else in another.
 */

/** Words for days around today, each with how many days ahead it is; negative for days that are past. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["now", 0],
  ["yesterday", -1],
  ["the day before yesterday", -2],
  ["day before yesterday", -2],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
  ["day after tomorrow", 2],
  ["heute", 0],
  ["jetzt", 0],
  ["gestern", -1],
  ["vorgestern", -2],
  ["morgen", 1],
  ["übermorgen", 2],
]);

/**
 * The weekdays from Monday on. Three or more letters of a full name are enough; the short names are taken as they are.
 */
export const WEEKDAYS: readonly (readonly string[])[] = spelled(
  "monday montag mo",
  "tuesday dienstag di",
  "wednesday mittwoch mi",
  "thursday donnerstag do",
  "friday freitag fr",
  "saturday samstag sonnabend sa",
  "sunday sonntag so",
);

/** The months from January on. */
export const MONTHS: readonly (readonly string[])[] = spelled(
  "january jan januar jänner",
  "february feb februar",
  "march mar märz maerz mär mrz",
  "april apr",
  "may mai",
  "june jun juni",
  "july jul juli",
  "august aug",
  "september sep sept",
  "october oct oktober okt",
  "november nov",
  "december dec dezember dez",
);

/** The numbers from zero on. */
export const COUNTS: readonly (readonly string[])[] = spelled(
  "zero null",
  "a an one ein eine einem einen einer",
  "two zwei",
  "three drei",
  "four vier",
  "five fünf",
  "six sechs",
  "seven sieben",
  "eight acht",
  "nine neun",
  "ten zehn",
  "eleven elf",
  "twelve zwölf",
);

/** Words for lengths of time, in the singular, the plural and every grammatical case. */
export const UNITS: Readonly<Record<"day" | "week" | "month" | "year", readonly string[]>> = {
  day: ["day", "days", "tag", "tage", "tagen"],
  week: ["week", "weeks", "woche", "wochen"],
  month: ["month", "months", "monat", "monate", "monaten"],
  year: ["year", "years", "jahr", "jahre", "jahren"],
};

/** Words before a weekday or a length of time that say on which side of today it is. */
export const SIDES: Readonly<Record<"past" | "future" | "either", readonly string[]>> = {
  past: ["last", ...inflected("letzt", "vorig", "vergangen")],
  future: ["next", ...inflected("nächst", "kommend")],
  either: ["this", "on", "am", ...inflected("dies")],
};

function spelled(...words: readonly string[]): string[][] {
  return words.map((each) => each.split(" "));
}

/** `nächste`, `nächsten`, `nächster`, `nächstes`, `nächstem`. */
function inflected(...stems: readonly string[]): string[] {
  return stems.flatMap((stem) => ["e", "en", "er", "es", "em"].map((ending) => stem + ending));
}

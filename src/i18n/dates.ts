import { daysBetween, noon, yearOf, type Day } from "../domain/day";

/** Days and spans in the user's language, through `Intl`. */
export interface Dates {
  /** `30 Sep`, with the year where it is not the one of today. */
  short(day: Day, today: Day): string;
  /** `today`, `tomorrow`, a weekday within the next six days, else the short form. */
  near(day: Day, today: Day): string;
  /** True for a day that {@link near} gives by a word such as `tomorrow`, before which no preposition may stand. */
  hasName(day: Day, today: Day): boolean;
  /** `Sunday, 22 Nov`: a day by its weekday first. */
  weekday(day: Day): string;
  /** The weekday of a day as it stands above a column of a calendar, and in full for whoever hears it. */
  weekdayName(day: Day): WeekdayName;
  /** A length of time in its largest fitting unit: `5 days`, `3 weeks`, `2 months`, `1 year`. */
  span(days: number): string;
  /** The same, counted down: three years and eleven months are 3 years. */
  completed(days: number): string;
  /** How long ago something was, in the same unit: `3 weeks ago`. */
  ago(days: number): string;
}

/** A day of the week: `S` and `Sunday`. */
export interface WeekdayName {
  readonly initial: string;
  readonly full: string;
}

type SpanUnit = "day" | "week" | "month" | "year";

/** From how many days on a unit is used, and how many days it has. */
interface Span {
  readonly from: number;
  readonly unit: SpanUnit;
  readonly length: number;
}

const DAYS: Span = { from: 0, unit: "day", length: 1 };

const SPANS: readonly Span[] = [
  { from: 730, unit: "year", length: 365.25 },
  { from: 60, unit: "month", length: 30.44 },
  { from: 14, unit: "week", length: 7 },
  DAYS,
];

/** The formatters of one language, made once because each costs more than many uses. */
export function createDates(language: string): Dates {
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long" });
  const initial = new Intl.DateTimeFormat(language, { weekday: "narrow" });
  const dayMonth = new Intl.DateTimeFormat(language, { day: "numeric", month: "short" });
  const withYear = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric" });
  const weekdayFirst = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "short" });
  const named = namesOfDays(language);
  const inThisYear = eachOnce((day: Day) => dayMonth.format(noon(day)));
  const inAnother = eachOnce((day: Day) => withYear.format(noon(day)));
  const short = (day: Day, today: Day): string =>
    (yearOf(day) === yearOf(today) ? inThisYear : inAnother)(day);
  return {
    short,
    near: (day, today) => {
      const ahead = daysBetween(today, day);
      const isThisWeek = ahead > 0 && ahead < 7;
      return named.get(ahead) ?? (isThisWeek ? weekday.format(noon(day)) : short(day, today));
    },
    hasName: (day, today) => named.has(daysBetween(today, day)),
    weekday: (day) => weekdayFirst.format(noon(day)),
    weekdayName: (day) => ({ initial: initial.format(noon(day)), full: weekday.format(noon(day)) }),
    ...spansIn(language),
  };
}

/** The days around today that have a name of their own, such as `yesterday`, by how far ahead they are. */
function namesOfDays(language: string): ReadonlyMap<number, string> {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const around = [-2, -1, 0, 1, 2];
  const isNamed = (ahead: number): boolean =>
    relative.formatToParts(ahead, "day").every(({ type }) => type === "literal");
  return new Map(around.filter(isNamed).map((ahead) => [ahead, relative.format(ahead, "day")]));
}

/** Three years without a leap day are complete as well; the mean year is that much longer. */
const LEAP_DAY = 0.003;

function spansIn(language: string): Pick<Dates, "span" | "completed" | "ago"> {
  const units = spanFormats(language);
  const relative = new Intl.RelativeTimeFormat(language);
  const lengthText = (days: number, whole: (count: number) => number): string => {
    const { unit, length } = spanOf(days);
    return units[unit](whole(days / length));
  };
  return {
    span: (days) => lengthText(days, Math.round),
    completed: (days) => lengthText(days, (count) => Math.floor(count + LEAP_DAY)),
    ago: (days) => {
      const { unit, length } = spanOf(days);
      return relative.format(-Math.round(days / length), unit);
    },
  };
}

/** The largest unit that fits. */
function spanOf(days: number): Span {
  return SPANS.find(({ from }) => days >= from) ?? DAYS;
}

type InWords = (count: number) => string;

function spanFormats(language: string): Record<SpanUnit, InWords> {
  const format = (unit: SpanUnit): InWords => {
    const options = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 } as const;
    const numbers = new Intl.NumberFormat(language, options);
    return eachOnce((count) => numbers.format(count));
  };
  return { day: format("day"), week: format("week"), month: format("month"), year: format("year") };
}

/** Rows say the same few counts and days over and over, and forming one takes as long as drawing a word. */
function eachOnce<Said>(inWords: (said: Said) => string): (said: Said) => string {
  const known = new Map<Said, string>();
  return (said) => {
    const text = known.get(said) ?? inWords(said);
    known.set(said, text);
    return text;
  };
}

import { daysBetween, noon, yearOf, type Day } from "../domain/day";

/** Days and spans in the user's language, through `Intl`. */
export interface Dates {
  /** `30 Sep`, with the year where it is not the one of today. */
  short(day: Day, today: Day): string;
  /** `today`, `tomorrow`, a weekday within the next six days, else the short form. */
  near(day: Day, today: Day): string;
  /** `Sunday, 22 Nov`: a day by its weekday first. */
  weekday(day: Day): string;
  /** A length of time in its largest fitting unit: `5 days`, `3 weeks`, `2 months`, `1 year`. */
  span(days: number): string;
  /** The same, counted down: three years and eleven months are 3 years. */
  completed(days: number): string;
}

type SpanUnit = "day" | "week" | "month" | "year";

/** From how many days on a unit is used, and how many days it has. */
const SPANS: readonly { readonly from: number; readonly unit: SpanUnit; readonly length: number }[] = [
  { from: 730, unit: "year", length: 365.25 },
  { from: 60, unit: "month", length: 30.44 },
  { from: 14, unit: "week", length: 7 },
  { from: 0, unit: "day", length: 1 },
];

/** The formatters of one language, made once because each costs more than many uses. */
export function createDates(language: string): Dates {
  const weekday = new Intl.DateTimeFormat(language, { weekday: "long" });
  const dayMonth = new Intl.DateTimeFormat(language, { day: "numeric", month: "short" });
  const withYear = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric" });
  const weekdayFirst = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "short" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const units = spanFormats(language);
  const short = (day: Day, today: Day): string =>
    (yearOf(day) === yearOf(today) ? dayMonth : withYear).format(noon(day));
  return {
    short,
    near: (day, today) => {
      const ahead = daysBetween(today, day);
      if (ahead >= -1 && ahead <= 1) return relative.format(ahead, "day");
      return ahead > 1 && ahead < 7 ? weekday.format(noon(day)) : short(day, today);
    },
    weekday: (day) => weekdayFirst.format(noon(day)),
    span: (days) => lengthText(days, units, Math.round),
    completed: (days) => lengthText(days, units, (count) => Math.floor(count + LEAP_DAY)),
  };
}

/** Three years without a leap day are complete as well; the mean year is that much longer. */
const LEAP_DAY = 0.003;

function lengthText(
  days: number,
  units: Readonly<Record<SpanUnit, Intl.NumberFormat>>,
  whole: (count: number) => number,
): string {
  const span = SPANS.find(({ from }) => days >= from);
  return span === undefined ? units.day.format(0) : units[span.unit].format(whole(days / span.length));
}

function spanFormats(language: string): Record<SpanUnit, Intl.NumberFormat> {
  const format = (unit: SpanUnit): Intl.NumberFormat =>
    new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 });
  return { day: format("day"), week: format("week"), month: format("month"), year: format("year") };
}

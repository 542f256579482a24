/**
 * A calendar of its own: days are counted one by one with integers, without `Date` and without date-fns, so that it
 * shares no mistake with the code it judges.
 */
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  return year % 100 === 0 ? false : year % 4 === 0;
}

export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0);
}

/** Every day of those years, both included, as `YYYY-MM-DD` in order. */
export function everyDay(firstYear: number, lastYear: number): string[] {
  const days: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let date = 1; date <= monthLength(year, month); date += 1) days.push(written(year, month, date));
    }
  }
  return days;
}

/** The day that many months after another, held back to the end of its month. */
export function monthsLater(day: string, count: number): string {
  const [year, month, date] = parts(day);
  const months = year * 12 + (month - 1) + count;
  const target = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return written(target.year, target.month, Math.min(date, monthLength(target.year, target.month)));
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function written(year: number, month: number, date: number): string {
  return [String(year).padStart(4, "0"), pair(month), pair(date)].join("-");
}

function pair(count: number): string {
  return String(count).padStart(2, "0");
}

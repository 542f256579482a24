import { parseDay, yearlessDay, type Day, type YearlessDay } from "../../src/domain/day";

/** A day for a test, which fails at once where the text names none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

/** A yearless day for a test, written `--MM-DD`. */
export function yearless(text: string): YearlessDay {
  const [, month, date] = /^--(\d{2})-(\d{2})$/.exec(text) ?? [];
  const parsed = yearlessDay(Number(month), Number(date));
  if (parsed === null) throw new Error(`${text} is no yearless day`);
  return parsed;
}

import type { Day } from "../../domain/day";
import { DayField } from "./day-field";
import { pastDay } from "./day-problem";

interface PastDayFieldProps {
  readonly label: string;
  /** As it was typed, in words or as `YYYY-MM-DD`. */
  readonly words: string;
  readonly today: Day;
  readonly onWords: (words: string) => void;
}

/** A day that has been, up to today. */
export function PastDayField({ today, ...field }: PastDayFieldProps) {
  return <DayField {...field} reading={pastDay(field.words, today)} toward="past" limits={{ max: today }} />;
}

import { CADENCES, PRECEDENCE, RANKED } from "./cadences";
import { MILESTONES, PROMISES } from "./dated-lists";
import { BIRTHDAYS, DAYS, YEAR_LAST } from "./days";
import type { FormTable } from "./form";

/** Every table of forms, in the order of docs/note-format.md. */
export const TABLES: readonly FormTable[] = [
  DAYS,
  YEAR_LAST,
  BIRTHDAYS,
  CADENCES,
  RANKED,
  PRECEDENCE,
  PROMISES,
  MILESTONES,
];

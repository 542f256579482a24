import { bodyLines, type BodyLine } from "../../src/note/body/body-lines";
import { readDay } from "../../src/note/text/day-value";
import { readLog } from "../../src/note/log/log-section";
import { STYLE } from "./style";

/** The lines of a note's text, as a vault with the default checklist reads them. */
export function linesOf(text: string): BodyLine[] {
  return bodyLines(readLog(text, STYLE), "Reconnect");
}

/** Reads a day where the settings do not say which of day and month comes first. */
export const anyDay = (value: unknown): ReturnType<typeof readDay> => readDay(value, "unset");

import { parseDay, type Day } from "../../src/domain/day";
import type { LogStyle } from "../../src/note/log/interaction-log";

/** The built-in way of keeping logs, and one channel of the user's own. */
export const STYLE: LogStyle = {
  heading: "## Interactions",
  headings: ["Catch-ups"],
  order: "newest-first",
  channels: ["Zoom call"],
  dateOrder: "unset",
};

/** A day in a test; an impossible one fails the test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`No day: ${text}`);
  return parsed;
}

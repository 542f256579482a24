import { readLog, type NoteLog } from "../log/log-section";
import type { LogStyle } from "../log/log-style";
import { edited, refused, UNCHANGED, type Edit } from "../text/edit";
import { keyOfId } from "./tick-id";
import { isOneLess, tickedEntries, withoutLines, type TickedEntry } from "./ticked-entries";

/**
 * Takes out what two devices have written of one ticked line before they met: of the entries of a line all but one.
 * The one that knows most of what was before stays, and each that was edited stays in its place.
 */
export function dropDoubles(text: string, style: LogStyle): Edit {
  let current = text;
  for (;;) {
    const log = readLog(current, style);
    const double = doubleIn(log);
    if (double === null) return current === text ? UNCHANGED : edited(text, current);
    const next = withoutLines(current, log.note.lines, [double.first, double.last]);
    if (!isOneLess(current, next, double.interaction, style))
      return refused("not-provable", double.first + 1, double.interaction.text);
    current = next;
  }
}

function doubleIn(log: NoteLog): TickedEntry | null {
  for (const entries of groups(tickedEntries(log))) {
    const [best] = [...entries].sort((one, other) => worth(other) - worth(one));
    const double = entries.find((entry) => entry !== best && !entry.isEdited);
    if (double !== undefined) return double;
  }
  return null;
}

/** More than any mark is long. */
const MOST = 1_000_000;

function worth({ isEdited, mark }: TickedEntry): number {
  return isEdited ? MOST : mark.before.length;
}

/** The entries of each line that has several. */
function groups(entries: readonly TickedEntry[]): TickedEntry[][] {
  const byLine = new Map<string, TickedEntry[]>();
  for (const entry of entries) {
    const line = `${entry.interaction.day} ${keyOfId(entry.mark.id)}`;
    byLine.set(line, [...(byLine.get(line) ?? []), entry]);
  }
  return [...byLine.values()].filter((each) => each.length > 1);
}

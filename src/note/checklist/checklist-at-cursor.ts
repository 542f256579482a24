import { inSequence, UNCHANGED, type Edit } from "../text/edit";
import { insertBlock, type WantedPlace } from "../text/insert-block";
import { headingLine } from "../text/insertion";
import { scanNote } from "../text/scan-note";
import { findSection, headings } from "../text/sections";
import { withoutMarkers } from "./checklist-marker";
import { readChecklist } from "./checklist-tasks";
import { mergeChecklist, newLines, type ChecklistBlock } from "./merge-checklist";

/**
 * Puts the checklist where the cursor is. A note that has its heading already gets what is missing there instead:
 * there is one checklist a day. Where tasks stand below the cursor it goes below these, before the next heading: under
 * its own they would count as its lines.
 */
export function checklistAtCursor(text: string, place: WantedPlace, block: ChecklistBlock): Edit {
  const { lines } = scanNote(text);
  if (findSection(lines, [block.heading]) !== null) return mergeChecklist(text, block);
  const words = newLines(block);
  if (words.length === 0) return UNCHANGED;
  const heading = headingLine(block.heading);
  const added = [heading, ...words];
  const insertAt = (line: number) => (now: string) => insertBlock(now, { ...place, line }, added);
  const insert = inSequence(text, insertAt(place.line), withoutMarkers);
  const isAlone = insert.kind !== "changed" || readChecklist(insert.text, heading).length === words.length;
  if (isAlone) return insert;
  const level = heading.indexOf(" ");
  const next = headings(lines).find((other) => other.at > place.line && other.level <= level);
  return inSequence(text, insertAt((next?.at ?? lines.length) - 1), withoutMarkers);
}

import type { Agenda } from "../domain/agenda";
import type { LineFormat } from "../note/checklist/line-format";
import { checklistAtCursor } from "../note/checklist/checklist-at-cursor";
import { mergeChecklist, type ChecklistBlock, type ChecklistLine } from "../note/checklist/merge-checklist";
import type { WantedPlace } from "../note/text/insert-block";
import { checklistLines, type ChecklistOptions } from "./checklist-lines";
import type { DailyNotes, Links, NoteWriter, WriteOutcome } from "./ports";
import { outcomeOfNone } from "./write-outcome";

export interface ChecklistDeps {
  readonly dailyNotes: DailyNotes;
  readonly links: Links;
  readonly writer: NoteWriter;
}

export interface ChecklistRequest extends Omit<ChecklistOptions, "linkTo"> {
  readonly agenda: Agenda;
  readonly heading: string;
  readonly format: LineFormat;
}

export interface ChecklistOutcome {
  readonly write: WriteOutcome;
  readonly lines: readonly ChecklistLine[];
}

/**
 * Puts the checklist of the agenda's day into its daily note, which is created through the user's template when it
 * does not exist yet. Lines that are missing are added; nothing that stands there is changed. With nothing to list
 * no note is created.
 */
export async function insertChecklist(
  request: ChecklistRequest,
  deps: ChecklistDeps,
): Promise<ChecklistOutcome> {
  const { today } = request.agenda;
  const draft = await deps.dailyNotes.draft(today);
  const path = deps.dailyNotes.find(today) ?? draft.path;
  const block = blockFor(path, request, deps);
  const { lines } = block;
  if (deps.dailyNotes.find(today) !== null)
    return { write: await deps.writer.edit(path, (text) => mergeChecklist(text, block)), lines };
  const merged = mergeChecklist(draft.text, block);
  if (merged.kind !== "changed") return { write: outcomeOfNone(path, merged), lines };
  return { write: await deps.writer.create(path, merged.text), lines };
}

/** Where the cursor of a note is. */
export interface CursorPlace extends WantedPlace {
  readonly path: string;
}

/** Puts the checklist of the agenda's day where the cursor of a note is, or updates the one that it has. */
export async function insertChecklistAt(
  place: CursorPlace,
  request: ChecklistRequest,
  deps: Omit<ChecklistDeps, "dailyNotes">,
): Promise<ChecklistOutcome> {
  const block = blockFor(place.path, request, deps);
  const { lines } = block;
  if (lines.length === 0) return { write: { kind: "unchanged", path: place.path }, lines };
  return {
    write: await deps.writer.edit(place.path, (text) => checklistAtCursor(text, place, block)),
    lines,
  };
}

function blockFor(
  path: string,
  request: ChecklistRequest,
  { links }: Pick<ChecklistDeps, "links">,
): ChecklistBlock {
  const linkTo: ChecklistOptions["linkTo"] = ({ person }) => links.to(person.path, { from: path });
  const { agenda, heading, format } = request;
  const resolve = (linkpath: string): string | null => links.resolve(linkpath, path);
  return { heading, lines: checklistLines(agenda, { ...request, linkTo }), format, resolve };
}

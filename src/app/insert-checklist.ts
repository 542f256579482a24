import type { Agenda } from "../domain/agenda-book";
import { checklistAtCursor } from "../note/checklist/checklist-at-cursor";
import type { LineFormat } from "../note/checklist/line-format";
import { mergeChecklist, type ChecklistBlock, type ChecklistLine } from "../note/checklist/merge-checklist";
import { inSequence, UNCHANGED, type Edit } from "../note/text/edit";
import type { WantedPlace } from "../note/text/insert-block";
import type { Block } from "./checklist-block";
import { checklistLines, type ChecklistOptions } from "./checklist-lines";
import { withoutGoneLines } from "./gone-lines";
import type { DailyNotes, Links, NoteDraft, NoteWriter, WriteOutcome } from "./ports";
import type { Step } from "./undo-history";
import { outcomeOfNone } from "./write-outcome";

interface ChecklistDeps {
  readonly dailyNotes: DailyNotes;
  readonly links: Links;
  readonly writer: NoteWriter;
  /** What the lines of today's daily note at that path are understood by. */
  readonly blockAt: (path: string) => Block;
}

export interface ChecklistRequest extends Omit<ChecklistOptions, "linkTo"> {
  readonly agenda: Agenda;
  readonly heading: string;
  readonly format: LineFormat;
  /** Whether lines go whose reason is gone and that nobody has touched. */
  readonly removesGone: boolean;
}

export interface ChecklistOutcome {
  readonly write: WriteOutcome;
  readonly lines: readonly ChecklistLine[];
}

/** The same once it is in the note. */
export interface InsertedChecklist extends ChecklistOutcome {
  /** What takes it out again; null where nothing was written. */
  readonly step: Step | null;
}

/**
 * Puts the checklist of the agenda's day into its daily note, which is created through the user's template when it
 * does not exist yet. Lines that are missing are added; what stands there stays, but for untouched lines without a
 * reason where the settings say so. With nothing to list no note is created.
 */
export async function insertChecklist(
  request: ChecklistRequest,
  deps: ChecklistDeps,
): Promise<ChecklistOutcome> {
  const { today } = request.agenda;
  const there = deps.dailyNotes.find(today);
  if (there !== null) return intoNote(there, request, deps);
  const draft = await deps.dailyNotes.draft(today);
  // The note may have come while its template was read.
  const since = deps.dailyNotes.find(today);
  return since === null ? asNewNote(draft, request, deps) : intoNote(since, request, deps);
}

async function intoNote(
  path: string,
  request: ChecklistRequest,
  deps: ChecklistDeps,
): Promise<ChecklistOutcome> {
  const { block, refresh } = checklistFor(path, request, deps);
  const merge = (text: string): Edit => refresh(text, (now) => mergeChecklist(now, block));
  return { write: await deps.writer.edit(path, merge), lines: block.lines };
}

async function asNewNote(
  { path, text }: NoteDraft,
  request: ChecklistRequest,
  deps: ChecklistDeps,
): Promise<ChecklistOutcome> {
  const { block } = checklistFor(path, request, deps);
  const { lines } = block;
  const merged = mergeChecklist(text, block);
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
  const { path } = place;
  const { block, refresh } = checklistFor(path, request, deps);
  const insert = (text: string): Edit => refresh(text, (now) => checklistAtCursor(now, place, block));
  return { write: await deps.writer.edit(path, insert), lines: block.lines };
}

/** The checklist of a note, and how a note is brought up to date. */
interface NoteChecklist {
  readonly block: ChecklistBlock;
  readonly refresh: (text: string, insert: (text: string) => Edit) => Edit;
}

const NO_CAP = { cap: 0, contacted: 0 };

function checklistFor(
  path: string,
  request: ChecklistRequest,
  { links, blockAt }: Omit<ChecklistDeps, "dailyNotes" | "writer">,
): NoteChecklist {
  const linkTo: ChecklistOptions["linkTo"] = ({ person }) => links.to(person.path, { from: path });
  const { agenda, heading, format, removesGone } = request;
  const resolve = (linkpath: string): string | null => links.resolve(linkpath, path);
  const lines = checklistLines(agenda, { ...request, linkTo });
  // Who is beyond the cap or left out by the settings is due all the same.
  const all = checklistLines(agenda, { ...request, linkTo, room: NO_CAP, isWanted: () => true });
  const withoutGone = (text: string): Edit =>
    removesGone ? withoutGoneLines(text, { all, block: blockAt(path) }) : UNCHANGED;
  return {
    block: { heading, lines, format, resolve },
    refresh: (text, insert) => inSequence(text, withoutGone, insert),
  };
}

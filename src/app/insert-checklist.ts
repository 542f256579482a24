import type { Agenda } from "../domain/agenda";
import type { LineFormat } from "../note/checklist/line-format";
import { mergeChecklist, type ChecklistLine } from "../note/checklist/merge-checklist";
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
  const { agenda, heading, format } = request;
  const draft = await deps.dailyNotes.draft(agenda.today);
  const path = deps.dailyNotes.find(agenda.today) ?? draft.path;
  const linkTo: ChecklistOptions["linkTo"] = ({ person }) => deps.links.to(person.path, { from: path });
  const lines = checklistLines(agenda, { ...request, linkTo });
  const resolve = (linkpath: string): string | null => deps.links.resolve(linkpath, path);
  const merge = (text: string): ReturnType<typeof mergeChecklist> =>
    mergeChecklist(text, { heading, lines, format, resolve });
  if (deps.dailyNotes.find(agenda.today) !== null)
    return { write: await deps.writer.edit(path, merge), lines };
  const merged = merge(draft.text);
  if (merged.kind !== "changed") return { write: outcomeOfNone(path, merged), lines };
  return { write: await deps.writer.create(path, merged.text), lines };
}

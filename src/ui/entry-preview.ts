import type { Acting } from "../app/act";
import { writtenChannel, type LogAction } from "../app/record-interaction";
import { formatEntry, linesToAppend } from "../note/log/interaction-log";
import { contactEntries } from "../note/log/record-contact";
import { followUpLines } from "../note/promises/follow-up";
import type { NotePreview } from "./modals/note-line";

/** What is to be logged, and with whom. */
interface Previewed extends Pick<LogAction, "contact" | "kept" | "followUp"> {
  readonly people: readonly { readonly path: string }[];
}

/**
 * The entries, and what else is written of a follow-up, as they will stand in the note of the first of them: in the form of its log where the text of the note
 * is known, else in the form that a new log has.
 */
export function entryPreview(
  acting: Pick<Acting, "context">,
  { people, contact, kept, followUp }: Previewed,
): NotePreview | null {
  const [first] = people;
  if (first === undefined) return null;
  const own = kept.filter(({ path }) => path === first.path).map(({ promise }) => promise);
  const context = acting.context(first.path);
  const dayText = context.dayText(contact.day);
  const entries = contactEntries({ ...contact, channel: writtenChannel(contact, context), kept: own });
  const entryLines = (noteText: string | null): string[] =>
    entries.flatMap((entry) => {
      const lines = noteText === null ? null : linesToAppend(noteText, { ...entry, dayText }, context.style);
      return lines ?? formatEntry(entry, dayText);
    });
  const planned = (noteText: string | null): string[] =>
    followUp === undefined || noteText === null ? [] : followUpLines(noteText, followUp, context);
  const linesIn = (noteText: string | null): string =>
    [...entryLines(noteText), ...planned(noteText)].join("\n");
  return { path: first.path, lines: linesIn };
}

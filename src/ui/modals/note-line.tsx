import { EntryLine } from "./entry-line";
import { useNoteText } from "./use-note-text";

/** What is about to be written into a note. */
export interface NotePreview {
  readonly path: string;
  /** In the form that the note has for it where its text is known, else in the form that most notes have. */
  readonly lines: (noteText: string | null) => string;
}

interface NoteLineProps {
  readonly label: string;
  /** Null as long as nothing would be written. */
  readonly preview: NotePreview | null;
  readonly noteText: (path: string) => Promise<string>;
}

/** What will be written, as the note itself will have it once its text has been read. */
export function NoteLine({ label, preview, noteText }: NoteLineProps) {
  const text = useNoteText(preview?.path ?? null, noteText);
  return <EntryLine label={label} text={preview === null ? "" : preview.lines(text)} />;
}

import type { PropertySlip } from "../../domain/issue";

/** Why a change was not made: the note stands against it, and has to be mended or written by hand. */
export type RefusalCode =
  /** The front matter is no valid YAML, so nothing in it can be changed safely. */
  | "invalid-front-matter"
  /** The change could not be shown to touch nothing else. */
  | "not-provable"
  /** A code fence or a comment runs to the end of the note, so what is written there would not count. */
  | "unclosed-block"
  /** The log is kept in a shape that has no place for an entry, such as a table without a column for text. */
  | "log-shape"
  /** The task repeats, and only the plugin that repeats it can tick it. */
  | "repeating-task";

/** Why a change was not made: the note is no longer the one that it was meant for. Nothing needs to be mended. */
export type ConflictCode =
  /** The promise that is to be changed does not stand there any more in these words. */
  | "promise-gone"
  /** What a ticked line of a checklist wrote has been reworded since, so it is not taken back. */
  | "tick-edited"
  /** The note is no longer what the change that is to be taken back made of it. */
  | "changed-since"
  /** The note was being changed all the while it was to be written. */
  | "overtaken";

/** A change that a note stands against, and where the reason stands. */
export type Refusal = Unmade<RefusalCode>;

/** A change that came too late, and what it was about. */
export type Conflict = Unmade<ConflictCode>;

interface Unmade<Code extends string> {
  readonly code: Code;
  /** The line of the note, counted from 1, where one is concerned. */
  readonly line: number | null;
  /** What stands there, shortened for display, or the parser's own reason where nothing plainer can be said. */
  readonly found: string;
  /** What is wrong with properties that cannot be read, where it is one of the common slips. */
  readonly slip?: PropertySlip;
}

/** What became of an edit: a new text, the same text, or none with a reason. */
export type Edit =
  { readonly kind: "changed"; readonly text: string } | { readonly kind: "unchanged" } | RefusedEdit;

/** An edit that was not made. */
export interface RefusedEdit {
  readonly kind: "refused";
  readonly refusal: Refusal | Conflict;
}

const FOUND_LENGTH = 120;

/** The edit that leaves the text as it is. */
export const UNCHANGED: Edit = { kind: "unchanged" };

/** The edit that leads from one text to another. */
export function edited(before: string, after: string): Edit {
  return before === after ? UNCHANGED : { kind: "changed", text: after };
}

/** An edit that was not made. */
export function refused(code: RefusalCode | ConflictCode, line: number | null, found: string): RefusedEdit {
  const text = found.trim();
  const shown = text.length > FOUND_LENGTH ? `${text.slice(0, FOUND_LENGTH - 1)}…` : text;
  return { kind: "refused", refusal: { code, line, found: shown } };
}

const CONFLICTS: ReadonlySet<string> = new Set<ConflictCode>([
  "promise-gone",
  "tick-edited",
  "changed-since",
  "overtaken",
]);

/** True where a change came too late, rather than to a note that stands against it. */
export function isConflict(refusal: Refusal | Conflict): refusal is Conflict {
  return CONFLICTS.has(refusal.code);
}

/** One step after the other as a single edit; the first refusal refuses them all. */
export function inSequence(text: string, ...steps: readonly ((text: string) => Edit)[]): Edit {
  let current = text;
  for (const step of steps) {
    const edit = step(current);
    if (edit.kind === "refused") return edit;
    if (edit.kind === "changed") current = edit.text;
  }
  return edited(text, current);
}

import { edited, refused } from "../note/edit";
import type { NoteWriter, WriteOutcome } from "./ports";

/** A write that took place. */
export type Written = Extract<WriteOutcome, { kind: "written" }>;

/**
 * Takes a write back: the note becomes byte for byte what it was. Refused with `changed-since` when anything in it
 * has been changed after the write, so that nobody's words are lost.
 */
export function undoWrite(writer: NoteWriter, { path, before, after }: Written): Promise<WriteOutcome> {
  return writer.edit(path, (text) =>
    text === after ? edited(text, before) : refused("changed-since", null, path),
  );
}

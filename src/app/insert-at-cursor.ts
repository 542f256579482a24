import { insertBlock, type WantedPlace } from "../note/text/insert-block";
import type { Performer, TogetherOutcome } from "./perform";

/** Lines to be put where the cursor of a note is. */
export interface BlockRequest {
  readonly path: string;
  readonly place: WantedPlace;
  readonly lines: readonly string[];
  /** What it was, as it is told when it is taken back. */
  readonly label: string;
}

/** Puts lines where the cursor is, as one step that can be taken back. */
export function insertAtCursor(
  { path, place, lines, label }: BlockRequest,
  performer: Performer,
): Promise<TogetherOutcome> {
  return performer.together(label, [{ path, change: (text) => insertBlock(text, place, lines) }]);
}

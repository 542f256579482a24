import type { Commitment } from "../../src/domain/commitment";
import type { PromiseEnd } from "../../src/note/promises/promise-edit";
import { day } from "./style";

export const KEPT: PromiseEnd = { kind: "kept", on: day("2026-11-22") };
export const DROPPED: PromiseEnd = { kind: "dropped", on: day("2026-11-22") };

/** A promise to send the deck, as a reader of the note was given it. */
export function deck(more: Partial<Commitment> = {}): Commitment {
  return {
    text: "send the deck",
    direction: "mine",
    due: day("2026-11-20"),
    source: "property",
    line: null,
    ...more,
  };
}

export const task = (more: Partial<Commitment> = {}): Commitment =>
  deck({ source: "task", line: 1, ...more });

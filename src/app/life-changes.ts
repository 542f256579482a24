import { recordLifeChange, type LifeChange } from "../note/people/life-change";
import type { PlannedEdit } from "./perform";
import type { WriteContext } from "./write-context";

/** A change in somebody's life, to be written into their note. */
export interface LifeChangeAction {
  readonly kind: "life-change";
  readonly change: LifeChange;
}

export function lifeChangeEdits(
  { change }: LifeChangeAction,
  path: string,
  context: WriteContext,
): PlannedEdit[] {
  return [{ path, change: (text) => recordLifeChange(text, change, context) }];
}

import { SECTIONS, type SectionId } from "../../domain/agenda";
import { CHIPS, type Chip } from "./chips";

/** What the view remembers between sessions, in Obsidian's workspace file. */
export interface ViewState {
  readonly folded: readonly SectionId[];
  readonly chip: Chip;
}

/** What nobody has to act on starts folded. */
export const FIRST_STATE: ViewState = { folded: ["snoozed", "attention"], chip: "all" };

/** The state saved in a workspace, whatever stands there; what is missing or unknown falls back to the first state. */
export function readViewState(saved: unknown): ViewState {
  if (typeof saved !== "object" || saved === null) return FIRST_STATE;
  const { folded, chip } = saved as { readonly folded?: unknown; readonly chip?: unknown };
  return {
    folded: Array.isArray(folded) ? SECTIONS.filter((id) => folded.includes(id)) : FIRST_STATE.folded,
    chip: CHIPS.find((known) => known === chip) ?? FIRST_STATE.chip,
  };
}

/** The state with that section folded, or unfolded when it was. */
export function withFoldToggled(state: ViewState, section: SectionId): ViewState {
  const { folded } = state;
  const others = folded.filter((id) => id !== section);
  return { ...state, folded: others.length < folded.length ? others : [...folded, section] };
}

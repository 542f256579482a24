import { GROUPINGS, type Grouping } from "../../domain/grouping";
import { LONGEST_FILTER } from "../../domain/filter-tokens";
import { SORTINGS, type Sorting } from "../../domain/sorting";
import { CHIPS, type Chip } from "./chips";

/** What the view remembers between sessions, in Obsidian's workspace file. */
export interface ViewState {
  /** The keys of the groups that are folded, as `groupKey` gives them. */
  readonly folded: readonly string[];
  readonly chip: Chip;
  /** What stands in the box of the filter; null while it is closed. */
  readonly filter: string | null;
  readonly group: Grouping;
  readonly sort: Sorting;
}

/** What nobody has to act on starts folded. */
export const FIRST_STATE: ViewState = {
  folded: ["later", "snoozed", "attention"],
  chip: "all",
  filter: null,
  group: "urgency",
  sort: "urgency",
};

/** Nobody folds more; what else stands there was not written by the view. */
const MOST_FOLDED = 200;

/** The state saved in a workspace, whatever stands there; what is missing or unknown falls back to the first state. */
export function readViewState(saved: unknown): ViewState {
  if (typeof saved !== "object" || saved === null) return FIRST_STATE;
  const { folded, chip, filter, group, sort } = saved as { readonly [Key in keyof ViewState]?: unknown };
  return {
    folded: Array.isArray(folded) ? keysIn(folded) : FIRST_STATE.folded,
    chip: CHIPS.find((known) => known === chip) ?? FIRST_STATE.chip,
    filter: typeof filter === "string" ? filter.slice(0, LONGEST_FILTER) : FIRST_STATE.filter,
    group: GROUPINGS.find((known) => known === group) ?? FIRST_STATE.group,
    sort: SORTINGS.find((known) => known === sort) ?? FIRST_STATE.sort,
  };
}

function keysIn(folded: readonly unknown[]): string[] {
  return folded.filter((key) => typeof key === "string").slice(0, MOST_FOLDED);
}

/** The state with the group of that key folded, or unfolded when it was. */
export function withFoldToggled(state: ViewState, key: string): ViewState {
  return { ...state, folded: toggled(state.folded, key) };
}

/** The keys without that one, or with it when it was not among them. */
export function toggled(keys: readonly string[], key: string): readonly string[] {
  const others = keys.filter((each) => each !== key);
  return others.length < keys.length ? others : [...keys, key];
}

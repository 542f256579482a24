import { useEffect, useState } from "preact/hooks";
import { toggled, withFoldToggled, type ViewState } from "./view-state";

interface Folds {
  /** The keys of the groups that are folded now. */
  readonly folded: readonly string[];
  readonly toggle: (key: string) => void;
}

/**
 * What is folded. While the list is filtered everything starts unfolded, so that whoever was looked for is seen; what
 * is folded then is forgotten with the filter.
 */
export function useFolds(view: ViewState, isFiltered: boolean, onView: (view: ViewState) => void): Folds {
  const [meanwhile, setMeanwhile] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isFiltered) setMeanwhile([]);
  }, [isFiltered]);
  if (!isFiltered) return { folded: view.folded, toggle: (key) => onView(withFoldToggled(view, key)) };
  return { folded: meanwhile, toggle: (key) => setMeanwhile((keys) => toggled(keys, key)) };
}

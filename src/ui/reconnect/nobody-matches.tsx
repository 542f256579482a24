import type { Chip } from "./chips";
import { WORDS } from "../words";

const { FILTER, nobodyMatchesText } = WORDS.filter;
const { VIEW } = WORDS.view;

interface NobodyMatchesProps {
  readonly text: string;
  readonly chip: Chip;
  readonly onClear: () => void;
  /** Leaves the chip and keeps the filter. */
  readonly onEverybody: () => void;
}

/** Stands in place of rows when the filter lets nobody through, with the ways out. */
export function NobodyMatches({ text, chip, onClear, onEverybody }: NobodyMatchesProps) {
  const isNarrowed = chip !== "all";
  return (
    <div class="rapport-rest">
      <p class="rapport-rest-title">{nobodyMatchesText(text.trim(), isNarrowed ? VIEW.chips[chip] : null)}</p>
      <div class="rapport-rest-buttons">
        {isNarrowed && (
          <button type="button" class="rapport-rest-button" onClick={onEverybody}>
            {FILTER.everybody}
          </button>
        )}
        <button type="button" class="rapport-rest-button" onClick={onClear}>
          {FILTER.clear}
        </button>
      </div>
    </div>
  );
}

import type { Chip, ChipCount } from "./chips";
import { Icon } from "../parts/icon";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { chipText, VIEW } = WORDS.view;

const ICONS: Readonly<Record<Chip, string>> = {
  all: "users",
  reconnect: "message-circle",
  promises: "flag",
  celebrate: "cake",
  waiting: "hourglass",
};

interface ChipBarProps {
  readonly counts: readonly ChipCount[];
  readonly chosen: Chip;
  readonly onChoose: (chip: Chip) => void;
}

/** The kinds of reasons with how many people each concerns; a narrow sidebar shows icons for the words. */
export function ChipBar({ counts, chosen, onChoose }: ChipBarProps) {
  const { nameEl, ...named } = useHiddenName(VIEW.chipGroup);
  if (counts.length === 0) return null;
  return (
    <div class="rapport-chips" role="group" {...named}>
      {nameEl}
      {counts.map(({ chip, count }) => (
        <button
          key={chip}
          type="button"
          class="rapport-chip"
          aria-pressed={chip === chosen}
          {...(chip === "all" ? {} : { "aria-label": chipText(VIEW.chips[chip], count) })}
          onClick={() => onChoose(chip)}
        >
          {chip !== "all" && <Icon name={ICONS[chip]} />}
          <span class="rapport-chip-name">{VIEW.chips[chip]}</span>{" "}
          {chip !== "all" && <span class="rapport-chip-count">{count}</span>}
        </button>
      ))}
    </div>
  );
}

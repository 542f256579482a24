import type { Person } from "../../domain/person";
import type { GroupActions } from "../group";
import { IconButton } from "../parts/icon";
import type { SelectedPeople } from "./use-selection";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { selectedText, VIEW } = WORDS.view;

interface SelectionBarProps {
  readonly selected: SelectedPeople;
  readonly group: GroupActions;
}

/** How many people are selected and what can be done with all of them at once. */
export function SelectionBar({ selected, group }: SelectionBarProps) {
  const { people, drop, clear } = selected;
  const { nameEl, ...named } = useHiddenName(VIEW.selection.label);
  const at = (show: (all: readonly Person[], element: HTMLElement) => void) => {
    return ({ currentTarget }: { readonly currentTarget: HTMLElement }) => show(people(), currentTarget);
  };
  return (
    <div class="rapport-selection" role="group" {...named}>
      {nameEl}
      <IconButton icon="x" label={VIEW.selection.clear} onPress={clear} />
      <span class="rapport-selection-count">{selectedText(selected.paths.size)}</span>
      <span class="rapport-selection-buttons">
        <button type="button" class="rapport-log" onClick={() => group.log(people(), drop)}>
          {VIEW.actions.log}
        </button>
        <IconButton
          icon="alarm-clock"
          label={VIEW.actions.snooze}
          onPress={at((all, element) => group.snoozeMenu(all, element, drop))}
        />
        <IconButton
          icon="circle-dot"
          label={VIEW.selection.circle}
          onPress={at((all) => group.circle(all))}
        />
        <IconButton icon="tag" label={VIEW.selection.tag} onPress={at((all) => group.addTag(all))} />
        <IconButton
          icon="more-horizontal"
          label={VIEW.actions.more}
          onPress={at((all, element) => group.menu(all, element, drop))}
        />
      </span>
    </div>
  );
}

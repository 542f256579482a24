import { WORDS } from "../words";

const { selectText } = WORDS.view;

interface RowCheckProps {
  readonly name: string;
  readonly isChecked: boolean;
  /** Called when it is clicked; true with Shift, which asks for everybody up to here. */
  readonly onCheck: (isRange: boolean) => void;
}

/** The box that takes the place of the ring under the mouse and while anybody is selected. */
export function drawCheck({ name, isChecked, onCheck }: RowCheckProps) {
  return (
    <button
      type="button"
      class="rapport-check"
      role="checkbox"
      aria-checked={isChecked}
      aria-label={selectText(name)}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        onCheck(event.shiftKey);
      }}
    >
      <svg class="rapport-check-box" viewBox="0 0 16 16">
        <path d="M3.5 8.5l3 3 6-7" />
      </svg>
    </button>
  );
}

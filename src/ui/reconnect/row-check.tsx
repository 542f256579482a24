import { WORDS } from "../words";

const { selectText } = WORDS.view;

/**
 * The box that takes the place of the ring under the mouse and while anybody is selected. The list hears the clicks on
 * it.
 */
export function drawCheck(name: string, isChecked: boolean) {
  return (
    <button
      type="button"
      class="rapport-check"
      role="checkbox"
      aria-checked={isChecked}
      aria-label={selectText(name)}
      tabIndex={-1}
    >
      <svg class="rapport-check-box" viewBox="0 0 16 16">
        <path d="M3.5 8.5l3 3 6-7" />
      </svg>
    </button>
  );
}

import type { ComponentChild } from "preact";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

export interface TimelineWindowProps {
  readonly list: ComponentChild;
  readonly onClose: () => void;
}

/** A history in a window of its own. */
export function TimelineWindow({ list, onClose }: TimelineWindowProps) {
  return (
    <div class="rapport-form">
      {list}
      <div class="modal-button-container rapport-form-buttons">
        <button type="button" onClick={onClose}>
          {MODALS.close}
        </button>
      </div>
    </div>
  );
}

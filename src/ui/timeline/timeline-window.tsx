import type { ComponentChild } from "preact";
import { CloseRow } from "../modals/close-row";

export interface TimelineWindowProps {
  readonly list: ComponentChild;
  readonly onClose: () => void;
}

/** A history in a window of its own. */
export function TimelineWindow({ list, onClose }: TimelineWindowProps) {
  return (
    <div class="rapport-form">
      {list}
      <CloseRow onClose={onClose} />
    </div>
  );
}

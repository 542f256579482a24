import type { Absence } from "../../domain/absence";
import type { Surface } from "./surface";
import { WORDS } from "../words";

const { absenceText, FRESH_START, mattersText, STATES } = WORDS.states;

interface AbsenceNoteProps {
  readonly absence: Absence;
  readonly surface: Surface;
}

/** What stands above the rows after a long absence: that most of them can wait, and a way to start fresh. */
export function AbsenceNote({ absence: { overdue, later }, surface }: AbsenceNoteProps) {
  return (
    <div class="rapport-rest">
      <p class="rapport-rest-title">{absenceText(overdue)}</p>
      <p class="rapport-rest-hint">{mattersText(overdue - later.length)}</p>
      <div class="rapport-rest-buttons">
        <button
          type="button"
          class="rapport-rest-button"
          onClick={() => void surface.beginning.startFresh(later)}
        >
          {FRESH_START.open}
        </button>
      </div>
    </div>
  );
}

/** What stands above the rows once a day has held as many people as are good for it. */
export function EnoughNote() {
  return (
    <div class="rapport-rest">
      <p class="rapport-rest-title">{STATES.enough}</p>
      <p class="rapport-rest-hint">{STATES.enoughHint}</p>
    </div>
  );
}

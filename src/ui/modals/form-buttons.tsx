import type { Save, Saving } from "./use-saving";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface FormButtonsProps {
  /** What the button that saves is called. */
  readonly label: string;
  readonly saving: Saving;
  readonly onCancel: () => void;
  /** Takes out what the note says; not offered where it says nothing. */
  readonly onClear?: Save | null;
}

/** The buttons at the end of a form, and why the last attempt to save came to nothing. */
export function FormButtons({ label, saving, onCancel, onClear = null }: FormButtonsProps) {
  const { isReady, problem, instead } = saving;
  return (
    <>
      <p class="rapport-form-problem" role="alert">
        {problem}
      </p>
      <div class="modal-button-container rapport-form-buttons">
        <button type="submit" class="mod-cta" disabled={!isReady}>
          {label}
        </button>
        <button type="button" class="mod-cancel" onClick={onCancel}>
          {MODALS.cancel}
        </button>
        {onClear !== null && (
          <button type="button" class="rapport-form-clear" onClick={() => instead(onClear)}>
            {MODALS.clear}
          </button>
        )}
      </div>
    </>
  );
}

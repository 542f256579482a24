import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** The end of a window that only shows something. */
export function CloseRow({ onClose }: { readonly onClose: () => void }) {
  return (
    <div class="modal-button-container rapport-form-buttons">
      <button type="button" onClick={onClose}>
        {MODALS.close}
      </button>
    </div>
  );
}

import type { Ref } from "preact";
import { useId } from "preact/hooks";
import { WORDS } from "../words";

const { PERSON_SLOT } = WORDS.practiceForms;

interface PersonSlotProps {
  readonly label: string;
  /** What the chosen one is called; null while there is none. */
  readonly name: string | null;
  readonly buttonRef: Ref<HTMLButtonElement>;
  readonly onChoose: () => void;
}

/** A place for one person, to be chosen and chosen anew. */
export function PersonSlot({ label, name, buttonRef, onChoose }: PersonSlotProps) {
  const id = `rapport-slot-${useId()}`;
  return (
    <div class="rapport-form-field">
      <span class="rapport-form-label" id={`${id}-label`}>
        {label}
      </span>
      <button
        ref={buttonRef}
        type="button"
        class="rapport-form-slot"
        id={id}
        aria-labelledby={`${id}-label ${id}`}
        onClick={onChoose}
      >
        <span dir="auto">{name ?? PERSON_SLOT.choose}</span>
      </button>
    </div>
  );
}

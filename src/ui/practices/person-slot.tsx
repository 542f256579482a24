import { useId } from "preact/hooks";
import type { Person } from "../../domain/person";
import { WORDS } from "../words";

const { PERSON_SLOT } = WORDS.practiceForms;

interface PersonSlotProps {
  readonly label: string;
  readonly person: Person | null;
  readonly onChoose: () => void;
}

/** A place for one person, to be chosen and chosen anew. */
export function PersonSlot({ label, person, onChoose }: PersonSlotProps) {
  const id = `rapport-slot-${useId()}`;
  return (
    <div class="rapport-form-field">
      <span class="rapport-form-label" id={`${id}-label`}>
        {label}
      </span>
      <button
        type="button"
        class="rapport-form-slot"
        id={id}
        aria-labelledby={`${id}-label ${id}`}
        onClick={onChoose}
      >
        <span dir="auto">{person?.name ?? PERSON_SLOT.choose}</span>
      </button>
    </div>
  );
}

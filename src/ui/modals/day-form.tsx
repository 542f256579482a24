import { useState } from "preact/hooks";
import { addDays, type Day } from "../../domain/day";
import { DayField } from "./day-field";
import { comingDay } from "./day-problem";
import { FormButtons } from "./form-buttons";
import { useSaving, type Save } from "./use-saving";

export interface DayFormProps {
  readonly today: Day;
  readonly label: string;
  readonly saveLabel: string;
  /** Proposed at first, as a day or in the words of a draft. */
  readonly first: string;
  readonly save: (day: Day) => Promise<boolean>;
  /** Takes out the day that the note says; null where it says none. */
  readonly onClear?: Save | null;
  /** Called with each change of the words. */
  readonly onDraft: (words: string) => void;
  readonly onClose: () => void;
}

/** Asks for a day to come. */
export function DayForm(props: DayFormProps) {
  const { today, label, saveLabel, first, save, onDraft, onClose, onClear = null } = props;
  const [words, setWords] = useState(first);
  const reading = comingDay(words, today);
  const saving = useSaving(typeof reading === "string" ? () => save(reading) : null, onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <DayField
        label={label}
        words={words}
        reading={reading}
        toward="future"
        limits={{ min: addDays(today, 1) }}
        onWords={(next) => {
          setWords(next);
          onDraft(next);
        }}
      />
      <FormButtons label={saveLabel} saving={saving} onCancel={onClose} onClear={onClear} />
    </form>
  );
}

import { useState } from "preact/hooks";
import { addDays, parseDay, type Day } from "../../domain/day";
import { dayProblemText, MODALS } from "../../i18n/en/modals";
import { Field } from "./field";
import { FormButtons } from "./form-buttons";
import { futureDayProblem } from "./day-problem";
import { useSaving } from "./use-saving";

/** Proposed at first, in calendar days from today. */
const FIRST_PROPOSAL = 7;

export interface SnoozeFormProps {
  readonly today: Day;
  readonly save: (until: Day) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the day on which somebody is to be listed again. */
export function SnoozeForm({ today, save, onClose }: SnoozeFormProps) {
  const [text, setText] = useState<string>(addDays(today, FIRST_PROPOSAL));
  const problem = futureDayProblem(text, today);
  const until = problem === null ? parseDay(text) : null;
  const saving = useSaving(until === null ? null : () => save(until), onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <Field label={MODALS.snooze.until} problem={problem === null ? null : dayProblemText(problem)}>
        {(naming) => (
          <input
            {...naming}
            type="date"
            min={addDays(today, 1)}
            value={text}
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        )}
      </Field>
      <FormButtons label={MODALS.snooze.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

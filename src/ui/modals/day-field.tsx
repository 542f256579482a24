import type { Day } from "../../domain/day";
import { Field } from "./field";
import { WORDS } from "../words";
import type { DayProblem } from "../../i18n/en/modals";

const { dayProblemText, MODALS } = WORDS.modals;

interface DayFieldProps {
  readonly label: string;
  /** As it was typed, in words or as `YYYY-MM-DD`. */
  readonly words: string;
  /** What the words say, or what is wrong with them. */
  readonly reading: Day | { readonly problem: DayProblem } | null;
  /** Of which words are given as examples: for days that have been, or for days to come. */
  readonly toward: "past" | "future";
  readonly limits: { readonly min?: Day; readonly max?: Day };
  readonly onWords: (words: string) => void;
}

/** A day in words, such as last Friday, and beside it the calendar, which shows what the words say. */
export function DayField({ label, words, reading, toward, limits, onWords }: DayFieldProps) {
  const problem = typeof reading === "object" ? (reading?.problem ?? null) : null;
  return (
    <Field label={label} problem={problem === null ? null : dayProblemText(problem, toward)}>
      {(naming) => (
        <span class="rapport-form-day">
          <input
            {...naming}
            type="text"
            autocapitalize="off"
            autocomplete="off"
            placeholder={MODALS.dayExamples[toward]}
            value={words}
            onInput={({ currentTarget }) => onWords(currentTarget.value)}
          />
          <input
            type="date"
            {...limits}
            aria-label={MODALS.inCalendar(label)}
            aria-invalid={problem !== null}
            aria-describedby={naming["aria-describedby"]}
            value={typeof reading === "string" ? reading : ""}
            onInput={({ currentTarget }) => {
              // A date that is only half typed is no date, and would wipe out the words.
              if (currentTarget.value !== "") onWords(currentTarget.value);
            }}
          />
        </span>
      )}
    </Field>
  );
}

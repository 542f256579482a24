import { useId } from "preact/hooks";

interface SegmentsProps<T> {
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A choice of few. Radio buttons, so that the arrow keys choose, drawn as one bar. */
export function Segments<T>({ label, choices, chosen, onChoose }: SegmentsProps<T>) {
  const group = useId();
  return (
    <fieldset class="rapport-form-field rapport-segments">
      <legend class="rapport-form-label">{label}</legend>
      <div class="rapport-segments-bar">
        {choices.map(({ value, text }) => (
          <label key={text} class="rapport-segment">
            <input type="radio" name={group} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

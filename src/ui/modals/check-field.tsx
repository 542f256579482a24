interface CheckFieldProps {
  readonly label: string;
  /** Said below it, in smaller letters. */
  readonly note?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick, with its words behind it. */
export function CheckField({ label, note = "", isChecked, onChange }: CheckFieldProps) {
  return (
    <label class="rapport-form-check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span dir="auto">
        {label}
        {note !== "" && <span class="rapport-form-note">{note}</span>}
      </span>
    </label>
  );
}

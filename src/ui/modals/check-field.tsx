interface CheckFieldProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick, with its words behind it. */
export function CheckField({ label, isChecked, onChange }: CheckFieldProps) {
  return (
    <label class="rapport-form-check">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}

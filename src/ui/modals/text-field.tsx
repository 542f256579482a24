import { Field } from "./field";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string;
  readonly problem?: string | null;
  /** Proposed while typing. */
  readonly options?: readonly string[];
}

/** One line of text. */
export function TextField({
  label,
  value,
  onInput,
  placeholder = "",
  problem = null,
  options = [],
}: TextFieldProps) {
  return (
    <Field label={label} problem={problem}>
      {(naming) => (
        <>
          <input
            {...naming}
            type="text"
            autocomplete="off"
            placeholder={placeholder}
            value={value}
            {...(options.length === 0 ? {} : { list: `${naming.id}-options` })}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
          />
          {options.length > 0 && (
            <datalist id={`${naming.id}-options`}>
              {options.map((option) => (
                <option key={option} value={option} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

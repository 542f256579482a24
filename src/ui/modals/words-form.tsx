import { useState } from "preact/hooks";
import { FormButtons } from "./form-buttons";
import { TextField } from "./text-field";
import { useSaving } from "./use-saving";

export interface WordsFormProps {
  readonly label: string;
  readonly saveLabel: string;
  readonly placeholder: string;
  readonly first: string;
  /** Proposed while typing. */
  readonly options: readonly string[];
  /** What is wrong with the words, as a sentence; null when nothing is. */
  readonly problemOf: (words: string) => string | null;
  /** True where there is something to be taken out. */
  readonly canClear: boolean;
  /** With null, what the note says is taken out. */
  readonly save: (words: string | null) => Promise<boolean>;
  /** Called with each change of the words. */
  readonly onDraft: (words: string) => void;
  readonly onClose: () => void;
}

/** Asks for something that is said in a word or two. */
export function WordsForm({
  first,
  problemOf,
  canClear,
  save,
  onDraft,
  onClose,
  saveLabel,
  ...field
}: WordsFormProps) {
  const [typed, setTyped] = useState(first);
  const change = (next: string): void => {
    setTyped(next);
    onDraft(next);
  };
  const words = typed.trim();
  const problem = words === "" ? null : problemOf(words);
  const saving = useSaving(words !== "" && problem === null ? () => save(words) : null, onClose);
  const onClear = canClear ? () => save(null) : null;
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <TextField {...field} value={typed} problem={problem} onInput={change} />
      <FormButtons label={saveLabel} saving={saving} onCancel={onClose} onClear={onClear} />
    </form>
  );
}

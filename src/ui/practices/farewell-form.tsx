import { useState } from "preact/hooks";
import { CheckField } from "../modals/check-field";
import { Field } from "../modals/field";
import { FormButtons } from "../modals/form-buttons";
import { useSaving } from "../modals/use-saving";
import { WORDS } from "../words";

const { LETTING_GO } = WORDS.practiceForms;

interface FarewellFormProps {
  /** A last kind word, to be changed at will. */
  readonly first: string;
  readonly copy: (text: string) => void;
  /** Lets go; what was sent is logged. */
  readonly save: (isSent: boolean) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Suggests a last kind word before somebody is let go. */
export function FarewellForm({ first, copy, save, onClose }: FarewellFormProps) {
  const [text, setText] = useState(first);
  const [isSent, setSent] = useState(false);
  const saving = useSaving(() => save(isSent), onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <Field label={LETTING_GO.word}>
        {(naming) => (
          <textarea
            {...naming}
            class="rapport-form-text"
            rows={5}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <div class="rapport-form-people">
        <button type="button" class="rapport-form-add" onClick={() => copy(text)}>
          {LETTING_GO.copy}
        </button>
      </div>
      <CheckField label={LETTING_GO.sent} isChecked={isSent} onChange={setSent} />
      <p class="rapport-form-hint">{LETTING_GO.door}</p>
      <FormButtons label={LETTING_GO.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

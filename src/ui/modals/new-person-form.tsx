import type { Drafted } from "../drafts";
import { CheckField } from "./check-field";
import { EntryLine } from "./entry-line";
import { FormButtons } from "./form-buttons";
import { TextField } from "./text-field";
import { useDraft } from "./use-draft";
import { useSaving } from "./use-saving";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** Somebody new as the form has them. */
export interface NewPersonDraft {
  readonly name: string;
  readonly metAt: string;
  readonly followsUp: boolean;
}

interface NewPersonFormProps extends Drafted<NewPersonDraft> {
  /** The path the note will have, and whether there is one already; null while the name says none. */
  readonly place: (name: string) => { readonly path: string; readonly isTaken: boolean } | null;
  readonly save: (person: NewPersonDraft) => Promise<boolean>;
}

/** Asks who it is and where you met, and shows which note will be made. */
export function NewPersonForm(props: NewPersonFormProps) {
  const { place, save, onClose } = props;
  const { newPerson: words } = MODALS;
  const { draft, change } = useDraft(props);
  const goes = place(draft.name);
  const isFree = goes !== null && !goes.isTaken;
  const saving = useSaving(isFree ? () => save(draft) : null, onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <TextField
        label={words.name}
        value={draft.name}
        problem={goes?.isTaken === true ? words.taken(goes.path) : null}
        onInput={(name) => change({ name })}
      />
      <TextField
        label={words.metAt}
        placeholder={words.metAtPlaceholder}
        value={draft.metAt}
        onInput={(metAt) => change({ metAt })}
      />
      <CheckField
        label={words.followUp}
        isChecked={draft.followsUp}
        onChange={(followsUp) => change({ followsUp })}
      />
      <EntryLine label={words.preview} text={isFree ? goes.path : ""} />
      <FormButtons label={words.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { LifeChange } from "../../note/people/life-change";
import type { Drafted } from "../drafts";
import { FormButtons } from "../modals/form-buttons";
import { NoteLine, type NotePreview } from "../modals/note-line";
import { Segments } from "../modals/segments";
import { PastDayField } from "../modals/past-day-field";
import { TextField } from "../modals/text-field";
import { useDraft } from "../modals/use-draft";
import { useSaving } from "../modals/use-saving";
import { changeOf, CHANGED_FIELDS, responseOf, type ChangeDraft } from "./change-draft";
import { WORDS } from "../words";

const { CHANGES } = WORDS.practiceForms;

interface ChangeFormProps extends Drafted<ChangeDraft> {
  readonly today: Day;
  readonly person: Person;
  /** The lines that are written. */
  readonly preview: (change: LifeChange) => NotePreview;
  readonly noteText: (path: string) => Promise<string>;
  readonly save: (change: LifeChange) => Promise<boolean>;
}

const RESPONSES = (["congratulate", "support", "none"] as const).map((value) => ({
  value,
  text: CHANGES.responses[value],
}));

/** Asks what has changed in somebody's life, and what it calls for. */
export function ChangeForm(props: ChangeFormProps) {
  const { today, person, preview, noteText, save, onClose } = props;
  const { draft, change } = useDraft(props);
  const told = changeOf(draft, person, today);
  const response = responseOf(draft, person);
  const saving = useSaving(told === null ? null : () => save(told), onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <div class="rapport-form-pair">
        {CHANGED_FIELDS.map((field) => (
          <TextField
            key={field}
            label={CHANGES.fields[field]}
            value={draft[field]}
            onInput={(value) => change({ [field]: value })}
          />
        ))}
        <PastDayField
          label={CHANGES.day}
          words={draft.day}
          today={today}
          onWords={(day) => change({ day })}
        />
      </div>
      <TextField
        label={CHANGES.other}
        placeholder={CHANGES.placeholder}
        value={draft.words}
        onInput={(words) => change({ words })}
      />
      <Segments
        label={CHANGES.response}
        choices={RESPONSES}
        chosen={response}
        onChoose={(chosen) => change({ response: chosen })}
      />
      <p class="rapport-form-hint">{CHANGES.effect[response]}</p>
      <NoteLine label={CHANGES.preview} preview={told === null ? null : preview(told)} noteText={noteText} />
      <FormButtons label={CHANGES.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

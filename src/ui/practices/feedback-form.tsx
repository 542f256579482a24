import type { Day } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import type { Drafted } from "../drafts";
import { DayField } from "../modals/day-field";
import { FormButtons } from "../modals/form-buttons";
import { NoteLine, type NotePreview } from "../modals/note-line";
import { TextField } from "../modals/text-field";
import { useDraft } from "../modals/use-draft";
import { useSaving } from "../modals/use-saving";
import { WORDS } from "../words";

const { FEEDBACK } = WORDS.practiceForms;

/** The form as it is filled in at the moment. */
export interface FeedbackDraft {
  readonly topic: string;
  /** In words or as `YYYY-MM-DD`; empty for none. */
  readonly day: string;
}

/** Feedback on something; `due` is until when an answer is hoped for. */
export interface FeedbackSaid {
  readonly topic: string;
  readonly due: Day | null;
}

export interface FeedbackFormProps extends Drafted<FeedbackDraft> {
  readonly kind: "ask" | "give";
  readonly today: Day;
  /** A thought before the asking; null for none. */
  readonly hint: string | null;
  /** The line that is written. */
  readonly preview: (said: FeedbackSaid) => NotePreview | null;
  readonly noteText: (path: string) => Promise<string>;
  readonly save: (said: FeedbackSaid) => Promise<boolean>;
}

/** Asks on what there is feedback; where it is asked for, also until when. */
export function FeedbackForm(props: FeedbackFormProps) {
  const { kind, today, hint, preview, noteText, save, onClose } = props;
  const { draft, change } = useDraft(props);
  const topic = draft.topic.trim();
  const isOpen = draft.day.trim() === "";
  const due = isOpen ? null : readDayWords(draft.day, { today, toward: "future" });
  const said = { topic, due };
  const isReady = topic !== "" && (isOpen || due !== null);
  const saving = useSaving(isReady ? () => save(said) : null, onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      {hint !== null && <p class="rapport-form-hint">{hint}</p>}
      <TextField
        label={FEEDBACK.topic}
        placeholder={FEEDBACK.placeholder}
        value={draft.topic}
        onInput={(typed) => change({ topic: typed })}
      />
      {kind === "ask" && (
        <DayField
          label={FEEDBACK.due}
          words={draft.day}
          reading={isOpen || due !== null ? due : { problem: "missing" }}
          toward="future"
          limits={{}}
          onWords={(day) => change({ day })}
        />
      )}
      <NoteLine
        label={FEEDBACK.preview[kind]}
        preview={topic === "" ? null : preview(said)}
        noteText={noteText}
      />
      <FormButtons label={FEEDBACK.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

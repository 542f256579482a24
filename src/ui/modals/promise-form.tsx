import type { Commitment } from "../../domain/commitment";
import { type Day } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import type { Drafted } from "../drafts";
import { DayField } from "./day-field";
import { FormButtons } from "./form-buttons";
import { Segments } from "./segments";
import { TextField } from "./text-field";
import { useDraft } from "./use-draft";
import { useSaving } from "./use-saving";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** A promise as it is filled in. */
export interface PromiseDraft {
  readonly text: string;
  readonly direction: Commitment["direction"];
  /** In words or as `YYYY-MM-DD`; empty for none. */
  readonly day: string;
}

export interface PromiseFormProps extends Drafted<PromiseDraft> {
  readonly today: Day;
  readonly save: (promise: Pick<Commitment, "text" | "direction" | "due">) => Promise<void>;
}

/** Asks what was promised, by whom, and until when. */
export function PromiseForm(props: PromiseFormProps) {
  const { today, save, onClose } = props;
  const { draft, change } = useDraft(props);
  const { promise: words } = MODALS;
  const due = draft.day.trim() === "" ? null : readDayWords(draft.day, { today, toward: "future" });
  const isDayRead = draft.day.trim() === "" || due !== null;
  const text = draft.text.trim();
  const promise = { text, direction: draft.direction, due };
  const saving = useSaving(text !== "" && isDayRead ? () => save(promise) : null, onClose);
  const sides = (["mine", "theirs"] as const).map((value) => ({ value, text: words.sides[value] }));
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <TextField
        label={words.text}
        placeholder={words.placeholder}
        value={draft.text}
        onInput={(value) => change({ text: value })}
      />
      <Segments
        label={words.side}
        choices={sides}
        chosen={draft.direction}
        onChoose={(direction) => change({ direction })}
      />
      <DayField
        label={words.day}
        words={draft.day}
        reading={isDayRead ? due : { problem: "missing" }}
        toward="future"
        limits={{}}
        onWords={(day) => change({ day })}
      />
      <FormButtons label={words.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

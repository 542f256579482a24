import type { Commitment } from "../../domain/commitment";
import { type Day } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import { promiseInWords } from "../../domain/promise-in-words";
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

interface PromiseFormProps extends Drafted<PromiseDraft> {
  readonly today: Day;
  readonly save: (promise: Pick<Commitment, "text" | "direction" | "due">) => Promise<boolean>;
}

/** Asks what was promised, by whom, and until when. */
export function PromiseForm(props: PromiseFormProps) {
  const { today, save, onClose } = props;
  const { draft, change } = useDraft(props);
  const { promise: words } = MODALS;
  const { promise, isDayRead } = promiseOf(draft, today);
  const saving = useSaving(promise.text !== "" && isDayRead ? () => save(promise) : null, onClose);
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
        reading={isDayRead ? promise.due : { problem: "missing" }}
        toward="future"
        limits={{}}
        onWords={(day) => change({ day })}
      />
      <FormButtons label={words.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

/** What is promised; without a day of its own, until the one that the words end with. */
function promiseOf({ text, direction, day }: PromiseDraft, today: Day) {
  if (day.trim() === "") return { promise: { ...promiseInWords(text, today), direction }, isDayRead: true };
  const due = readDayWords(day, { today, toward: "future" });
  return { promise: { text: text.trim(), direction, due }, isDayRead: due !== null };
}

import { useState } from "preact/hooks";
import { hasYear, type Day, type YearlessDay } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import { readAnniversary } from "../../note/text/day-value";
import type { NewMilestone } from "../../note/people/milestone-write";
import { CheckField } from "./check-field";
import { FormButtons } from "./form-buttons";
import { Segments } from "./segments";
import { TextField } from "./text-field";
import { useSaving } from "./use-saving";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

export interface MilestoneFormProps {
  readonly today: Day;
  readonly save: (milestone: NewMilestone) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what there is to celebrate, and when. */
export function MilestoneForm({ today, save, onClose }: MilestoneFormProps) {
  const { milestone: words } = MODALS;
  const [kind, setKind] = useState<NewMilestone["kind"]>("birthday");
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  const [isYearly, setYearly] = useState(false);
  const day = dayOf(typed, today);
  const milestone = day === null ? null : milestoneOf({ kind, text: text.trim(), day, isYearly });
  const saving = useSaving(milestone === null ? null : () => save(milestone), onClose);
  const kinds = (["birthday", "other"] as const).map((value) => ({ value, text: words.kinds[value] }));
  const isUnread = typed.trim() !== "" && day === null;
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <Segments label={words.kind} choices={kinds} chosen={kind} onChoose={setKind} />
      {kind === "other" && (
        <TextField label={words.text} placeholder={words.placeholder} value={text} onInput={setText} />
      )}
      <TextField
        label={words.day}
        placeholder={words.dayPlaceholder}
        value={typed}
        problem={isUnread ? words.badDay : null}
        onInput={setTyped}
      />
      {kind === "other" && day !== null && hasYear(day) && (
        <CheckField label={words.yearly} isChecked={isYearly} onChange={setYearly} />
      )}
      <FormButtons label={words.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

function dayOf(typed: string, today: Day): Day | YearlessDay | null {
  const reading = readAnniversary(typed, "unset");
  return reading.ok ? reading.value : readDayWords(typed, { today, toward: "past" });
}

function milestoneOf(filledIn: {
  readonly kind: NewMilestone["kind"];
  readonly text: string;
  readonly day: Day | YearlessDay;
  readonly isYearly: boolean;
}): NewMilestone | null {
  const { kind, text, day, isYearly } = filledIn;
  if (kind === "birthday") return { kind, day };
  return text === "" ? null : { kind, text, day, isYearly };
}

import { hasYear, type Day, type YearlessDay } from "../../domain/day";
import { readDayWords } from "../../domain/day-words";
import { readAnniversary } from "../../note/text/day-value";
import type { NewMilestone } from "../../note/people/milestone-write";
import type { Drafted } from "../drafts";
import { CheckField } from "./check-field";
import { FormButtons } from "./form-buttons";
import { Segments } from "./segments";
import { TextField } from "./text-field";
import { useDraft } from "./use-draft";
import { useSaving } from "./use-saving";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

/** A milestone as it is filled in. */
export interface MilestoneDraft {
  readonly kind: NewMilestone["kind"];
  readonly text: string;
  /** As it was typed, with or without its year or in words. */
  readonly day: string;
  readonly isYearly: boolean;
}

export const FRESH_MILESTONE: MilestoneDraft = { kind: "birthday", text: "", day: "", isYearly: false };

interface MilestoneFormProps extends Drafted<MilestoneDraft> {
  readonly today: Day;
  readonly save: (milestone: NewMilestone) => Promise<boolean>;
}

/** Asks what there is to celebrate, and when. */
export function MilestoneForm(props: MilestoneFormProps) {
  const { today, save, onClose } = props;
  const { milestone: words } = MODALS;
  const { draft, change } = useDraft(props);
  const { kind, text, isYearly } = draft;
  const day = dayOf(draft.day, today);
  const milestone = day === null ? null : milestoneOf({ kind, text: text.trim(), day, isYearly });
  const saving = useSaving(milestone === null ? null : () => save(milestone), onClose);
  const kinds = (["birthday", "other"] as const).map((value) => ({ value, text: words.kinds[value] }));
  const isUnread = draft.day.trim() !== "" && day === null;
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <Segments
        label={words.kind}
        choices={kinds}
        chosen={kind}
        onChoose={(next) => change({ kind: next })}
      />
      {kind === "other" && (
        <TextField
          label={words.text}
          placeholder={words.placeholder}
          value={text}
          onInput={(next) => change({ text: next })}
        />
      )}
      <TextField
        label={words.day}
        placeholder={words.dayPlaceholder}
        value={draft.day}
        problem={isUnread ? words.badDay : null}
        onInput={(next) => change({ day: next })}
      />
      {kind === "other" && day !== null && hasYear(day) && (
        <CheckField
          label={words.yearly}
          isChecked={isYearly}
          onChange={(next) => change({ isYearly: next })}
        />
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

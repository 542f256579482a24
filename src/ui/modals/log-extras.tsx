import { useState } from "preact/hooks";
import { addDays, type Day } from "../../domain/day";
import { CheckField } from "./check-field";
import { DayField } from "./day-field";
import { isPrivate, nextContactOf, withPrivate, type LogDraft } from "./log-draft";
import { TextField } from "./text-field";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface LogExtrasProps {
  readonly draft: LogDraft;
  readonly today: Day;
  readonly onChange: (part: Partial<LogDraft>) => void;
}

/** What is said with few interactions, folded away until it is wanted. */
export function LogExtras({ draft, today, onChange }: LogExtrasProps) {
  const { log: words } = MODALS;
  // Only at first: what is emptied again must not fold away under the cursor.
  const [isOpen, setOpen] = useState(draft.askAbout !== "" || draft.nextContact !== "" || draft.tags !== "");
  return (
    <details
      class="rapport-form-more"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* Whoever keeps Tab inside a window looks for what has a tab index, and would count fields that are folded away. */}
      <summary tabIndex={0}>{words.more}</summary>
      {isOpen && <Extras draft={draft} today={today} onChange={onChange} />}
    </details>
  );
}

function Extras({ draft, today, onChange }: LogExtrasProps) {
  const { log: words } = MODALS;
  const next = nextContactOf(draft, today);
  return (
    <div class="rapport-form-extras">
      <TextField
        label={words.askAbout}
        value={draft.askAbout}
        onInput={(askAbout) => onChange({ askAbout })}
      />
      <DayField
        label={words.nextContact}
        words={draft.nextContact}
        reading={next === "unread" ? { problem: "missing" } : next}
        toward="future"
        limits={{ min: addDays(today, 1) }}
        onWords={(nextContact) => onChange({ nextContact })}
      />
      <CheckField
        label={words.isPrivate}
        note={words.privateNote}
        isChecked={isPrivate(draft.tags)}
        onChange={(isChecked) => onChange({ tags: withPrivate(draft.tags, isChecked) })}
      />
      <TextField
        label={words.tags}
        placeholder={words.tagsPlaceholder}
        value={draft.tags}
        onInput={(tags) => onChange({ tags })}
      />
    </div>
  );
}

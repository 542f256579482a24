import { useState } from "preact/hooks";
import type { Day } from "../../domain/day";
import { dayProblemText, MODALS } from "../../i18n/en/modals";
import { ChannelField } from "./channel-field";
import { pastDayProblem } from "./day-problem";
import { DirectionField } from "./direction-field";
import { Field } from "./field";
import { FormButtons } from "./form-buttons";
import { entryOf, type LogDraft, type LogEntry } from "./log-draft";
import { useSaving } from "./use-saving";

export interface LogFormProps {
  readonly today: Day;
  readonly first: LogDraft;
  /** The user's own channels, offered after the built-in ones. */
  readonly ownChannels: readonly string[];
  /** The very line that saving writes. */
  readonly preview: (entry: LogEntry) => string;
  readonly save: (entry: LogEntry) => Promise<void>;
  readonly onClose: () => void;
}

/** The fields of one interaction and the line that comes of them. */
export function LogForm({ today, first, ownChannels, preview, save, onClose }: LogFormProps) {
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<LogDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const problem = pastDayProblem(draft.day, today);
  const entry = entryOf(draft, today);
  const saving = useSaving(entry === null ? null : () => save(entry), onClose);
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <div class="rapport-form-pair">
        <Field label={MODALS.log.day} problem={problem === null ? null : dayProblemText(problem)}>
          {(naming) => (
            <input
              {...naming}
              type="date"
              max={today}
              value={draft.day}
              onInput={({ currentTarget }) => {
                change({ day: currentTarget.value });
              }}
            />
          )}
        </Field>
        <ChannelField chosen={draft.channel} own={ownChannels} onChoose={(channel) => change({ channel })} />
      </div>
      <DirectionField chosen={draft.direction} onChoose={(direction) => change({ direction })} />
      <Field label={MODALS.log.text}>
        {(naming) => (
          <textarea
            {...naming}
            class="rapport-form-text"
            rows={3}
            placeholder={MODALS.log.textPlaceholder}
            value={draft.text}
            onInput={({ currentTarget }) => {
              change({ text: currentTarget.value });
            }}
          />
        )}
      </Field>
      <div class="rapport-form-preview">
        <span class="rapport-form-label">{MODALS.log.preview}</span>
        <code class="rapport-form-line">{entry === null ? "" : preview(entry)}</code>
      </div>
      <FormButtons label={MODALS.log.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

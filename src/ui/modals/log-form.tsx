import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Drafted } from "../drafts";
import type { Settles } from "../settles";
import { ChannelField } from "./channel-field";
import { DirectionField } from "./direction-field";
import { Field } from "./field";
import { FormButtons } from "./form-buttons";
import { KeptField } from "./kept-field";
import { entryOf, type LogDraft, type LogEntry } from "./log-draft";
import { LogExtras } from "./log-extras";
import { NoteLine, type NotePreview } from "./note-line";
import { PastDayField } from "./past-day-field";
import { PeopleField } from "./people-field";
import { SettledField } from "./settled-field";
import { TopicsField } from "./topics-field";
import { useDraft } from "./use-draft";
import { useSaving } from "./use-saving";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface LogFormProps extends Drafted<LogDraft> {
  readonly today: Day;
  /** The user's own channels, offered after the built-in ones. */
  readonly ownChannels: readonly string[];
  /** The very lines that saving writes into the log of the first of them. */
  readonly preview: (entry: LogEntry) => NotePreview | null;
  readonly noteText: (path: string) => Promise<string>;
  readonly save: (entry: LogEntry) => Promise<boolean>;
  /** What an interaction with those people may have settled. */
  readonly settles: (people: readonly Person[]) => readonly Settles[];
  /** A thought before something is asked for; null for none. */
  readonly hint: (draft: LogDraft) => string | null;
  /** Asks for somebody else who took part. */
  readonly pickPerson: (choose: (person: Person) => void) => void;
}

/** The fields of one interaction and the lines that come of them. */
export function LogForm(props: LogFormProps) {
  const { today, ownChannels, preview, noteText, settles, hint, save, pickPerson, onClose } = props;
  const { draft, change } = useDraft(props);
  const entry = entryOf(draft, today);
  const saving = useSaving(entry === null ? null : () => save(entry), onClose);
  const add = (person: Person): void =>
    change(({ people }) => ({ people: [...people.filter(({ path }) => path !== person.path), person] }));
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <PeopleField
        people={draft.people}
        onRemove={(gone) => change(({ people }) => ({ people: people.filter((each) => each !== gone) }))}
        onAdd={() => pickPerson(add)}
      />
      <div class="rapport-form-pair">
        <PastDayField
          label={MODALS.log.day}
          words={draft.day}
          today={today}
          onWords={(day) => change({ day })}
        />
        <ChannelField chosen={draft.channel} own={ownChannels} onChoose={(channel) => change({ channel })} />
      </div>
      <DirectionField chosen={draft.direction} onChoose={(direction) => change({ direction })} />
      <WhatField text={draft.text} onText={(text) => change({ text })} />
      <KeptField people={draft.people} kept={draft.kept} onChange={(kept) => change({ kept })} />
      <SettledField settles={settles(draft.people)} tags={draft.tags} onTags={(tags) => change({ tags })} />
      <TopicsField
        people={draft.people}
        talkedAbout={draft.talkedAbout}
        onChange={(talkedAbout) => change({ talkedAbout })}
      />
      <LogExtras draft={draft} today={today} onChange={change} />
      <p class="rapport-form-hint" role="status">
        {hint(draft)}
      </p>
      <NoteLine
        label={MODALS.log.preview}
        preview={entry === null ? null : preview(entry)}
        noteText={noteText}
      />
      <FormButtons label={MODALS.log.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

interface WhatFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function WhatField({ text, onText }: WhatFieldProps) {
  return (
    <Field label={MODALS.log.text}>
      {(naming) => (
        <textarea
          {...naming}
          class="rapport-form-text"
          rows={3}
          placeholder={MODALS.log.textPlaceholder}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </Field>
  );
}

import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Drafted } from "../drafts";
import { ChannelField } from "../modals/channel-field";
import { CheckField } from "../modals/check-field";
import { FormButtons } from "../modals/form-buttons";
import { NoteLine, type NotePreview } from "../modals/note-line";
import { PastDayField } from "../modals/past-day-field";
import { TextField } from "../modals/text-field";
import { useDraft, type DraftChange } from "../modals/use-draft";
import { useSaving } from "../modals/use-saving";
import {
  gatheringOf,
  newNames,
  type Gathered,
  type GatheringDraft,
  type GatheringSaid,
} from "./gathering-draft";
import { WORDS } from "../words";

const { MEETING } = WORDS.practiceForms;

/** Where the note of somebody new would be. */
export type NewPlace = { readonly path: string; readonly isTaken: boolean } | null;

interface GatheringFormProps extends Drafted<GatheringDraft> {
  readonly today: Day;
  readonly gathered: Gathered;
  readonly ownChannels: readonly string[];
  readonly place: (name: string) => NewPlace;
  readonly pickPerson: (choose: (person: Person) => void) => void;
  /** The line that is written into the note of the first of them. */
  readonly preview: (said: GatheringSaid) => NotePreview | null;
  readonly noteText: (path: string) => Promise<string>;
  readonly save: (said: GatheringSaid) => Promise<boolean>;
}

/** Asks who was at a meeting or an event, so that it is logged with all of them and nobody new is forgotten. */
export function GatheringForm(props: GatheringFormProps) {
  const { today, ownChannels, preview, noteText, save, onClose } = props;
  const { draft, change } = useDraft(props);
  const said = gatheringOf(draft, today);
  const isTaken = newNames(draft).some((name) => props.place(name)?.isTaken !== false);
  const saving = useSaving(said === null || isTaken ? null : () => save(said), onClose);
  const count = said === null ? 0 : said.people.length + said.newcomers.length;
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <Present {...props} draft={draft} change={change} />
      <Newcomers {...props} draft={draft} change={change} />
      <div class="rapport-form-pair">
        <PastDayField
          label={MEETING.day}
          words={draft.day}
          today={today}
          onWords={(day) => change({ day })}
        />
        <ChannelField chosen={draft.channel} own={ownChannels} onChoose={(channel) => change({ channel })} />
      </div>
      <TextField label={MEETING.text} value={draft.text} onInput={(text) => change({ text })} />
      <NoteLine
        label={MEETING.preview(count)}
        preview={said === null ? null : preview(said)}
        noteText={noteText}
      />
      <FormButtons label={MEETING.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

interface PartProps extends GatheringFormProps {
  readonly draft: GatheringDraft;
  readonly change: (part: DraftChange<GatheringDraft>) => void;
}

/** Those who have a note, and those whom the note of the meeting names. */
function Present({ gathered, draft, place, pickPerson, change }: PartProps) {
  const known = [...gathered.people, ...draft.added.filter((person) => !has(gathered.people, person))];
  const add = (person: Person): void =>
    change((before) => ({
      people: [...without(before.people, person), person],
      added: [...without(before.added, person), person],
    }));
  return (
    <fieldset class="rapport-form-field rapport-form-choices">
      <legend class="rapport-form-label">{MEETING.who}</legend>
      {known.map((person) => (
        <CheckField
          key={person.path}
          label={person.name}
          isChecked={has(draft.people, person)}
          onChange={(isThere) =>
            change(({ people }) => {
              const left = without(people, person);
              return { people: isThere ? [...left, person] : left };
            })
          }
        />
      ))}
      {gathered.newcomers.map(({ name }) => (
        <CheckField
          key={name}
          label={name}
          note={placeText(place(name))}
          isChecked={draft.newcomers.includes(name)}
          onChange={(isThere) =>
            change(({ newcomers }) => {
              const left = newcomers.filter((each) => each !== name);
              return { newcomers: isThere ? [...left, name] : left };
            })
          }
        />
      ))}
      <div class="rapport-form-people">
        <button type="button" class="rapport-form-add" onClick={() => pickPerson(add)}>
          {MEETING.add}
        </button>
      </div>
    </fieldset>
  );
}

/** Further names, what stands against making a note of them, and where they were met. */
function Newcomers({ draft, place, change }: PartProps) {
  const names = newNames(draft);
  const taken = names.map((name) => ({ name, at: place(name) })).find(({ at }) => at?.isTaken !== false);
  return (
    <>
      <TextField
        label={MEETING.others}
        placeholder={MEETING.othersPlaceholder}
        value={draft.others}
        problem={taken === undefined ? null : problemText(taken.name, taken.at)}
        onInput={(others) => change({ others })}
      />
      {names.length > 0 && (
        <>
          <TextField label={MEETING.metAt} value={draft.metAt} onInput={(metAt) => change({ metAt })} />
          <p class="rapport-form-hint">{MEETING.followUp}</p>
        </>
      )}
    </>
  );
}

function placeText(place: NewPlace): string {
  if (place === null) return MEETING.noName;
  return place.isTaken ? MEETING.isTaken(place.path) : MEETING.isNew(place.path);
}

function problemText(name: string, place: NewPlace): string {
  return place === null ? `${name}: ${MEETING.noName}` : MEETING.isTaken(place.path);
}

function has(people: readonly Person[], { path }: Person): boolean {
  return people.some((each) => each.path === path);
}

function without(people: readonly Person[], { path }: Person): readonly Person[] {
  return people.filter((each) => each.path !== path);
}

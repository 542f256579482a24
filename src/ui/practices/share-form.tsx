import { useState } from "preact/hooks";
import type { Person } from "../../domain/person";
import type { Drafted } from "../drafts";
import { CheckField } from "../modals/check-field";
import { FormButtons } from "../modals/form-buttons";
import { NoteLine, type NotePreview } from "../modals/note-line";
import { TextField } from "../modals/text-field";
import { useDraft } from "../modals/use-draft";
import { useSaving } from "../modals/use-saving";
import type { Called } from "../suggest/distinctions";
import { WORDS } from "../words";

const { SHARING } = WORDS.practiceForms;

/** Somebody who would like a note, and why; empty for whoever was added by hand. */
export interface Reader {
  readonly person: Person;
  readonly why: string;
}

/** The form as it is filled in at the moment. */
export interface ShareDraft {
  readonly chosen: readonly Person[];
  readonly added: readonly Person[];
  readonly words: string;
}

export const FRESH_SHARE: ShareDraft = { chosen: [], added: [], words: "" };

interface ShareFormProps extends Drafted<ShareDraft> {
  readonly readers: readonly Reader[];
  readonly called: Called;
  readonly pickPerson: (choose: (person: Person) => void) => void;
  /** The line that is written into the note of the first of them. */
  readonly preview: (people: readonly Person[], words: string) => NotePreview | null;
  readonly noteText: (path: string) => Promise<string>;
  readonly save: (people: readonly Person[], words: string) => Promise<boolean>;
}

/** So many are read at a glance. */
const SHOWN = 6;

/** Asks with whom a note was shared, and offers those who would like it, each with the reason. */
export function ShareForm(props: ShareFormProps) {
  const { readers, called, pickPerson, preview, noteText, save, onClose, ...drafting } = props;
  const { draft, change } = useDraft(drafting);
  const { chosen, added } = draft;
  const words = draft.words.trim();
  const saving = useSaving(chosen.length > 0 ? () => save(chosen, words) : null, onClose);
  const others = added.filter((person) => !readers.some((reader) => isSame(reader.person, person)));
  const choose = (person: Person, isChosen: boolean): void =>
    change((before) => {
      const left = before.chosen.filter((each) => !isSame(each, person));
      return { chosen: isChosen ? [...left, person] : left };
    });
  const add = (person: Person): void => {
    choose(person, true);
    change((before) => ({ added: [...before.added.filter((each) => !isSame(each, person)), person] }));
  };
  return (
    <form class="rapport-form" noValidate onSubmit={saving.onSubmit} onKeyDown={saving.onKeyDown}>
      <Readers
        readers={[...readers, ...others.map((person) => ({ person, why: "" }))]}
        shown={SHOWN + others.length}
        chosen={chosen}
        called={called}
        onChoose={choose}
        onAdd={() => pickPerson(add)}
      />
      <TextField
        label={SHARING.words}
        placeholder={SHARING.placeholder}
        value={draft.words}
        onInput={(typed) => change({ words: typed })}
      />
      <NoteLine
        label={SHARING.preview(chosen.length)}
        preview={chosen.length === 0 ? null : preview(chosen, words)}
        noteText={noteText}
      />
      <FormButtons label={SHARING.save} saving={saving} onCancel={onClose} />
    </form>
  );
}

interface ReadersProps {
  readonly readers: readonly Reader[];
  readonly shown: number;
  readonly chosen: readonly Person[];
  readonly called: Called;
  readonly onChoose: (person: Person, isChosen: boolean) => void;
  readonly onAdd: () => void;
}

function Readers({ readers, shown, chosen, called, onChoose, onAdd }: ReadersProps) {
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? 0 : Math.max(0, readers.length - shown);
  return (
    <fieldset class="rapport-form-field rapport-form-choices">
      <legend class="rapport-form-label">{SHARING.who}</legend>
      {readers.length === 0 && <p class="rapport-form-hint">{SHARING.nobody}</p>}
      {readers.slice(0, readers.length - rest).map(({ person, why }) => (
        <CheckField
          key={person.path}
          label={called(person)}
          note={why}
          isChecked={chosen.some((each) => isSame(each, person))}
          onChange={(isChosen) => onChoose(person, isChosen)}
        />
      ))}
      <div class="rapport-form-people">
        {rest > 0 && (
          <button type="button" class="rapport-form-add" onClick={() => setWhole(true)}>
            {SHARING.more(rest)}
          </button>
        )}
        <button type="button" class="rapport-form-add" onClick={onAdd}>
          {SHARING.add}
        </button>
      </div>
    </fieldset>
  );
}

function isSame(one: Person, other: Person): boolean {
  return one.path === other.path;
}

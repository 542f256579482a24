import type { Person } from "../../domain/person";
import { useHiddenName } from "../hidden-name";
import { WORDS } from "../words";

const { MODALS } = WORDS.modals;

interface PeopleFieldProps {
  readonly people: readonly Person[];
  readonly onRemove: (person: Person) => void;
  readonly onAdd: () => void;
}

/** Who took part, each to be taken out again as long as somebody is left. */
export function PeopleField({ people, onRemove, onAdd }: PeopleFieldProps) {
  const { people: label, remove, add } = MODALS.log;
  const { nameEl, ...named } = useHiddenName(label);
  return (
    <div class="rapport-form-people" role="group" {...named}>
      {nameEl}
      {people.map((person) => (
        <span key={person.path} class="rapport-form-person">
          <span dir="auto">{person.name}</span>
          {people.length > 1 && (
            <button
              type="button"
              class="rapport-form-remove"
              aria-label={remove(person.name)}
              onClick={() => onRemove(person)}
            >
              ×
            </button>
          )}
        </span>
      ))}
      <button type="button" class="rapport-form-add" onClick={onAdd}>
        {add}
      </button>
    </div>
  );
}

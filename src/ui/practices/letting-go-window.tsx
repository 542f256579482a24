import { useState } from "preact/hooks";
import type { Person } from "../../domain/person";
import { CloseRow } from "../modals/close-row";
import type { Called } from "../suggest/distinctions";
import { WORDS } from "../words";

const { LETTING_GO } = WORDS.practiceForms;

export interface LettingGoWindowProps {
  readonly offers: readonly { readonly person: Person; readonly why: string }[];
  readonly called: Called;
  readonly onOpen: (person: Person) => void;
  readonly onLess: (person: Person) => void;
  /** Resolves to whether the note says so now. */
  readonly onPause: (person: Person) => Promise<boolean>;
  readonly onLetGo: (person: Person, done: () => void) => void;
  readonly onClose: () => void;
}

/** Those who might be let go, each with what says so and the ways there are. */
export function LettingGoWindow(props: LettingGoWindowProps) {
  const { offers, called, onOpen, onLess, onPause, onLetGo, onClose } = props;
  const [gone, setGone] = useState<readonly string[]>([]);
  const leave = (person: Person): void => setGone((before) => [...before, person.path]);
  const left = offers.filter(({ person }) => !gone.includes(person.path));
  return (
    <div class="rapport-form">
      <p class="rapport-form-hint">{left.length === 0 ? LETTING_GO.nobody : LETTING_GO.intro}</p>
      <ul class="rapport-letting-go" role="list">
        {left.map(({ person, why }) => (
          <li key={person.path}>
            <button type="button" class="rapport-letting-go-name" onClick={() => onOpen(person)}>
              <bdi>{called(person)}</bdi>
            </button>
            <span class="rapport-form-note">{why}</span>
            <div class="rapport-form-people">
              <Way name={called(person)} text={LETTING_GO.less} run={() => onLess(person)} />
              <Way
                name={called(person)}
                text={LETTING_GO.pause}
                run={() => void onPause(person).then((isDone) => isDone && leave(person))}
              />
              <Way
                name={called(person)}
                text={LETTING_GO.letGo}
                run={() => onLetGo(person, () => leave(person))}
              />
            </div>
          </li>
        ))}
      </ul>
      <CloseRow onClose={onClose} />
    </div>
  );
}

interface WayProps {
  readonly name: string;
  readonly text: string;
  readonly run: () => void;
}

/** The buttons of all rows are called alike, so who is meant is said to those who do not see the row. */
function Way({ name, text, run }: WayProps) {
  return (
    <button type="button" class="rapport-form-add" onClick={run}>
      {text}
      <span class="rapport-brief-hidden">{`: ${name}`}</span>
    </button>
  );
}

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Person } from "../../domain/person";
import { CloseRow } from "../modals/close-row";
import type { Called } from "../suggest/distinctions";
import { WORDS } from "../words";

const { LETTING_GO } = WORDS.practiceForms;

interface LettingGoWindowProps {
  readonly offers: readonly { readonly person: Person; readonly why: string }[];
  readonly called: Called;
  readonly onOpen: (person: Person) => void;
  readonly onLess: (person: Person, done: () => void) => void;
  /** Resolves to whether the note says so now. */
  readonly onPause: (person: Person) => Promise<boolean>;
  readonly onLetGo: (person: Person, done: () => void) => void;
  readonly onClose: () => void;
}

/** Those who might be let go, each with what says so and the ways there are. */
export function LettingGoWindow(props: LettingGoWindowProps) {
  const { offers, called, onOpen, onLess, onPause, onLetGo, onClose } = props;
  const [gone, setGone] = useState<readonly string[]>([]);
  const left = offers.filter(({ person }) => !gone.includes(person.path));
  const window = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const leave = (person: Person): void => {
    place.current = left.findIndex(({ person: { path } }) => path === person.path);
    setGone((before) => [...before, person.path]);
  };
  // The button that was pressed has gone with its row.
  useLayoutEffect(() => {
    if (place.current !== null) nextTo(place.current, window.current)?.focus();
    place.current = null;
  }, [gone]);
  return (
    <div class="rapport-form" ref={window}>
      <p class="rapport-form-hint">{left.length === 0 ? LETTING_GO.nobody : LETTING_GO.intro}</p>
      <ul class="rapport-letting-go" role="list">
        {left.map(({ person, why }) => (
          <li key={person.path}>
            <button type="button" class="rapport-letting-go-name" onClick={() => onOpen(person)}>
              <bdi>{called(person)}</bdi>
            </button>
            <span class="rapport-form-note">{why}</span>
            <div class="rapport-form-people">
              <Way
                name={called(person)}
                text={LETTING_GO.less}
                run={() => onLess(person, () => leave(person))}
              />
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

/** Who has moved up to that place, else who is the last now, else the button that closes the window. */
function nextTo(place: number, window: HTMLElement | null): HTMLElement | undefined {
  const names = window?.querySelectorAll<HTMLElement>(".rapport-letting-go-name") ?? [];
  return names[place] ?? names[names.length - 1] ?? window?.querySelector("button") ?? undefined;
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

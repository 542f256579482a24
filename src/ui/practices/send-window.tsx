import { useState } from "preact/hooks";
import { messageWays, type MessageWay } from "../../domain/message-way";
import type { Person } from "../../domain/person";
import { CloseRow } from "../modals/close-row";
import type { Called } from "../suggest/distinctions";
import { WORDS } from "../words";

const { SENDING } = WORDS.practiceForms;

interface SendWindowProps {
  readonly people: readonly Person[];
  readonly called: Called;
  /** Opens a draft; `handed` is told once its words are in the app that sends them, or copied. */
  readonly draft: (person: Person, handed: (way: MessageWay | null) => void) => void;
  readonly onClose: () => void;
}

/** Offers a draft to each of several people. Nothing is sent from here, and each draft may be left. */
export function SendWindow({ people, called, draft, onClose }: SendWindowProps) {
  const [handed, setHanded] = useState<ReadonlyMap<string, string>>(new Map());
  const hand = ({ path }: Person, way: MessageWay | null): void =>
    setHanded((before) => new Map(before).set(path, SENDING.handed[way?.kind ?? "copy"]));
  return (
    <div class="rapport-form">
      <p class="rapport-form-hint">{SENDING.intro}</p>
      <ul class="rapport-send" role="list">
        {people.map((person) => (
          <li key={person.path}>
            <span class="rapport-send-whom">
              <bdi>{called(person)}</bdi>
              <span class="rapport-form-note" role="status">
                {handed.get(person.path) ?? waysText(person)}
              </span>
            </span>
            <button
              type="button"
              class="rapport-form-add"
              onClick={() => draft(person, (way) => hand(person, way))}
            >
              {SENDING.draft}
              <span class="rapport-brief-hidden">{`: ${called(person)}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <CloseRow onClose={onClose} />
    </div>
  );
}

/** How the words can reach somebody, the preferred way first. */
function waysText({ details }: Person): string {
  const kinds = messageWays(details).map(({ kind }) => SENDING.ways[kind]);
  return kinds.length === 0 ? SENDING.noWay : [...new Set(kinds)].join(", ");
}

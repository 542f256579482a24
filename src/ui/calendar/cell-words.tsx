import type { CalendarCell, ContactDay } from "../../domain/contact-calendar";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { Called } from "../suggest/distinctions";
import { WORDS } from "../words";

const { CALENDAR, contactsText } = WORDS.practiceForms;

/** So many are read; of a month with everybody more may have been there than anybody wants to see at once. */
const SHOWN = 30;

interface AboutProps {
  readonly cell: CalendarCell;
  readonly dayText: (day: Day) => string;
  readonly called: Called;
  readonly onOpen: (person: Person) => void;
}

/** When a cell is and with whom there was contact in it, each name leading to its note. */
export function CellAbout({ cell, dayText, called, onOpen }: AboutProps) {
  const met = people(cell.contacts);
  return (
    <>
      <span class="rapport-form-label">{spanText(cell, dayText)}</span>{" "}
      {cell.contacts.length === 0 && <span class="rapport-form-note">{CALENDAR.nothing}</span>}
      <div class="rapport-form-people">
        {met.slice(0, SHOWN).map((person) => (
          <button key={person.path} type="button" class="rapport-form-add" onClick={() => onOpen(person)}>
            <bdi>{called(person)}</bdi>
          </button>
        ))}
        {met.length > SHOWN && <span class="rapport-form-note">{CALENDAR.more(met.length - SHOWN)}</span>}
      </div>
    </>
  );
}

interface ListProps extends Pick<AboutProps, "dayText" | "called"> {
  readonly cells: readonly CalendarCell[];
}

/** The cells with contacts in words, the newest first. */
export function CellList({ cells, ...words }: ListProps) {
  const told = cells.filter(({ contacts }) => contacts.length > 0).toReversed();
  return (
    <details class="rapport-form-more">
      <summary>{CALENDAR.asList}</summary>
      <ul class="rapport-calendar-list">
        {told.length === 0 && <li>{CALENDAR.nothing}</li>}
        {told.map((cell) => (
          <li key={cell.from}>{cellText(cell, words)}</li>
        ))}
      </ul>
    </details>
  );
}

/** A cell in one line: `Nov 21: in touch with Bo Lind`. */
export function cellText(
  cell: CalendarCell,
  { dayText, called }: Pick<AboutProps, "dayText" | "called">,
): string {
  const names = people(cell.contacts).map(called);
  const others = names.length > SHOWN ? [CALENDAR.more(names.length - SHOWN)] : [];
  return `${spanText(cell, dayText)}: ${contactsText([...names.slice(0, SHOWN), ...others])}`;
}

function spanText({ from, to }: CalendarCell, dayText: (day: Day) => string): string {
  return from === to ? dayText(from) : CALENDAR.span(dayText(from), dayText(to));
}

/** Each once, though there may have been contact on several days of a week or month. */
function people(contacts: readonly ContactDay[]): readonly Person[] {
  return [...new Set(contacts.map(({ person }) => person))];
}

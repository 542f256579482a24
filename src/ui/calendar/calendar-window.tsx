import { useState } from "preact/hooks";
import { contactCalendar, type CalendarUnit, type ContactHistory } from "../../domain/contact-calendar";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { WeekdayName } from "../../i18n/dates";
import { Segments } from "../modals/segments";
import { CalendarGrid } from "./calendar-grid";
import { CloseRow } from "../modals/close-row";
import { WORDS } from "../words";

const { CALENDAR } = WORDS.practiceForms;

export interface CalendarWindowProps {
  readonly today: Day;
  readonly person: Person | null;
  /** The days in touch with one person, or with everybody. */
  readonly contactsWith: (person: Person | null) => Iterable<ContactHistory>;
  readonly dayText: (day: Day) => string;
  readonly weekdayName: (day: Day) => WeekdayName;
  readonly pickPerson: (choose: (person: Person) => void) => void;
  readonly onOpen: (person: Person) => void;
  readonly onClose: () => void;
}

const UNITS = (["day", "week", "month"] as const).map((value) => ({ value, text: CALENDAR.units[value] }));

/** When there was contact, as a picture, as the words of the cell that is looked at, and as a list. */
export function CalendarWindow(props: CalendarWindowProps) {
  const { today, contactsWith, pickPerson, onClose } = props;
  const [unit, setUnit] = useState<CalendarUnit>("day");
  const [person, setPerson] = useState(props.person);
  const cells = contactCalendar(contactsWith(person), unit, today);
  return (
    <div class="rapport-form rapport-calendar">
      <div class="rapport-form-people">
        <span class="rapport-form-person">{person?.name ?? CALENDAR.everybody}</span>
        <button type="button" class="rapport-form-add" onClick={() => pickPerson(setPerson)}>
          {CALENDAR.choose}
        </button>
        {person !== null && (
          <button type="button" class="rapport-form-add" onClick={() => setPerson(null)}>
            {CALENDAR.everybody}
          </button>
        )}
      </div>
      <Segments label={CALENDAR.unit} choices={UNITS} chosen={unit} onChoose={setUnit} />
      <CalendarGrid {...props} key={unit} unit={unit} cells={cells} />
      <CloseRow onClose={onClose} />
    </div>
  );
}

import { contactCalendar, type CalendarUnit, type ContactHistory } from "../../domain/contact-calendar";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { WeekdayName } from "../../i18n/dates";
import { Segments } from "../modals/segments";
import type { Called } from "../suggest/distinctions";
import { CalendarGrid } from "./calendar-grid";
import { UNITS } from "./calendar-state";
import { WORDS } from "../words";

const { CALENDAR } = WORDS.practiceForms;

/** What a calendar shows: everybody or one person, by cells of a length. */
export interface CalendarShown {
  readonly person: Person | null;
  readonly unit: CalendarUnit;
}

interface CalendarPanelProps extends CalendarShown {
  readonly today: Day;
  readonly onShow: (shown: CalendarShown) => void;
  /** The days in touch with one person, or with everybody. */
  readonly contactsWith: (person: Person | null) => Iterable<ContactHistory>;
  readonly dayText: (day: Day) => string;
  readonly weekdayName: (day: Day) => WeekdayName;
  readonly called: Called;
  readonly pickPerson: (choose: (person: Person) => void) => void;
  readonly onOpen: (person: Person) => void;
}

const CHOICES = UNITS.map((value) => ({ value, text: CALENDAR.units[value] }));

/** When there was contact, as a picture, as the words of the cell that is looked at, and as a list. */
export function CalendarPanel(props: CalendarPanelProps) {
  const { today, person, unit, contactsWith, called, pickPerson, onShow } = props;
  const cells = contactCalendar(contactsWith(person), unit, today);
  return (
    <div class="rapport-form rapport-calendar">
      <div class="rapport-form-people">
        <span class="rapport-form-person">{person === null ? CALENDAR.everybody : called(person)}</span>
        <button
          type="button"
          class="rapport-form-add"
          onClick={() => pickPerson((one) => onShow({ person: one, unit }))}
        >
          {CALENDAR.choose}
        </button>
        {person !== null && (
          <button type="button" class="rapport-form-add" onClick={() => onShow({ person: null, unit })}>
            {CALENDAR.everybody}
          </button>
        )}
      </div>
      <Segments
        label={CALENDAR.unit}
        choices={CHOICES}
        chosen={unit}
        onChoose={(next) => onShow({ person, unit: next })}
      />
      <CalendarGrid {...props} key={`${unit} ${today}`} cells={cells} />
    </div>
  );
}

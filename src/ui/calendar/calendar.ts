import { h } from "preact";
import { contactHistory, type ContactHistory } from "../../domain/contact-calendar";
import type { Person } from "../../domain/person";
import type { TimelineDeps } from "../timeline/timelines";
import { CalendarWindow } from "./calendar-window";
import { WORDS } from "../words";

const { CALENDAR } = WORDS.practiceForms;

/** Shows on which days there was contact: with everybody, or with one person. */
export class ContactCalendar {
  constructor(private readonly deps: TimelineDeps) {}

  show(person: Person | null): void {
    const { actions, asking, clock, dates, pickPerson } = this.deps;
    const today = clock.today();
    asking.show({ title: CALENDAR.title, focus: "[role=gridcell][tabindex='0']" }, (close) =>
      h(CalendarWindow, {
        today,
        person,
        contactsWith: (one) => this.contactsWith(one),
        dayText: (day) => dates.short(day, today),
        weekdayName: (day) => dates.weekdayName(day),
        pickPerson,
        onOpen: ({ path }) => {
          close();
          void actions.open(path);
        },
        onClose: close,
      }),
    );
  }

  private *contactsWith(person: Person | null): Iterable<ContactHistory> {
    const { mentionsOf, people } = this.deps;
    for (const each of person === null ? people() : [person])
      yield contactHistory(
        each,
        mentionsOf(each.path).map(({ day }) => day),
      );
  }
}

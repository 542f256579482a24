import { AgendaBook, type Agenda } from "../../src/domain/agenda-book";
import { byName, inOrder } from "../../src/domain/compare";
import type { Day } from "../../src/domain/day";
import { DEFAULT_WINDOWS, type Windows } from "../../src/domain/horizon";
import type { Person } from "../../src/domain/person";

/** The agenda of a day for people who are of different notes, as a book that is opened with all of them has it. */
export function agenda(people: Iterable<Person>, today: Day, windows: Windows = DEFAULT_WINDOWS): Agenda {
  return new AgendaBook(today, windows, inOrder([...people], byName)).agenda();
}

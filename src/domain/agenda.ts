import { AgendaBook, type Agenda } from "./agenda-book";
import { byName, inOrder } from "./compare";
import type { Day } from "./day";
import { DEFAULT_WINDOWS, type Windows } from "./horizon";
import type { Person } from "./person";
import type { Row } from "./row";
import { isRaised } from "./section-id";

export type { Agenda } from "./agenda-book";
export type { Section } from "./shelves";
export { urgency, type Row } from "./row";
export { SECTIONS, type SectionId } from "./section-id";

/**
 * The agenda of a day: who is due and why. The people are of different notes. A person stands in one section, the one of the most urgent reason;
 * people with issues stand in `attention` too. Within a section the order is that of `weightIn`, then by name.
 */
export function agenda(people: Iterable<Person>, today: Day, windows: Windows = DEFAULT_WINDOWS): Agenda {
  return new AgendaBook(today, windows, inOrder([...people], byName)).agenda();
}

/** The rows that have at least one reason, in the order of the sections. */
export function dueRows({ sections }: Agenda): readonly Row[] {
  return NOBODY.concat(...sections.filter(({ id }) => isRaised(id)).map(({ rows }) => rows));
}

const NOBODY: readonly Row[] = [];

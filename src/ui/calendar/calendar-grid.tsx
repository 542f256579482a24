import { useRef, useState } from "preact/hooks";
import {
  COLUMNS,
  type CalendarCell,
  type CalendarUnit,
  type ContactDay,
} from "../../domain/contact-calendar";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import { WORDS } from "../words";

const { CALENDAR, contactsText } = WORDS.practiceForms;

export interface CalendarGridProps {
  readonly unit: CalendarUnit;
  readonly cells: readonly CalendarCell[];
  readonly today: Day;
  readonly dayText: (day: Day) => string;
  readonly onOpen: (person: Person) => void;
}

/** A grid of one tab stop: arrows go from cell to cell, and what happened in one is said below it. */
export function CalendarGrid({ unit, cells, today, dayText, onOpen }: CalendarGridProps) {
  const last = cells.findIndex(({ from, to }) => from <= today && today <= to);
  const [current, setCurrent] = useState(last);
  const grid = useRef<HTMLDivElement>(null);
  const go = (to: number): void => {
    const at = Math.max(0, Math.min(cells.length - 1, to));
    setCurrent(at);
    grid.current?.querySelectorAll<HTMLElement>("[role=gridcell]")[at]?.focus();
  };
  const cell = cells[current];
  return (
    <>
      <div
        ref={grid}
        class={`rapport-calendar-grid is-${unit}`}
        role="grid"
        aria-labelledby="rapport-calendar-about"
        onKeyDown={(event) => {
          const to = reached(event.key, current, unit, cells.length);
          if (to === null) return;
          event.preventDefault();
          go(to);
        }}
      >
        {rowsOf(cells, COLUMNS[unit]).map((row) => (
          <div key={row.first} class="rapport-calendar-row" role="row">
            <span class="rapport-calendar-from" role="rowheader">
              {dayText(row.cells[0]?.from ?? today)}
            </span>
            {row.cells.map((each, at) => (
              <Cell
                key={each.from}
                cell={each}
                label={`${spanText(each, dayText)}: ${contactsText(namesIn(each))}`}
                isAhead={each.from > today}
                isCurrent={row.first + at === current}
                onLook={() => setCurrent(row.first + at)}
              />
            ))}
          </div>
        ))}
      </div>
      <div class="rapport-calendar-about" id="rapport-calendar-about" aria-live="polite">
        {cell !== undefined && <About cell={cell} dayText={dayText} onOpen={onOpen} />}
      </div>
      <AsList cells={cells} dayText={dayText} />
    </>
  );
}

interface CellProps {
  readonly cell: CalendarCell;
  readonly label: string;
  readonly isAhead: boolean;
  readonly isCurrent: boolean;
  readonly onLook: () => void;
}

/** How much there was is told by shade and, for whoever does not see it, by the words below and the name of the cell. */
function Cell({ cell: { contacts }, label, isAhead, isCurrent, onLook }: CellProps) {
  const shade = Math.min(3, Math.ceil(contacts.length / 2));
  return (
    <div
      class={`rapport-calendar-cell is-shade-${shade}${isAhead ? " is-ahead" : ""}`}
      role="gridcell"
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      onFocus={onLook}
      onClick={onLook}
    >
      <span class="rapport-brief-hidden">{label}</span>
    </div>
  );
}

function About({
  cell,
  dayText,
  onOpen,
}: { readonly cell: CalendarCell } & Pick<CalendarGridProps, "dayText" | "onOpen">) {
  return (
    <>
      <span class="rapport-form-label">{spanText(cell, dayText)}</span>{" "}
      {cell.contacts.length === 0 && <span class="rapport-form-note">{CALENDAR.nothing}</span>}
      <div class="rapport-form-people">
        {people(cell.contacts).map((person) => (
          <button key={person.path} type="button" class="rapport-form-add" onClick={() => onOpen(person)}>
            <bdi>{person.name}</bdi>
          </button>
        ))}
      </div>
    </>
  );
}

/** The same in words, the newest first. */
function AsList({ cells, dayText }: Pick<CalendarGridProps, "cells" | "dayText">) {
  const told = cells.filter(({ contacts }) => contacts.length > 0).toReversed();
  return (
    <details class="rapport-form-more">
      <summary>{CALENDAR.asList}</summary>
      <ul class="rapport-calendar-list">
        {told.length === 0 && <li>{CALENDAR.nothing}</li>}
        {told.map((cell) => (
          <li key={cell.from}>{`${spanText(cell, dayText)}: ${contactsText(namesIn(cell))}`}</li>
        ))}
      </ul>
    </details>
  );
}

function rowsOf(cells: readonly CalendarCell[], columns: number) {
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => ({
    first: row * columns,
    cells: cells.slice(row * columns, (row + 1) * columns),
  }));
}

/** Where a key leads to, null for one that leads nowhere. */
function reached(key: string, at: number, unit: CalendarUnit, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - COLUMNS[unit],
    ArrowDown: at + COLUMNS[unit],
    Home: 0,
    End: count - 1,
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return to === undefined || to < 0 || to >= count ? null : to;
}

function spanText({ from, to }: CalendarCell, dayText: (day: Day) => string): string {
  return from === to ? dayText(from) : CALENDAR.span(dayText(from), dayText(to));
}

function people(contacts: readonly ContactDay[]): readonly Person[] {
  return [...new Map(contacts.map(({ person }) => [person.path, person])).values()];
}

function namesIn({ contacts }: CalendarCell): readonly string[] {
  return people(contacts).map(({ name }) => name);
}

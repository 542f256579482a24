import { useRef, useState } from "preact/hooks";
import { COLUMNS, type CalendarCell, type CalendarUnit } from "../../domain/contact-calendar";
import type { Day } from "../../domain/day";
import type { Person } from "../../domain/person";
import type { WeekdayName } from "../../i18n/dates";
import { useOwnId } from "../parts/own-id";
import type { Called } from "../suggest/distinctions";
import { WORDS } from "../words";
import { CellAbout, CellList, cellText } from "./cell-words";

const { CALENDAR } = WORDS.practiceForms;

interface CalendarGridProps {
  readonly unit: CalendarUnit;
  readonly cells: readonly CalendarCell[];
  readonly today: Day;
  readonly dayText: (day: Day) => string;
  readonly weekdayName: (day: Day) => WeekdayName;
  readonly called: Called;
  readonly onOpen: (person: Person) => void;
}

/** A grid of one tab stop: arrows go from cell to cell, and what happened in one is said below it. */
export function CalendarGrid(props: CalendarGridProps) {
  const { unit, cells, today, dayText, weekdayName, called, onOpen } = props;
  const last = cells.findIndex(({ from, to }) => from <= today && today <= to);
  const [current, setCurrent] = useState(last);
  const grid = useRef<HTMLDivElement>(null);
  const aboutId = useOwnId();
  const go = (to: number): void => {
    const at = Math.max(0, Math.min(cells.length - 1, to));
    setCurrent(at);
    grid.current?.querySelectorAll<HTMLElement>("[role=gridcell]")[at]?.focus();
  };
  const cell = cells[current];
  return (
    <div class="rapport-calendar-body">
      <div
        ref={grid}
        class={`rapport-calendar-grid is-${unit}`}
        role="grid"
        aria-labelledby={aboutId}
        onKeyDown={(event) => {
          const to = reached(event.key, current, unit, cells.length);
          if (to === null) return;
          event.preventDefault();
          go(to);
        }}
      >
        {unit === "day" && <Weekdays cells={cells.slice(0, COLUMNS.day)} weekdayName={weekdayName} />}
        {rowsOf(cells, COLUMNS[unit]).map((row) => (
          <div key={row.first} class="rapport-calendar-row" role="row">
            <span class="rapport-calendar-from" role="rowheader">
              {dayText(row.cells[0]?.from ?? today)}
            </span>
            {row.cells.map((each, at) => (
              <Cell
                key={each.from}
                cell={each}
                label={cellText(each, { dayText, called })}
                isAhead={each.from > today}
                isCurrent={row.first + at === current}
                onLook={() => setCurrent(row.first + at)}
              />
            ))}
          </div>
        ))}
      </div>
      <div class="rapport-calendar-about" id={aboutId} aria-live="polite">
        {cell !== undefined && <CellAbout cell={cell} dayText={dayText} called={called} onOpen={onOpen} />}
      </div>
      <p class="rapport-form-hint" aria-hidden="true">
        {CALENDAR.shades}
      </p>
      <CellList cells={cells} dayText={dayText} called={called} />
    </div>
  );
}

/** What the columns are called: an initial to see, the whole name to hear. */
function Weekdays({ cells, weekdayName }: Pick<CalendarGridProps, "cells" | "weekdayName">) {
  return (
    <div class="rapport-calendar-row rapport-calendar-weekdays" role="row">
      {cells.map(({ from }) => {
        const { initial, full } = weekdayName(from);
        return (
          <span key={from} class="rapport-calendar-weekday" role="columnheader">
            <span aria-hidden="true">{initial}</span>
            <span class="rapport-brief-hidden">{full}</span>
          </span>
        );
      })}
    </div>
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

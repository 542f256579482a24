import type { Circle } from "../../domain/cadence";
import { hasYear, type Day, type YearlessDay } from "../../domain/day";
import type { Issue, IssueCode } from "../../domain/issue";
import { readCadence, type CadenceValue } from "./cadence-grammar";
import { readAnniversary, readDay, type DateOrder } from "../text/day-value";
import { present, type Field, type FieldEntry, type FieldMap } from "./fields";
import { shown, unread, type Reading } from "../text/reading";

/** What the reading depends on besides the note. */
export interface DecodeContext {
  readonly today: Day;
  readonly dateOrder: DateOrder;
  readonly circles: readonly Circle[];
}

/** The readers of values. That of cadences knows the same text again: a vault has few different ones. */
export interface ValueReaders {
  readonly today: Day;
  readonly dateOrder: DateOrder;
  readonly circles: readonly Circle[];
  readonly day: (value: unknown) => Reading<Day>;
  readonly anniversary: (value: unknown) => Reading<Day | YearlessDay>;
  /** An anniversary that is not ahead: nobody is born in the future. */
  readonly birthday: (value: unknown) => Reading<Day | YearlessDay>;
  readonly cadence: (value: unknown) => Reading<CadenceValue>;
}

/** The readers for a context; to be made once for many notes. */
export function createValueReaders({ today, dateOrder, circles }: DecodeContext): ValueReaders {
  const anniversary = (value: unknown): Reading<Day | YearlessDay> => readAnniversary(value, dateOrder);
  return {
    today,
    dateOrder,
    circles,
    day: (value) => readDay(value, dateOrder),
    anniversary,
    birthday: (value) => pastOnly(anniversary(value), today),
    cadence: remembering((value) => readCadence(value, circles)),
  };
}

function pastOnly(reading: Reading<Day | YearlessDay>, today: Day): Reading<Day | YearlessDay> {
  const isAhead = reading.ok && hasYear(reading.value) && reading.value > today;
  return isAhead ? unread("future-birth-year") : reading;
}

/** The longest text that is remembered, and how many: more only a hostile vault has. */
const REMEMBERED = { length: 40, count: 20_000 };

function remembering<T>(read: (value: unknown) => Reading<T>): (value: unknown) => Reading<T> {
  const known = new Map<string, Reading<T>>();
  return (value) => {
    if (typeof value !== "string" || value.length > REMEMBERED.length) return read(value);
    const remembered = known.get(value);
    if (remembered !== undefined) return remembered;
    const reading = read(value);
    if (known.size < REMEMBERED.count) known.set(value, reading);
    return reading;
  };
}

/** The fields of one note with the issues met while reading them. */
export class FieldSource {
  private found: Issue[] | null = null;

  constructor(
    private readonly fields: FieldMap,
    readonly readers: ValueReaders,
  ) {}

  /** The issues of the fields that have been read so far, in the order of reading. */
  get issues(): readonly Issue[] {
    return this.found ?? NO_ISSUES;
  }

  /** The entry of a field, unless it is missing or empty. */
  present(field: Field): FieldEntry | null {
    return present(this.fields, field);
  }

  /** The field's value as the reader understands it; what it does not is an issue. */
  read<T>(field: Field, reader: (value: unknown) => Reading<T>): T | null {
    const entry = this.present(field);
    if (entry === null) return null;
    const reading = reader(entry.value);
    if (reading.ok) return reading.value;
    this.report(entry, reading);
    return null;
  }

  /** The field's day; null where it is missing, empty, or no day, which is an issue. */
  day(field: Field): Day | null {
    return this.read(field, this.readers.day);
  }

  /** A day that is nice to have: text in its place, such as "at a conference", is no issue. */
  quietDay(field: Field): Day | null {
    const entry = this.present(field);
    if (entry === null) return null;
    const reading = this.readers.day(entry.value);
    return reading.ok ? reading.value : null;
  }

  /** Adds an issue about a value that could not be read; its line is not known yet. */
  report(
    { key, value }: Pick<FieldEntry, "key" | "value">,
    { code, suggestion }: { readonly code: IssueCode; readonly suggestion?: string },
  ): void {
    this.found ??= [];
    this.found.push({ code, key, found: shown(value), suggestion: suggestion ?? null, line: null });
  }
}

const NO_ISSUES: readonly Issue[] = [];

import type { Circle } from "../domain/cadence";
import type { Day } from "../domain/day";
import type { Issue, IssueCode } from "../domain/issue";
import { readDay, type DateOrder } from "./day-value";
import { isAbsent, type Field, type FieldEntry, type FieldMap } from "./fields";
import { plainText, shown, type Reading } from "./reading";

/** What the reading depends on besides the note. */
export interface DecodeContext {
  readonly today: Day;
  readonly dateOrder: DateOrder;
  readonly circles: readonly Circle[];
}

/** The fields of one note with the issues met while reading them. */
export class FieldSource {
  readonly issues: Issue[] = [];

  constructor(
    private readonly fields: FieldMap,
    readonly context: DecodeContext,
  ) {}

  /** The entry of a field, unless it is missing or empty. */
  present(field: Field): FieldEntry | null {
    const entry = this.fields.get(field);
    return entry === undefined || isAbsent(entry.value) ? null : entry;
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

  day(field: Field): Day | null {
    return this.read(field, (value) => readDay(value, this.context.dateOrder));
  }

  /** A day that is nice to have: text in its place, such as "at a conference", is no issue. */
  quietDay(field: Field): Day | null {
    const entry = this.present(field);
    if (entry === null) return null;
    const reading = readDay(entry.value, this.context.dateOrder);
    return reading.ok ? reading.value : null;
  }

  text(field: Field): string | null {
    const entry = this.present(field);
    return entry === null ? null : plainText(entry.value);
  }

  report(
    entry: FieldEntry,
    { code, suggestion }: { readonly code: IssueCode; readonly suggestion?: string },
  ): void {
    const { key, value } = entry;
    this.issues.push({ code, key, found: shown(value), suggestion: suggestion ?? null, line: null });
  }
}

import type { Day } from "../../domain/day";
import type { FieldSource } from "./field-source";

/** The last contact as properties state it; null where none of them can be read. */
export interface StatedContact {
  readonly lastContact: Day | null;
  /** The key that states it, or where none can be read the one that is written to; null where there is none. */
  readonly lastContactKey: string | null;
}

const NOTHING: StatedContact = { lastContact: null, lastContactKey: null };

/**
 * The newest last contact of those that a note's properties state; one that is ahead only where there is no other. Each
 * that cannot be read is an issue.
 */
export function statedContact(source: FieldSource): StatedContact {
  const entry = source.present("last-contact");
  if (entry === null) return NOTHING;
  const { day: read, today } = source.readers;
  let newest: StatedContact = { lastContact: null, lastContactKey: entry.key };
  for (const property of entry.further.length === 0 ? [entry] : [entry, ...entry.further]) {
    const reading = read(property.value);
    if (!reading.ok) source.report(property, reading);
    else if (isNewer(reading.value, newest.lastContact, today))
      newest = { lastContact: reading.value, lastContactKey: property.key };
  }
  return newest;
}

function isNewer(day: Day, other: Day | null, today: Day): boolean {
  if (other === null) return true;
  return day > today === other > today ? day > other : other > today;
}

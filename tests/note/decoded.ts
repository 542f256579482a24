import type { Circle } from "../../src/domain/cadence";
import type { Details } from "../../src/domain/person";
import { decodeWith, type PropertyFacts } from "../../src/note/properties/decode-properties";
import type { DateOrder } from "../../src/note/text/day-value";
import { createValueReaders } from "../../src/note/properties/field-source";
import { createFieldReader } from "../../src/note/properties/fields";
import { readName } from "../../src/note/properties/identity";
import { readDetails } from "../../src/note/properties/read-details";
import { day } from "../domain/days";

export const TODAY = day("2026-11-22");

export const CIRCLES: readonly Circle[] = [
  { name: "close", cadence: { count: 1, unit: "month" } },
  { name: "Friends", cadence: { count: 3, unit: "month" } },
  { name: "dormant", cadence: null },
];

export const FIELDS = createFieldReader();

/** The details in the properties of a note whose name is in them or not known. */
export function detailsIn(properties: object, dateOrder: DateOrder = "unset"): Details {
  const fields = FIELDS.read(properties);
  return readDetails(fields, { name: readName(fields) ?? "", dateOrder, tags: [] });
}

/** What the properties of a note say on 2026-11-22. */
export function decoded(properties: object, dateOrder: DateOrder = "unset"): PropertyFacts {
  const readers = createValueReaders({ today: TODAY, dateOrder, circles: CIRCLES });
  return decodeWith(readers, FIELDS.read(properties));
}

/** The issues in the properties of a note: `key: code`, and what was found. */
export function issuesIn(properties: object, dateOrder: DateOrder = "unset"): string[] {
  return decoded(properties, dateOrder).issues.map(({ key, code, found }) => `${key}: ${code} (${found})`);
}

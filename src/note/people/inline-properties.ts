import type { InlineField } from "../body/inline-fields";
import { present, type Field, type FieldReader } from "../properties/fields";

/**
 * What may stand in the text as well as among the properties. What Rapport itself moves on or takes away, such as a
 * planned day or a snooze, may not: it would come back from there.
 */
const IN_TEXT: ReadonlySet<Field> = new Set<Field>([
  "cadence",
  "circle",
  "birthday",
  "anniversary",
  "relationship",
  "company",
  "role",
  "location",
  "email",
  "phone",
  "channel",
  "boundaries",
  "interests",
  "met-at",
  "met-on",
  "introduced-by",
]);

/**
 * The properties of a note, and where they say nothing of something what the first inline field says of it; the same
 * object where the text adds nothing.
 */
export function withInlineFields(
  properties: object | null,
  inline: readonly InlineField[],
  fields: FieldReader,
): object | null {
  const added = new Map<Field, InlineField>();
  const own = fields.read(properties);
  for (const each of inline) {
    const field = fields.fieldOf(each.key);
    if (field === null || !IN_TEXT.has(field) || added.has(field) || present(own, field) !== null) continue;
    added.set(field, each);
  }
  if (added.size === 0) return properties;
  return {
    ...properties,
    ...Object.fromEntries(Array.from(added.values(), ({ key, value }) => [key, value])),
  };
}

import type { Day } from "../../domain/day";
import type { Edit } from "../text/edit";
import { canonicalKey, present, type Field, type FieldReader } from "../properties/fields";
import { changeProperties, type PropertyChange } from "./front-matter-edit";
import { readNote, type ParseYaml } from "./read-note";
import type { YamlValue } from "./yaml-scalar";
import { dayLike } from "../text/written-day";

/** What writing into fields depends on besides the note. */
export interface FieldContext {
  readonly fields: FieldReader;
  readonly parseYaml: ParseYaml;
}

/** Changes properties by what the note's own say; a front matter that cannot be read is refused. */
export function withProperties(
  text: string,
  { parseYaml }: FieldContext,
  changes: (properties: object) => readonly PropertyChange[],
): Edit {
  return changeProperties(text, changes(readNote(text, parseYaml).properties), parseYaml);
}

/** The change that writes a field under the note's own spelling. */
export function fieldChange(
  properties: object,
  { field, value }: { readonly field: Field; readonly value: YamlValue },
  { fields }: FieldContext,
): PropertyChange {
  return { key: fields.read(properties).get(field)?.key ?? canonicalKey(field), value };
}

/** The change that writes a day into a field: under the note's own spelling, and as a link where it has been one. */
export function dayChange(
  properties: object,
  { field, day }: { readonly field: Field; readonly day: Day },
  { fields }: FieldContext,
): PropertyChange {
  const entry = fields.read(properties).get(field);
  const link = linkIn(entry?.value);
  return { key: entry?.key ?? canonicalKey(field), value: link === null ? day : dayLike(link, day) };
}

/** The link that a value is; YAML reads one without quotes as a list in a list. */
function linkIn(value: unknown): string | null {
  const inner: unknown = Array.isArray(value) && Array.isArray(value[0]) ? value[0][0] : null;
  const link = typeof inner === "string" ? `[[${inner}]]` : value;
  return typeof link === "string" && link.trim().startsWith("[[") ? link : null;
}

/**
 * The removal of a field under each of its spellings, for a second one would take the place of the first. Empty ones
 * stay, and so do those that are not obsolete where that is asked.
 */
export function removals(
  properties: object,
  field: Field,
  { fields }: FieldContext,
  isObsolete: (value: unknown) => boolean = () => true,
): PropertyChange[] {
  const keys = Object.keys(properties).filter((key) => fields.fieldOf(key) === field);
  const gone = keys.filter((key) => {
    const value: unknown = Reflect.get(properties, key);
    // A switch or a word under a loose spelling is something else, and is not ours to take out.
    return present(fields.read({ [key]: value }), field) !== null && isObsolete(value);
  });
  return gone.map((key) => ({ key, value: null }));
}

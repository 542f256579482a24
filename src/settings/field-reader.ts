import { createFieldReader, type FieldReader } from "../note/properties/fields";
import { propertyMeanings, type Settings } from "./settings";

/** A field reader that goes by the settings of the moment, for those who read a note now and then. */
export function fieldReaderBy(settings: () => Settings): FieldReader {
  let known: { readonly lines: readonly string[]; readonly reader: FieldReader } | null = null;
  const current = (): FieldReader => {
    const lines = settings().propertyMeanings;
    if (known?.lines !== lines) known = { lines, reader: createFieldReader(propertyMeanings(settings())) };
    return known.reader;
  };
  return {
    fieldOf: (key) => current().fieldOf(key),
    read: (properties) => current().read(properties),
  };
}

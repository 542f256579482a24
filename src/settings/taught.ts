import { canonicalKey, type Field } from "../note/properties/fields";
import { comparableKey } from "../note/properties/property-key";
import { IGNORE, readPropertyMeaning } from "../note/properties/property-meanings";
import { headingName } from "../note/text/sections";

/** What a property can be made to mean: a field, nothing at all, or (null) what its name says. */
export type TaughtMeaning = { readonly field: Field | null } | null;

/**
 * The lines of the setting with another meaning for one property. A line that is there is replaced in its place, a new
 * one comes last, and lines that cannot be read stay as they are.
 */
export function withMeaning(lines: readonly string[], key: string, meaning: TaughtMeaning): string[] {
  const wanted = comparableKey(key);
  const isOfKey = (line: string): boolean => {
    const reading = readPropertyMeaning(line);
    return reading.ok && comparableKey(reading.meaning.key) === wanted;
  };
  const at = lines.findIndex(isOfKey);
  const taught = meaning === null ? [] : [`${key}: ${wordFor(meaning.field)}`];
  if (at < 0) return [...lines, ...taught];
  return lines.flatMap((line, index) => (index === at ? taught : isOfKey(line) ? [] : [line]));
}

function wordFor(field: Field | null): string {
  return field === null ? IGNORE : canonicalKey(field);
}

/** The further headings of logs with that one among them, or without it. */
export function withLogHeading(headings: readonly string[], heading: string, isLog: boolean): string[] {
  const name = headingName(heading);
  const others = headings.filter((each) => headingName(each) !== name);
  return isLog ? [...others, heading] : others;
}

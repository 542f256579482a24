import type { Issue } from "../../domain/issue";
import { changeProperties } from "../front-matter/front-matter-edit";
import { changeList } from "../front-matter/list-property";
import { notProvable, propertyOf } from "../front-matter/property-proof";
import { readNote, refusedFor, type ParseYaml } from "../front-matter/read-note";
import { readDay } from "../text/day-value";
import { refused, type Edit } from "../text/edit";

/** What a property says, and what was probably meant by it. */
export interface Mend {
  readonly key: string;
  /** What stands there, whole. */
  readonly found: string;
  readonly value: string;
}

/** What is cut for display ends so; nobody can tell any more what stands there. */
const CUT = "…";

/**
 * The ways in which an issue can be put right without anything to be thought of: the word that was meant, or the one
 * or two days that `03/04/2026` can be. None where somebody has to look at the note.
 */
export function mendsOf({ code, key, found, suggestion }: Issue): readonly Mend[] {
  if (key === null || found.endsWith(CUT)) return [];
  const values = code === "ambiguous-day" ? possibleDays(found) : suggestion === null ? [] : [suggestion];
  return values.map((value) => ({ key, found, value }));
}

function possibleDays(found: string): string[] {
  const readings = (["day-month-year", "month-day-year"] as const).map((order) => readDay(found, order));
  return [...new Set(readings.flatMap((reading) => (reading.ok ? [reading.value] : [])))];
}

/**
 * Writes what was meant in the place of what stands there, be it the whole value or a part of one entry of a list.
 * Refused where it no longer stands there, or stands there more than once.
 */
export function mendProperty(text: string, { key, found, value }: Mend, parseYaml: ParseYaml): Edit {
  const { properties, error } = readNote(text, parseYaml);
  if (error !== null) return refusedFor(error);
  const present = propertyOf(properties, key);
  if (Array.isArray(present)) return mendEntry(text, { key, found, value, list: present }, parseYaml);
  const mended = replaced(String(present), { found, value });
  if (mended === null) return refused("changed-since", null, key);
  return changeProperties(text, [{ key, value: mended }], parseYaml);
}

function mendEntry(
  text: string,
  { key, list, ...mend }: Mend & { readonly list: readonly unknown[] },
  parseYaml: ParseYaml,
): Edit {
  const fitting = list.flatMap((entry, at) => {
    const value = typeof entry === "string" ? replaced(entry, mend) : null;
    return value === null ? [] : [{ at, value }];
  });
  const [only] = fitting;
  if (only === undefined) return refused("changed-since", null, key);
  if (fitting.length > 1) return notProvable(text, key);
  return changeList(text, { key, change: { kind: "replace", ...only } }, parseYaml);
}

/** The text with the found part replaced; null where it does not stand there exactly once. */
function replaced(text: string, { found, value }: Pick<Mend, "found" | "value">): string | null {
  const [before, after, ...more] = text.split(found);
  return before === undefined || after === undefined || more.length > 0 ? null : before + value + after;
}

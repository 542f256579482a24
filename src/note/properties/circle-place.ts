import type { Circle } from "../../domain/cadence";
import { plainText } from "../text/reading";
import { present, type FieldEntry, type FieldMap } from "./fields";

/** The property from which somebody's circle is read, and so the one to write another circle to. */
export interface CirclePlace {
  /** Holds until the next note is read. */
  readonly entry: FieldEntry;
  /** As the settings spell it; null where the words there name no circle that there is. */
  readonly name: string | null;
}

/** Keys that hold a circle only where their value names one; anything else means something else and is no issue. */
const LOOSE_KEY = /^(?:tier|prm[\s_-]?tier|closeness)$/i;

/** True for a key that other tools keep tiers of their own under. */
export function isLooseKey(key: string): boolean {
  return LOOSE_KEY.test(key);
}

/** Where the properties say the circle; null where they do not, or at most by a cadence of that name. */
export function circlePlace(fields: FieldMap, circles: readonly Circle[]): CirclePlace | null {
  const own = present(fields, "circle");
  const named =
    namedBy(own, circles) ??
    namedBy(present(fields, "category"), circles) ??
    namedBy(present(fields, "relationship-strength"), circles);
  if (named !== null) return named;
  return own === null || isLooseKey(own.key) ? null : { entry: own, name: null };
}

function namedBy(entry: FieldEntry | null, circles: readonly Circle[]): CirclePlace | null {
  const name = entry === null ? null : circleNamed(entry.value, circles);
  return entry === null || name === null ? null : { entry, name };
}

/** The circle that a value names, as the settings spell it, or null. */
export function circleNamed(value: unknown, circles: readonly Circle[]): string | null {
  const text = plainText(value)?.toLowerCase();
  if (text === undefined) return null;
  return circles.find(({ name }) => name.toLowerCase() === text)?.name ?? null;
}

import type { Day } from "../../domain/day";

const LINK = /^\[\[([^[\]|]{1,300})(?:\|[^[\]]{0,300})?\]\]$/;
const COMPACT = /^\d{8}$/;
const SLASHES = /^\d{4}\/\d{1,2}\/\d{1,2}$/;

/**
 * A day, written the way another one stands there: as a link into the same folder, with slashes, or without anything
 * between its numbers. Where that other is written in a way that does not sort or that is not a day, as `YYYY-MM-DD`.
 *
 * @example dayLike("[[Daily/2026-01-01|New Year]]", day) // "[[Daily/2026-02-03]]"
 */
export function dayLike(written: string, day: Day): string {
  const old = written.trim();
  if (COMPACT.test(old)) return day.replaceAll("-", "");
  if (SLASHES.test(old)) return day.replaceAll("-", "/");
  const target = LINK.exec(old)?.[1];
  return target === undefined ? day : `[[${target.slice(0, target.lastIndexOf("/") + 1)}${day}]]`;
}

import type { Day } from "../../domain/day";

/** How links mean days by the name that the vault gives its daily notes. */
export interface DayLinks {
  /** The day that a link means by such a name, null for any other link. */
  readonly ofLink: (linkpath: string) => Day | null;
  /** Where a link to the note of a day leads that is written like another one; null where that day has no such name. */
  readonly linkTo: (day: Day, like: string) => string | null;
}

const LINK = /^\[\[([^[\]|#]{1,300})(?:[#|][^[\]]{0,300})?\]\]$/;

/**
 * The link to another day's note in place of one by the vault's own name: none where the other day has no such name,
 * null where nothing of the kind is written. A label or heading is left out, for it may say the old day in words.
 *
 * @example namedDayLinks("[[05.11.2026|Thursday]]", { from, to }, links) // ["[[12.11.2026]]"]
 */
export function namedDayLinks(
  written: string,
  { from, to }: { readonly from: Day; readonly to: Day },
  links: DayLinks | undefined,
): readonly string[] | null {
  const linkpath = LINK.exec(written)?.[1]?.trim();
  if (linkpath === undefined || links?.ofLink(linkpath) !== from) return null;
  const target = links.linkTo(to, linkpath);
  return target === null ? [] : [`[[${target}]]`];
}

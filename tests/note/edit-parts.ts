import type { Edit } from "../../src/note/text/edit";

/** The new text of an edit, or the old one where nothing was written. */
export function textAfter(text: string, edit: Edit): string {
  return edit.kind === "changed" ? edit.text : text;
}

/** What stands between the longest common start and end of two texts, in the old and in the new one. */
export function difference(before: string, after: string): readonly [string, string] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/** True when the second text is the first with one stretch put in. */
export function isInsertion(before: string, after: string): boolean {
  return difference(before, after)[0] === "";
}

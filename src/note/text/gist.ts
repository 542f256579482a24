/** More than a row of any width shows; it also bounds what the patterns below look at. */
const LONGEST = 240;

/** Links and embeds become what they show, marks go, purpose tags and block ids go. */
const PLAIN: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/!?\[\[([^\]|]*)\|([^\]]*)\]\]/g, "$2"],
  [/!?\[\[([^\]]*)\]\]/g, "$1"],
  [/!?\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/(\*\*|__|~~|==|`)/g, ""],
  [/(^|\s)#(?!\d+(?:\s|$))[^\s#]+/g, "$1"],
  [/\s\^[\w-]+$/, ""],
  [/\s+/g, " "],
];

/** What an entry was about, as one plain line: its first line with the markdown read away. */
export function gist(text: string): string {
  const [line = ""] = text.trimStart().slice(0, LONGEST).split("\n", 1);
  return PLAIN.reduce((plain, [pattern, replacement]) => plain.replace(pattern, replacement), line).trim();
}

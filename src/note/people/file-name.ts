/** What Windows, Android or a link cannot hold in the name of a file, and what cannot be seen. */
const FORBIDDEN =
  /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
/** Names that Windows keeps for devices, whatever follows a dot. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;
/** File systems hold 255 bytes; the rest is room for `.md`, a number and what sync services add. */
const MOST_BYTES = 200;

/**
 * The name for the file of somebody's note, without extension, that every system can hold: no sign that a system or a
 * link forbids, no dot or blank at its ends, none of the names of devices, and no more than 200 bytes. Empty when
 * nothing is left.
 *
 * @example fileNameFor("Ana/Maria: the 2nd.") // "Ana Maria the 2nd"
 */
export function fileNameFor(name: string): string {
  const words = name
    .normalize("NFC")
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    // Two percent signs would open a comment in each line that links to the note.
    .replace(/%%+/g, "%");
  const bare = trimmedEnds(shortened(trimmedEnds(words)));
  return RESERVED.test(bare) ? bare.replace(RESERVED, "$&_") : bare;
}

/** A dot in front hides a file, one at the end Windows drops; a low line in front marks notes that are no people. */
function trimmedEnds(name: string): string {
  return name.replace(/^[\s._]+|[\s.]+$/g, "");
}

/** Cut between characters as people see them, so that no letter loses its accent and no emoji its half. */
function shortened(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += new TextEncoder().encode(segment).length;
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept;
}

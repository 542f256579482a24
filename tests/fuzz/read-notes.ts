import { hostileNote } from "./hostile-notes";
import { readWholly } from "./whole-reading";

/** Milliseconds that the reading of a note may take. */
const LIMIT = 50;
/** How often a slow note is read again, alone: a machine that is busy with something else does not make it fail. */
const TRIES = 20;
const SHOWN_CHARACTERS = 2_000;
const MOST_COMPLAINTS = 5;

/** Reads the notes of those seeds, the last one not included, and says of the first that fail what is wrong. */
export function complaints(from: number, to: number): string {
  const found: string[] = [];
  for (let seed = from; seed < to && found.length < MOST_COMPLAINTS; seed += 1) {
    const why = complaint(seed);
    if (why !== null) found.push(shown(seed, why));
  }
  return found.join("\n\n");
}

function complaint(seed: number): string | null {
  const note = hostileNote(seed);
  try {
    const { took, json } = readWholly(note);
    if (JSON.stringify(JSON.parse(json)) !== json) return "the JSON says something else once it is read";
    return took <= LIMIT ? null : slowness(seed);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function slowness(seed: number): string | null {
  const note = hostileNote(seed);
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && fastest > LIMIT; attempt += 1) {
    fastest = Math.min(fastest, readWholly(note).took);
  }
  return fastest <= LIMIT ? null : `takes ${fastest.toFixed(0)} ms, ${LIMIT} at most are allowed`;
}

/** The note of a seed as far as it helps; the seed makes the whole of it again. */
function shown(seed: number, why: string): string {
  const { path, text } = hostileNote(seed);
  const start = JSON.stringify(text.slice(0, SHOWN_CHARACTERS));
  const more = text.length > SHOWN_CHARACTERS ? ` and so on, ${text.length} characters` : "";
  return `seed ${seed}: ${why}\n${path}: ${start}${more}`;
}

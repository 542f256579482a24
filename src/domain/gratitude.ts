import type { Day } from "./day";
import type { Interaction } from "./interaction";
import type { Purpose } from "./purpose";

/** What is thanked for when it comes from them. */
const RECEIVED: readonly Purpose[] = ["help", "intro", "feedback", "gift"];

/** The days whose help can still call for thanks, both included. */
export interface ThanksWindow {
  readonly thanksFrom: Day;
  /** Yesterday: on the day itself nobody is late with a word of thanks. */
  readonly thanksUntil: Day;
  readonly today: Day;
}

/**
 * The latest help, introduction, feedback or gift within the window that still has to be thanked for, or null. It came
 * from them, or its entry says that thanks are owed. An entry of thanks on its day or later settles it, together with
 * everything before it.
 */
export function thanksOwed(
  interactions: readonly Interaction[],
  { thanksFrom, thanksUntil, today }: ThanksWindow,
): Interaction | null {
  let owed: Interaction | null = null;
  let thankedOn = "";
  for (const entry of interactions) {
    const { day, tags } = entry;
    if (tags.length === 0 || day < thanksFrom || day > today) continue;
    if (tags.includes("thanks") && day > thankedOn) thankedOn = day;
    if (day <= thanksUntil && isReceived(entry) && isLater(entry, owed)) owed = entry;
  }
  return owed === null || owed.day <= thankedOn ? null : owed;
}

/** True for an entry that calls for thanks: something good that came from them, not their asking for it. */
export function isReceived({ direction, tags }: Interaction): boolean {
  if (tags.includes("thanks-owed")) return true;
  return (
    direction === "from" &&
    !tags.includes("ask") &&
    tags.some((tag) => RECEIVED.some((purpose) => purpose === tag))
  );
}

/** Of two on one day what they say decides, so that the order of the log does not. */
function isLater(entry: Interaction, other: Interaction | null): boolean {
  if (other === null || entry.day !== other.day) return other === null || entry.day > other.day;
  return allOf(entry) > allOf(other);
}

/** All that an entry says beside its day, its words first, as one text by which two are compared. */
function allOf({ text, tags, direction, channel, line }: Interaction): string {
  return JSON.stringify([text, tags, direction, channel, line]);
}

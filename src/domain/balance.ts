import { compareText } from "./compare";
import { addDays, type Day } from "./day";
import { tookPlace, type Interaction } from "./interaction";
import type { Purpose } from "./purpose";
import type { Person } from "./person";

/** What is given: help and all that is meant well. */
const GIVEN: readonly Purpose[] = ["help", "intro", "shared", "gift", "feedback"];

/**
 * Who has given lately. There are no totals: anybody who counts what friends do for each other has stopped being one.
 * `idle` is for two people who once did things for each other and have needed nothing for a while, which is a good
 * reason to write.
 */
export type Balance = "from-me" | "from-them" | "both-ways" | "idle";

const LATELY = 180;
/** So many asks in a row are worth a thought before the next one. */
const ASKS = 3;

/** Who has given in the last 180 days, by the tags of entries; null where the tags do not tell. */
export function balance({ tagged }: Pick<Person, "tagged">, today: Day): Balance | null {
  const past = tagged.filter((entry) => entry.day <= today && (isGift(entry) || isAsk(entry)));
  const since = addDays(today, -LATELY);
  const lately = past.filter(({ day }) => day >= since);
  if (lately.length === 0) return past.some(isGift) ? "idle" : null;
  const mine = lately.some((entry) => isGift(entry) && entry.direction === "to");
  const theirs = lately.some((entry) => isGift(entry) && entry.direction === "from");
  if (mine && theirs) return "both-ways";
  if (mine || theirs) return mine ? "from-me" : "from-them";
  return lately.some(({ direction }) => direction === "both") ? "both-ways" : null;
}

/** True when the user has reached out at least three times and asked for something each of the last three times. */
export function onlyAsked({ interactions }: Pick<Person, "interactions">, today: Day): boolean {
  const mine = interactions.filter(
    (entry) => entry.direction === "to" && entry.day <= today && tookPlace(entry),
  );
  // Of several on one day those that gave count first, so that the order of the log makes no difference.
  const latest = mine.sort(
    (one, other) => compareText(other.day, one.day) || Number(isAsk(one)) - Number(isAsk(other)),
  );
  return latest.length >= ASKS && latest.slice(0, ASKS).every(isAsk);
}

/** To ask for feedback is not to give it, though both have its tag. */
function isGift(entry: Interaction): boolean {
  return !isAsk(entry) && entry.tags.some((tag) => GIVEN.some((purpose) => purpose === tag));
}

function isAsk({ tags }: Interaction): boolean {
  return tags.includes("ask");
}

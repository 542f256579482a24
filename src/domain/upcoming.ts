import { dayNumber } from "./day";
import type { Horizon } from "./horizon";
import type { ShortListRules } from "./short-list";
import { standing } from "./standing";

/** Few enough to be no list of duties. */
const SHOWN = 3;

/** Those who become due next, the soonest first; three are shown. */
export function upcoming(around: Horizon): ShortListRules {
  return {
    shown: SHOWN,
    weigh: (person) => {
      const { dueOn } = person;
      if (dueOn === null || dueOn <= around.today) return null;
      const where = standing(person, around);
      if (where !== "soon" && where !== "fine") return null;
      return { row: { person, standing: where, daysLate: 0, reasons: [] }, weight: -dayNumber(dueOn) };
    },
  };
}

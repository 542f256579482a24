/** The boxes of tasks that are still to do: open, in progress, forwarded, scheduled, important. */
export const OPEN_BOXES = " /><!";

/** The boxes of tasks that were ticked or given up. */
export const ENDED_BOXES = "xX-";

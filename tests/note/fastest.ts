import { workTime } from "../work-time";

/** How long anything in a note may take, in milliseconds. */
const BAR = 50;

/**
 * How many milliseconds the processor works for something at its fastest of some tries, of which the first below 50 ends
 * them. Code that is not yet warm makes tries slow, but nothing makes work that grows out of proportion fast.
 */
export function fastest(run: () => unknown, tries = 20): number {
  let best = Infinity;
  for (let left = tries; left > 0 && best >= BAR; left -= 1) {
    best = Math.min(best, workTime(run));
  }
  return best;
}

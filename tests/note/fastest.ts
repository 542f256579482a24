/** How long anything in a note may take, in milliseconds. */
const BAR = 50;

/**
 * How many milliseconds something takes at its fastest of some tries, of which the first below 50 ends them. A machine
 * that is busy makes many tries slow, but nothing makes work that grows out of proportion fast.
 */
export function fastest(run: () => unknown, tries = 20): number {
  let best = Infinity;
  for (let left = tries; left > 0 && best >= BAR; left -= 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

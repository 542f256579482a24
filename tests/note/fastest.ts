/**
 * How many milliseconds something takes at its fastest of some tries. A machine that is busy makes single tries slow,
 * but nothing makes work that grows out of proportion fast.
 */
export function fastest(run: () => unknown, tries = 4): number {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

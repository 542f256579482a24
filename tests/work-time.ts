/**
 * How many milliseconds the processor works for something, in all threads of this process. Unlike time on the clock it
 * does not grow while others work on the same machine.
 */
export function workTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

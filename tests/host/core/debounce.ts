import type * as Obsidian from "obsidian";

interface Pending<T extends unknown[]> {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly args: T;
}

/** The app's debounce: without `resetTimer` the first call sets the time and later ones only replace the arguments. */
export function debounce<T extends unknown[], V>(
  callback: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Obsidian.Debouncer<T, V> {
  let pending: Pending<[...T]> | null = null;

  const fire = (): V | undefined => {
    if (!pending) return undefined;
    const { timer, args } = pending;
    clearTimeout(timer);
    pending = null;
    return callback(...args);
  };
  const schedule = (...args: [...T]): Obsidian.Debouncer<T, V> => {
    if (pending && resetTimer) clearTimeout(pending.timer);
    const timer = pending && !resetTimer ? pending.timer : setTimeout(fire, timeout);
    pending = { timer, args };
    return debounced;
  };
  const cancel = (): Obsidian.Debouncer<T, V> => {
    if (pending) clearTimeout(pending.timer);
    pending = null;
    return debounced;
  };
  const debounced: Obsidian.Debouncer<T, V> = Object.assign(schedule, { cancel, run: fire });
  return debounced;
}

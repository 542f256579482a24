/**
 * Looks at something that says nothing when it changes. One look begins once the last one is over, so that what an
 * earlier one has found never comes after what a later one has; those who ask before it has begun share it.
 */
export function createLooks<T>(look: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  const begin = (): Promise<T> => {
    next = null;
    return look();
  };
  return () => {
    next ??= last.then(begin);
    last = next;
    return next;
  };
}

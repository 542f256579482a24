import fc from "fast-check";

/** Whether a write fails: about once in so many, and never when that is null. */
export function failingOnceIn(count: number | null): fc.Arbitrary<boolean> {
  if (count === null) return fc.constant(false);
  return fc.oneof(
    { weight: count - 1, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  );
}

import type { Commitment } from "../domain/commitment";

/** What words led to among the open promises of somebody. */
export type FoundPromise =
  | { readonly kind: "one"; readonly promise: Commitment }
  | { readonly kind: "several"; readonly promises: readonly Commitment[] }
  | { readonly kind: "none" };

/** The promise that is meant by its words or by a part of them, without regard to case; all its words win over a part. */
export function findPromise(promises: readonly Commitment[], words: string): FoundPromise {
  const wanted = comparable(words);
  const whole = promises.filter(({ text }) => comparable(text) === wanted);
  const found = whole.length > 0 ? whole : promises.filter(({ text }) => comparable(text).includes(wanted));
  const [promise] = found;
  if (promise === undefined) return { kind: "none" };
  return found.length === 1 ? { kind: "one", promise } : { kind: "several", promises: found };
}

function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
